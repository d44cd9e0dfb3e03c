package io.casebound.manuscripts.word;

import com.google.common.collect.ImmutableList;

/**
 * A citation that a program for references, or Word itself, put into a paragraph.
 *
 * @param start offset of its first character in the paragraph's text
 * @param end offset behind its last character
 * @param works what it cites, in its order
 */
record FieldCitation(int start, int end, ImmutableList<CitedWork> works) {}
