package io.casebound.citations.rules.truth;

import static io.casebound.model.remark.Severity.WARNING;

import io.casebound.citations.ListedReference;
import io.casebound.citations.lookup.Difference;
import io.casebound.citations.lookup.Verdict.Differs;
import io.casebound.model.SourceText;
import io.casebound.model.remark.Fix;
import io.casebound.model.remark.RemarkSink;
import io.casebound.model.remark.RuleInfo;
import java.util.Optional;

/** A reference must have its work as the source knows it. */
@RuleInfo(
    id = "REFERENCE-DIFFERS",
    severity = WARNING,
    tags = {"citations", "truth"},
    summary = "{reference} differs in its {part} from what {source} has: “{known}”")
final class ReferenceDiffers implements VerdictRule<Differs> {
  @Override
  public Class<Differs> verdict() {
    return Differs.class;
  }

  @Override
  public void check(ListedReference entry, Differs verdict, String name, RemarkSink remarks) {
    if (!verdict.isCertain()) {
      return;
    }
    for (Difference difference : verdict.differences()) {
      remarks
          .at(PartPlaces.span(entry, difference.part()))
          .with("part", difference.part().label())
          .with("reference", PartPlaces.capital(name))
          .with("source", verdict.known().source())
          .with("known", difference.known())
          .fix(fix(entry, difference))
          .say();
    }
  }

  /** The known value, where it can stand in place of one that is printed word for word. */
  private static Fix fix(ListedReference entry, Difference difference) {
    Optional<SourceText> printed = PartPlaces.text(entry, difference.part());
    boolean isVerbatim =
        printed
            .filter(text -> text.span().end() - text.span().start() == text.length())
            .isPresent();
    return isVerbatim
        ? Fix.replaceBy(difference.known())
        : Fix.advice("Check the " + difference.part().label() + " against the work itself.");
  }
}
