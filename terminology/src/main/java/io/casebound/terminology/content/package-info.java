/**
 * What a terminology holds, listed in memory or stored in a file. Start from {@link
 * io.casebound.terminology.content.TerminologyContent}. Nothing here knows texts.
 */
@NullMarked
package io.casebound.terminology.content;

import org.jspecify.annotations.NullMarked;
