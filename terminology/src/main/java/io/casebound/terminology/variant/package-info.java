/**
 * Finds names in other words than they are listed in: reordered, coordinated, with another part of
 * speech or with a word of the same meaning. Start from {@link
 * io.casebound.terminology.variant.VariantIndex}. Nothing here knows what the names are names of.
 */
@NullMarked
package io.casebound.terminology.variant;

import org.jspecify.annotations.NullMarked;
