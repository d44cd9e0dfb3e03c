package io.casebound.citations.lookup.service;

import com.google.common.collect.ImmutableList;
import io.casebound.citations.lookup.Candidate;
import io.casebound.citations.lookup.match.Agreement;
import io.casebound.citations.lookup.match.TitleText;
import io.casebound.model.reference.BibliographicRecord;
import io.casebound.model.reference.RecordField;
import java.util.LinkedHashMap;
import java.util.Map;

/** The works that were found for one reference, each once, in the order in which they were. */
final class Works {
  private final TitleText title;
  private final Map<String, Candidate> found = new LinkedHashMap<>();

  Works(BibliographicRecord reference) {
    title = TitleText.of(reference.text(RecordField.TITLE));
  }

  void add(Iterable<Candidate> candidates) {
    for (Candidate candidate : candidates) {
      BibliographicRecord work = candidate.work();
      String doi = work.text(RecordField.DOI);
      String key = doi.isEmpty() ? work.text(RecordField.PMID) : doi;
      found.putIfAbsent(key.isEmpty() ? work.text(RecordField.TITLE) : key, candidate);
    }
  }

  /** Whether a search by the title can add nothing: it is there, or the reference has none. */
  boolean isEnough() {
    return title.isEmpty()
        || found.values().stream()
            .map(candidate -> TitleText.of(candidate.work().text(RecordField.TITLE)))
            .map(title::compare)
            .anyMatch(agreement -> agreement == Agreement.SAME || agreement == Agreement.NEAR);
  }

  TitleText title() {
    return title;
  }

  ImmutableList<Candidate> list() {
    return ImmutableList.copyOf(found.values());
  }
}
