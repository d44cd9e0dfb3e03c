/** How well and how fast records of the same work are found. Starts from DuplicatesBenchmark. */
@NullMarked
package io.casebound.benchmarks.duplicates;

import org.jspecify.annotations.NullMarked;
