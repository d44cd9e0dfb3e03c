/**
 * What the readers of all reference formats need: a record in the making ({@link
 * io.casebound.citations.format.record.RecordDraft}), names, dates, pages and identifiers as they
 * stand in fields, and remarks. Nothing here knows a format.
 */
@NullMarked
package io.casebound.citations.format.record;

import org.jspecify.annotations.NullMarked;
