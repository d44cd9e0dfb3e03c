package io.casebound.citations.format;

import io.casebound.citations.format.bibtex.BibtexReader;
import io.casebound.citations.format.bibtex.BibtexWriter;
import io.casebound.citations.format.csljson.CslJson;
import io.casebound.citations.format.csljson.CslJsonReader;
import io.casebound.citations.format.jats.JatsReferenceWriter;
import io.casebound.citations.format.record.TableWriter;
import io.casebound.citations.format.tagged.NbibReader;
import io.casebound.citations.format.tagged.NbibWriter;
import io.casebound.citations.format.tagged.RisReader;
import io.casebound.citations.format.tagged.RisWriter;
import io.casebound.citations.format.tagged.WosReader;
import io.casebound.citations.format.xml.EndNoteReader;
import io.casebound.citations.format.xml.EndNoteWriter;
import io.casebound.citations.format.xml.PubMedReader;
import java.util.Optional;

/** The table of readers and writers; nothing of a format is loaded before it is used. */
final class FormatParts {
  private FormatParts() {}

  static Optional<ReferenceReader> reader(ReferenceFormat format) {
    return switch (format) {
      case BIBTEX -> Optional.of(new BibtexReader());
      case RIS -> Optional.of(new RisReader());
      case NBIB -> Optional.of(new NbibReader());
      case CSL_JSON -> Optional.of(new CslJsonReader());
      case ENDNOTE_XML -> Optional.of(new EndNoteReader());
      case PUBMED_XML -> Optional.of(new PubMedReader());
      case WEB_OF_SCIENCE -> Optional.of(new WosReader());
      default -> Optional.empty();
    };
  }

  static Optional<ReferenceWriter> writer(ReferenceFormat format) {
    return switch (format) {
      case BIBTEX -> Optional.of(new BibtexWriter());
      case RIS -> Optional.of(new RisWriter());
      case NBIB -> Optional.of(new NbibWriter());
      case ENDNOTE_XML -> Optional.of(new EndNoteWriter());
      case JATS -> Optional.of(new JatsReferenceWriter());
      case TSV -> Optional.of(new TableWriter());
      case CSL_JSON -> Optional.of(CslJson.ARRAY);
      case CSL_JSON_LINES -> Optional.of(CslJson.LINES);
      default -> Optional.empty();
    };
  }
}
