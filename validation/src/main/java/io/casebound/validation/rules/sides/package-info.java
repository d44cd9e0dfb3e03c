/**
 * Rules about the sides on which a manuscript lays the parts of the body. Start from {@link
 * io.casebound.validation.rules.sides.SideRules}. Nothing here knows a profile or a verdict.
 */
@NullMarked
package io.casebound.validation.rules.sides;

import org.jspecify.annotations.NullMarked;
