package io.casebound.citations.rules.truth;

import io.casebound.citations.ListedReference;
import io.casebound.citations.lookup.Notice;
import io.casebound.citations.lookup.Notice.Kind;
import io.casebound.citations.lookup.Verdict;
import io.casebound.model.remark.Fix;
import io.casebound.model.remark.RemarkSink;
import java.util.Locale;
import java.util.Optional;

/** A rule about works of which a notice of one kind is known. */
abstract class NoticeRule implements VerdictRule<Verdict> {
  private final Kind kind;
  private final String sign;
  private final String advice;

  /**
   * A rule about notices of a kind.
   *
   * @param sign what stands in an entry that says so itself, small letters
   * @param advice what to do
   */
  NoticeRule(Kind kind, String sign, String advice) {
    this.kind = kind;
    this.sign = sign;
    this.advice = advice;
  }

  @Override
  public final Class<Verdict> verdict() {
    return Verdict.class;
  }

  @Override
  public final void check(ListedReference entry, Verdict verdict, String name, RemarkSink remarks) {
    String printed = entry.reference().text().value().toLowerCase(Locale.ROOT);
    Optional<Notice> notice =
        verdict.notices().stream().filter(each -> each.kind() == kind).findFirst();
    if (notice.isPresent() && !printed.contains(sign) && !isTakenBack(verdict)) {
      remarks
          .at(entry.reference().text().span())
          .with("reference", PartPlaces.capital(name))
          .with("source", notice.get().source())
          .with("where", where(notice.get()))
          .fix(Fix.advice(advice))
          .say();
    }
  }

  /** Whether a retraction was taken back. */
  private boolean isTakenBack(Verdict verdict) {
    return kind == Kind.RETRACTION
        && verdict.notices().stream().anyMatch(each -> each.kind() == Kind.REINSTATEMENT);
  }

  /** When, where and why, as far as it is known, with a space before it. */
  private static String where(Notice notice) {
    StringBuilder where = new StringBuilder();
    notice.date().ifPresent(date -> where.append(" on ").append(date));
    notice
        .identifier()
        .ifPresent(
            id ->
                where
                    .append(" (")
                    .append(id.matches("\\d+") ? "PMID " : "")
                    .append(id)
                    .append(')'));
    notice.reason().ifPresent(reason -> where.append(": ").append(reason));
    return where.toString();
  }
}
