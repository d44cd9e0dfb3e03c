/**
 * How printed references differ from what a citation style makes of them. Start from {@link
 * io.casebound.citations.style.StyledReferences}, a reference list with what the style says of each
 * entry, of which rules speak. Nothing here knows a single rule.
 */
@NullMarked
package io.casebound.citations.style;

import org.jspecify.annotations.NullMarked;
