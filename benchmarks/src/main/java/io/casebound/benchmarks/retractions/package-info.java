/** Whether retracted works are said to be, and no others. Starts from RetractionsBenchmark. */
@NullMarked
package io.casebound.benchmarks.retractions;

import org.jspecify.annotations.NullMarked;
