/**
 * One small program for each library, to start from: {@link io.casebound.examples.ReadManuscript},
 * {@link io.casebound.examples.RecogniseTerms}, {@link io.casebound.examples.RestyleReferences},
 * {@link io.casebound.examples.ReviewManuscript}. Each takes the path of a manuscript.
 */
@NullMarked
package io.casebound.examples;

import org.jspecify.annotations.NullMarked;
