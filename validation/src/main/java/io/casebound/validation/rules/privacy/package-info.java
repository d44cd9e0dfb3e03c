/**
 * Rules about what could tell who the patient is. Authors, those who are thanked and those who are
 * cited give nothing away, so only what tells of the patient is looked at.
 */
@NullMarked
package io.casebound.validation.rules.privacy;

import org.jspecify.annotations.NullMarked;
