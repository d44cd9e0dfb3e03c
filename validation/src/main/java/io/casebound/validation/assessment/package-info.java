/**
 * How far a manuscript reports what a profile asks for. Start from {@link
 * io.casebound.validation.assessment.Assessment}. Nothing here knows remarks or rules.
 */
@NullMarked
package io.casebound.validation.assessment;

import org.jspecify.annotations.NullMarked;
