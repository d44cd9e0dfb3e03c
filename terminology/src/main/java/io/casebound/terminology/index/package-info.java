/**
 * Finds many names in a text at once. Start from {@link io.casebound.terminology.index.NameIndex}.
 * Nothing here knows what the names are names of.
 */
@NullMarked
package io.casebound.terminology.index;

import org.jspecify.annotations.NullMarked;
