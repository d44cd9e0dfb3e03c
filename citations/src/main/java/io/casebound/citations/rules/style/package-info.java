/**
 * Rules about references that were compared with a citation style, one for each kind of difference.
 * Start from {@link io.casebound.citations.rules.style.StyleRules}. Nothing here prints or compares
 * anything.
 */
@NullMarked
package io.casebound.citations.rules.style;

import org.jspecify.annotations.NullMarked;
