package io.casebound.terminology.context;

import io.casebound.model.SourceSpan;

/**
 * The words of a text that put a mention in its context.
 *
 * @param start offset of the first character, in UTF-16 units of the text
 * @param end offset behind the last character
 */
public record Trigger(Modifier modifier, int start, int end, SourceSpan span) {}
