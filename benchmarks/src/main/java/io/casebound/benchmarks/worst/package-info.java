/**
 * What the command does with input that is made to break it. Start from {@link
 * io.casebound.benchmarks.worst.WorstBenchmark}.
 */
@NullMarked
package io.casebound.benchmarks.worst;

import org.jspecify.annotations.NullMarked;
