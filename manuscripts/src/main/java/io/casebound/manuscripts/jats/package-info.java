/**
 * Reads articles in JATS and in the NLM tag sets before it (2.x, 3.0). Start from {@link
 * io.casebound.manuscripts.jats.JatsReader}. The article is first read into a tree of elements
 * ({@link io.casebound.manuscripts.jats.XmlElement}) whose texts know their places; then each part
 * of the manuscript has a reader that knows its elements from a table. Nothing here judges.
 */
@NullMarked
package io.casebound.manuscripts.jats;

import org.jspecify.annotations.NullMarked;
