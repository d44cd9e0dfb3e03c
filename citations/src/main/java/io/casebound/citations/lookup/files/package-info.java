/**
 * Files of references of any size, read part by part. Start from {@link
 * io.casebound.citations.lookup.files.ReferenceFiles}. Nothing here knows what becomes of the
 * records.
 */
@NullMarked
package io.casebound.citations.lookup.files;

import org.jspecify.annotations.NullMarked;
