/**
 * What readers say of what they read, each remark with a page of its own. Start from {@link
 * io.casebound.manuscripts.reading.ReaderRules}. Nothing here reads.
 */
@NullMarked
package io.casebound.manuscripts.reading;

import org.jspecify.annotations.NullMarked;
