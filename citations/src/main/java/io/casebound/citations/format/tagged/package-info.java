/**
 * Formats in which every field begins a line with its tag: RIS, MEDLINE and Web of Science. Start
 * from {@link io.casebound.citations.format.tagged.RisReader}, {@link
 * io.casebound.citations.format.tagged.NbibReader} or {@link
 * io.casebound.citations.format.tagged.WosReader}. A file is cut into fields ({@link
 * io.casebound.citations.format.tagged.TaggedField}) first; what each tag fills stands in tables.
 */
@NullMarked
package io.casebound.citations.format.tagged;

import org.jspecify.annotations.NullMarked;
