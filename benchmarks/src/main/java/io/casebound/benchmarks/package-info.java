/**
 * Makes every figure of the project: accuracy and speed, one {@link
 * io.casebound.benchmarks.Benchmark} a name. Start from {@link io.casebound.benchmarks.Main}; a new
 * benchmark joins the table in {@link io.casebound.benchmarks.Benchmarks}. Nothing here is part of
 * the libraries.
 */
@NullMarked
package io.casebound.benchmarks;

import org.jspecify.annotations.NullMarked;
