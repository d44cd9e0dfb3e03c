package io.casebound.manuscripts.markdown;

import com.google.common.collect.ImmutableList;
import io.casebound.manuscripts.outlined.CitedRecords;
import io.casebound.manuscripts.outlined.RecordMatching;
import io.casebound.manuscripts.outlined.ReferenceFiles;
import io.casebound.manuscripts.prose.CitationKeys;
import io.casebound.manuscripts.prose.MarkedLink;
import io.casebound.manuscripts.prose.MarkedText;
import io.casebound.model.Citation;
import io.casebound.model.Source;
import io.casebound.model.reference.BibliographicRecord;
import io.casebound.model.reference.Reference;
import io.casebound.model.text.TextRange;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The works that a manuscript cites by key, from files of references. */
final class KeyedRecords implements CitedRecords {
  private final Files files;

  /** The files, which are read only if the manuscript cites by key. */
  @FunctionalInterface
  interface Files {
    ImmutableList<Source> read() throws IOException;
  }

  KeyedRecords(Files files) {
    this.files = files;
  }

  @Override
  public Completed complete(List<Reference> printed, List<MarkedText> running) {
    Set<String> keys = new LinkedHashSet<>();
    ImmutableList.Builder<MarkedText> citing = ImmutableList.builder();
    for (MarkedText text : running) {
      ImmutableList<Citation> citations = CitationKeys.in(text.text());
      citations.forEach(citation -> keys.addAll(citation.referenceIds()));
      citing.add(linked(text, citations));
    }
    if (keys.isEmpty()) {
      return NONE.complete(printed, running);
    }
    return new RecordMatching(printed, citing.build(), ImmutableList.copyOf(keys), records())
        .keepingKeys()
        .complete();
  }

  private static MarkedText linked(MarkedText text, ImmutableList<Citation> citations) {
    ImmutableList.Builder<MarkedLink> links = ImmutableList.builder();
    for (Citation citation : citations) {
      TextRange range = new TextRange(citation.start(), citation.end());
      links.add(new MarkedLink(range, MarkedLink.Kind.REFERENCES, citation.referenceIds()));
    }
    return new MarkedText(text.text(), text.superscripts(), links.build());
  }

  private Map<String, BibliographicRecord> records() {
    Map<String, BibliographicRecord> records = new LinkedHashMap<>();
    try {
      for (Source file : files.read()) {
        for (Reference reference : ReferenceFiles.read(file)) {
          reference.record().ifPresent(record -> records.putIfAbsent(reference.id(), record));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return records;
  }
}
