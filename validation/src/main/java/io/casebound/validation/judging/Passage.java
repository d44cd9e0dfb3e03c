package io.casebound.validation.judging;

import io.casebound.model.SourceText;
import java.util.EnumSet;

/**
 * A sentence or a heading, and where it stands in the report.
 *
 * @param block the text that holds it
 * @param start offset of its first character in that text
 * @param words its words; their offsets count from {@code start}
 * @param scopes where it stands
 * @param traits what it is
 */
record Passage(
    SourceText block,
    int start,
    int length,
    Words words,
    EnumSet<Scope> scopes,
    EnumSet<Cue.Need> traits) {}
