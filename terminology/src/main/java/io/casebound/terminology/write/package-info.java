/**
 * Writes terminologies in the formats of others, one class a format. Start from {@link
 * io.casebound.terminology.write.Export}. Nothing here reads files.
 */
@NullMarked
package io.casebound.terminology.write;

import org.jspecify.annotations.NullMarked;
