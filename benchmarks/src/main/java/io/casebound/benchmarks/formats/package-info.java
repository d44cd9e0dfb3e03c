/**
 * Reference files of other programs: how many of their records are read, and how fast. Start from
 * {@link io.casebound.benchmarks.formats.ReferenceFilesBenchmark}.
 */
@NullMarked
package io.casebound.benchmarks.formats;

import org.jspecify.annotations.NullMarked;
