/**
 * What the two halves of case-report XML share: {@link io.casebound.model.xml.bound.Bound}, which
 * every bound class extends. Not exported.
 */
@NullMarked
package io.casebound.model.xml.bound;

import org.jspecify.annotations.NullMarked;
