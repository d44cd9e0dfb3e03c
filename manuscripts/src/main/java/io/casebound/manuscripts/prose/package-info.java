/**
 * What every reader has to know about the prose of an article: what a heading means ({@link
 * io.casebound.manuscripts.prose.Headings}), where running text cites ({@link
 * io.casebound.manuscripts.prose.CitationMarks}) and calls figures and tables ({@link
 * io.casebound.manuscripts.prose.CallOuts}), and where one reference ends and the next begins
 * ({@link io.casebound.manuscripts.prose.ReferenceLists}). It must not know any file format.
 */
@NullMarked
package io.casebound.manuscripts.prose;

import org.jspecify.annotations.NullMarked;
