/**
 * Formats of XML: that of EndNote and that of PubMed. Start from {@link
 * io.casebound.citations.format.xml.EndNoteReader} or {@link
 * io.casebound.citations.format.xml.PubMedReader}. A file is read element by element ({@link
 * io.casebound.citations.format.xml.RecordElements}), so that one that is broken costs no other.
 */
@NullMarked
package io.casebound.citations.format.xml;

import org.jspecify.annotations.NullMarked;
