package io.casebound.terminology.recognise;

import io.casebound.model.SourceSpan;
import io.casebound.terminology.Concept;
import io.casebound.terminology.Term;
import io.casebound.terminology.context.Context;

/**
 * A place where a text names a concept.
 *
 * @param start offset of the first character, in UTF-16 units of the text
 * @param end offset behind the last character
 * @param span the same place in the source
 * @param text the words as they stand there
 * @param term the name of the concept that the words are; for an abbreviation of the text's own,
 *     that abbreviation
 */
public record Mention(
    int start,
    int end,
    SourceSpan span,
    String text,
    Concept concept,
    Term term,
    Context context) {}
