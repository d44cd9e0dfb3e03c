/**
 * Writes reviews down. Start from ReportFormat. Nothing here judges: what a report says stands in
 * the review.
 */
@NullMarked
package io.casebound.validation.report;

import org.jspecify.annotations.NullMarked;
