/**
 * Reads manuscripts. Start from {@link io.casebound.manuscripts.Manuscripts}; add a format of your
 * own as a service of type {@link io.casebound.manuscripts.ManuscriptReader}. Nothing here knows
 * what makes a manuscript good.
 */
@NullMarked
package io.casebound.manuscripts;

import org.jspecify.annotations.NullMarked;
