/**
 * Reviews a manuscript: judges it against a profile and collects the remarks on it. Start from
 * {@link io.casebound.validation.Validator}. Nothing here knows how a review is printed.
 */
@NullMarked
package io.casebound.validation;

import org.jspecify.annotations.NullMarked;
