/**
 * How fast names are found in text, beside another matcher. Start from {@link
 * io.casebound.benchmarks.matching.RecogniserSpeedBenchmark}.
 */
@NullMarked
package io.casebound.benchmarks.matching;

import org.jspecify.annotations.NullMarked;
