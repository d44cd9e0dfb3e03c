/**
 * Plants defects in real reports and counts which of them a review finds. Start from {@link
 * io.casebound.benchmarks.defects.DefectsBenchmark}. The planters know nothing of how the rules
 * work: they look for places with patterns of their own.
 */
@NullMarked
package io.casebound.benchmarks.defects;

import org.jspecify.annotations.NullMarked;
