/**
 * How a journal's title is shortened: which of its parts are kept, which words are dropped, where a
 * word is cut. The rules are learnt from pairs of title and abbreviation in the NLM catalogue and
 * lie beside this package as tables that a person can read. Start from {@link
 * io.casebound.citations.journal.abbreviation.AbbreviationRules}.
 */
@NullMarked
package io.casebound.citations.journal.abbreviation;

import org.jspecify.annotations.NullMarked;
