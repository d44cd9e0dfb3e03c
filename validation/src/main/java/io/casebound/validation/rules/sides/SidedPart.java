package io.casebound.validation.rules.sides;

import io.casebound.validation.rules.Passage;

/**
 * A place where a part of the body stands with its side: {@code left proximal tibia}.
 *
 * @param part what is on that side, in lower case and in the singular
 * @param passage the text in which it stands
 * @param from the index of the word for the side
 * @param to the index behind the last word of the part
 */
record SidedPart(Side side, String part, Passage passage, int from, int to) {}
