package io.casebound.terminology.recognise;

import com.google.common.collect.ImmutableList;
import io.casebound.terminology.abbreviation.Abbreviation;

/**
 * What was recognised in one text.
 *
 * @param mentions in order of their starts, longer ones first
 * @param abbreviations the short forms that the text defines, in order
 */
public record Recognition(
    ImmutableList<Mention> mentions, ImmutableList<Abbreviation> abbreviations) {}
