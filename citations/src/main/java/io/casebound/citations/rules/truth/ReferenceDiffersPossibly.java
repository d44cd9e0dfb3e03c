package io.casebound.citations.rules.truth;

import static io.casebound.model.remark.Severity.NOTE;

import io.casebound.citations.ListedReference;
import io.casebound.citations.lookup.Verdict.Differs;
import io.casebound.model.remark.Fix;
import io.casebound.model.remark.RemarkSink;
import io.casebound.model.remark.RuleInfo;
import java.util.stream.Collectors;

/** A reference should be recognisable as the work that it seems to mean. */
@RuleInfo(
    id = "REFERENCE-DIFFERS-POSSIBLY",
    severity = NOTE,
    tags = {"citations", "truth"},
    summary =
        "{reference} may mean a work that {source} has otherwise: here {printed}; there {known}")
final class ReferenceDiffersPossibly implements VerdictRule<Differs> {
  @Override
  public Class<Differs> verdict() {
    return Differs.class;
  }

  @Override
  public void check(ListedReference entry, Differs verdict, String name, RemarkSink remarks) {
    if (verdict.isCertain()) {
      return;
    }
    String sides =
        verdict.differences().stream()
            .map(
                difference ->
                    difference.part().label()
                        + " “"
                        + difference.printed()
                        + "” there “"
                        + difference.known()
                        + "”")
            .collect(Collectors.joining("; "));
    remarks
        .at(entry.reference().text().span())
        .with("reference", PartPlaces.capital(name))
        .with("source", verdict.known().source())
        .with("printed", ShortCitation.of(entry.record()))
        .with("known", ShortCitation.of(verdict.known().work()))
        .fix(Fix.advice("If that is the work, mend what differs: " + sides + "."))
        .say();
  }
}
