package io.casebound.citations.lookup.retraction;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.casebound.citations.lookup.BibliographicSource;
import io.casebound.citations.lookup.Candidate;
import io.casebound.model.reference.BibliographicRecord;
import io.casebound.model.reference.RecordField;
import java.io.IOException;

/**
 * A source whose works are told with the notices of a list.
 *
 * @param source what finds the works
 * @param list what tells of them
 */
record ToldSource(BibliographicSource source, RetractionList list) implements BibliographicSource {
  @Override
  public String name() {
    return source.name();
  }

  @Override
  public ImmutableList<Candidate> find(BibliographicRecord work) throws IOException {
    return source.find(work).stream().map(list::told).collect(ImmutableList.toImmutableList());
  }

  @Override
  public void prepare(Iterable<BibliographicRecord> works) throws IOException {
    source.prepare(works);
  }

  @Override
  public ImmutableSet<RecordField> knowsEvery() {
    return source.knowsEvery();
  }
}
