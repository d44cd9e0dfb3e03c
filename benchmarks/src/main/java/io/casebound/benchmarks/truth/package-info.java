/**
 * Whether references are looked up rightly: true ones left alone, invented ones caught. Start from
 * {@link io.casebound.benchmarks.truth.TruthBenchmark}.
 */
@NullMarked
package io.casebound.benchmarks.truth;

import org.jspecify.annotations.NullMarked;
