package io.casebound.terminology.vocabulary;

import com.google.common.collect.ImmutableList;
import io.casebound.terminology.Flaw;
import io.casebound.terminology.Terminology;

/**
 * What was read from the files of a vocabulary.
 *
 * @param terminology the concepts; those that the files mark as retired are left out
 * @param flaws what was wrong and therefore left out, in order, the first thousand of it
 * @param flawCount how much was wrong in all
 */
public record Vocabulary(Terminology terminology, ImmutableList<Flaw> flaws, long flawCount) {}
