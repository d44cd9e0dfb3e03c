/**
 * Mentions and their contexts in sentences of case reports, as a reader marked them and as they are
 * recognised. Start from {@link io.casebound.benchmarks.context.ContextBenchmark}. How the
 * sentences were chosen and marked is told in the guidelines beside the marks.
 */
@NullMarked
package io.casebound.benchmarks.context;

import org.jspecify.annotations.NullMarked;
