package io.casebound.citations.format;

import com.google.common.collect.ImmutableList;
import io.casebound.citations.ListedReference;
import io.casebound.manuscripts.Manuscripts;
import io.casebound.model.ManuscriptFormat;
import io.casebound.model.Source;
import io.casebound.model.SourceText;
import io.casebound.model.reference.BibliographicRecord;
import io.casebound.model.reference.Reference;
import io.casebound.model.reference.WorkType;
import java.io.IOException;
import java.io.StringWriter;
import java.util.Optional;

/** Writes records in a format and reads them again. */
final class RoundTrip {
  static final ImmutableList<ReferenceFormat> FORMATS =
      ImmutableList.of(
          ReferenceFormat.BIBTEX,
          ReferenceFormat.RIS,
          ReferenceFormat.NBIB,
          ReferenceFormat.ENDNOTE_XML,
          ReferenceFormat.JATS);

  private RoundTrip() {}

  static String written(ReferenceFormat format, BibliographicRecord... records) {
    ImmutableList.Builder<ListedReference> references = ImmutableList.builder();
    for (int i = 0; i < records.length; i++) {
      Reference reference =
          new Reference(
              "r" + i, Optional.empty(), SourceText.of("printed"), Optional.of(records[i]));
      references.add(new ListedReference(reference, records[i]));
    }
    StringWriter out = new StringWriter();
    try {
      format.write(references.build(), out);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
    return out.toString();
  }

  /** By way of CSL-JSON at both ends. */
  static BibliographicRecord through(ReferenceFormat format, BibliographicRecord record) {
    BibliographicRecord first =
        read(ReferenceFormat.CSL_JSON, written(ReferenceFormat.CSL_JSON, record));
    BibliographicRecord there = read(format, written(format, first));
    return read(ReferenceFormat.CSL_JSON, written(ReferenceFormat.CSL_JSON, there));
  }

  static BibliographicRecord read(ReferenceFormat format, String text) {
    ImmutableList<Reference> references =
        format == ReferenceFormat.JATS
            ? jats(text)
            : format.read(Source.of("round", text)).references();
    if (references.size() != 1) {
      throw new IllegalStateException(references.size() + " records in " + text);
    }
    return references
        .get(0)
        .record()
        .orElseGet(() -> BibliographicRecord.builder(WorkType.OTHER).build());
  }

  private static ImmutableList<Reference> jats(String text) {
    String list = text.substring(text.indexOf("<ref-list"));
    String article =
        "<article><front><article-meta/></front><body><p>x</p></body><back>"
            + list
            + "</back></article>";
    try {
      return Manuscripts.read(Source.of("round", article), ManuscriptFormat.JATS).references();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
