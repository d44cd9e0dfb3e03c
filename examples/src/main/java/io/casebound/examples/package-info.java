/**
 * One small program for each library, to start from: {@link io.casebound.examples.ReadManuscript},
 * {@link io.casebound.examples.RecogniseTerms}, {@link io.casebound.examples.RestyleReferences},
 * {@link io.casebound.examples.ReviewManuscript}, {@link io.casebound.examples.AuthorCase}, {@link
 * io.casebound.examples.ExportPhenopacket}. Each takes the path of a file.
 */
@NullMarked
package io.casebound.examples;

import org.jspecify.annotations.NullMarked;
