package io.casebound.citations.lookup;

import com.google.common.collect.ImmutableList;
import io.casebound.citations.ListedReference;
import io.casebound.citations.PrintedLines;
import io.casebound.citations.format.ReferenceFormat;
import io.casebound.citations.lookup.match.Identifiers;
import io.casebound.model.Source;
import io.casebound.model.reference.BibliographicRecord;
import java.util.List;

/** Works for tests, and a source that knows them. */
public final class KnownWorks {
  private KnownWorks() {}

  /** A reference as it stands in a list. */
  public static ListedReference printed(String line) {
    return PrintedLines.read(Source.of("list", line + "\n")).entries().get(0);
  }

  /** The works of a text in the MEDLINE format. */
  public static List<BibliographicRecord> medline(String text) {
    return ReferenceFormat.NBIB.read(Source.of("works", text)).list().entries().stream()
        .map(ListedReference::record)
        .toList();
  }

  /** A source that holds every work it knows for a candidate. */
  public static BibliographicSource knowing(List<BibliographicRecord> works) {
    return new BibliographicSource() {
      @Override
      public String name() {
        return "test";
      }

      @Override
      public ImmutableList<Candidate> find(BibliographicRecord wanted) {
        return works.stream()
            .map(
                work ->
                    new Candidate(
                        work, name(), Identifiers.shared(wanted, work), ImmutableList.of()))
            .collect(ImmutableList.toImmutableList());
      }
    };
  }
}
