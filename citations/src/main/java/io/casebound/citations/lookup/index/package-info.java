/**
 * How works are stored so that they are found at once: a file of works, one after the other, and a
 * file of keys in order, each with the place of a work. Start from {@link
 * io.casebound.citations.lookup.index.IndexWriter} and {@link
 * io.casebound.citations.lookup.index.IndexReader}. Nothing here judges.
 */
@NullMarked
package io.casebound.citations.lookup.index;

import org.jspecify.annotations.NullMarked;
