package io.casebound.citations.format.xml;

import com.google.common.collect.ImmutableSet;
import io.casebound.citations.format.ReferenceReader;
import io.casebound.citations.format.ReferenceSink;
import io.casebound.citations.format.record.ReadingRemarks;
import io.casebound.citations.format.record.RecordDraft;
import io.casebound.citations.format.record.RecordIds;
import io.casebound.model.Source;
import io.casebound.model.SourceText;
import io.casebound.model.reference.RecordField;
import io.casebound.model.reference.Reference;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads the XML of PubMed and MEDLINE: articles, books and chapters. */
public final class PubMedReader implements ReferenceReader {
  private static final Pattern RECORD =
      Pattern.compile("<(?:PubmedArticle|PubmedBookArticle|MedlineCitation)(?:Set)?[\\s>]");
  private static final ImmutableSet<String> RECORDS =
      ImmutableSet.of("PubmedArticle", "PubmedBookArticle", "MedlineCitation");

  @Override
  public boolean recognises(Source source) {
    return RECORD.matcher(source.text()).region(0, Math.min(20_000, source.text().length())).find();
  }

  @Override
  public void read(Source source, ReferenceSink sink) {
    ReadingRemarks remarks = new ReadingRemarks(sink);
    RecordIds ids = new RecordIds();
    RecordElements.read(
        source,
        RECORDS,
        remarks,
        element -> {
          PubMedRecord record = new PubMedRecord(element);
          RecordDraft draft = record.read();
          if (draft.isEmpty()) {
            remarks.broken(
                source.span(element.start(), element.start()),
                "In this record there is nothing of a work",
                "Look for its elements, or take it out.");
            return;
          }
          String id = draft.field(RecordField.PMID).map(SourceText::value).orElse("");
          SourceText text = SourceText.verbatim(source, element.start(), element.end());
          sink.add(
              new Reference(ids.free(id), Optional.empty(), text, Optional.of(draft.build())),
              record.notices());
        });
  }
}
