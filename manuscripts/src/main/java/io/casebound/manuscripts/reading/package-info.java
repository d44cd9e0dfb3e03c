/**
 * What readers meet that their user should know of. Start from {@link
 * io.casebound.manuscripts.reading.Troubles}. Nothing here knows a format.
 */
@NullMarked
package io.casebound.manuscripts.reading;

import org.jspecify.annotations.NullMarked;
