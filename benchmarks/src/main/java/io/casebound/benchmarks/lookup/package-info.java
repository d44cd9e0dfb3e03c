/**
 * How fast an index of references is made and searched. Start from {@link
 * io.casebound.benchmarks.lookup.LookupBenchmark}.
 */
@NullMarked
package io.casebound.benchmarks.lookup;

import org.jspecify.annotations.NullMarked;
