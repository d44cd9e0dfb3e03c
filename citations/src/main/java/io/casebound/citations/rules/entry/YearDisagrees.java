package io.casebound.citations.rules.entry;

import static io.casebound.model.remark.Severity.WARNING;

import com.google.common.collect.ImmutableList;
import io.casebound.citations.ListedReference;
import io.casebound.citations.identifier.Doi;
import io.casebound.citations.rules.ReferenceRule;
import io.casebound.model.SourceText;
import io.casebound.model.reference.RecordField;
import io.casebound.model.remark.Fix;
import io.casebound.model.remark.RemarkSink;
import io.casebound.model.remark.RuleInfo;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The year of a work must agree with the year in its DOI and with the date of access. */
@RuleInfo(
    id = "YEAR-DISAGREES",
    severity = WARNING,
    tags = {"citations"},
    summary = "The year {year} of {reference} does not agree with {what}")
final class YearDisagrees implements ReferenceRule {
  /** An article comes out so many years at most after it was given its DOI. */
  private static final int LATEST = 3;

  private static final Pattern YEAR = Pattern.compile("(?<!\\d)(?:19|20)\\d\\d(?!\\d)");

  /** DOIs of publishers that put into them the year in which they accept or publish a work. */
  private static final ImmutableList<Pattern> DATED =
      ImmutableList.of(
          Pattern.compile("10\\.1016/.{1,40}\\.((?:19|20)\\d\\d)\\.(?:0[1-9]|1[0-2])\\.\\d{2,4}"),
          Pattern.compile("10\\.1111/j\\.\\d{4}-\\d{3}[\\dX]\\.((?:19|20)\\d\\d)\\.\\d{4,6}\\.x"),
          Pattern.compile("10\\.1155/((?:19|20)\\d\\d)/\\d{1,9}"),
          Pattern.compile("10\\.1136/[a-z]{2,20}-?(20\\d\\d)-\\d{6}"),
          Pattern.compile("10\\.3389/[a-z]{3,8}\\.(20\\d\\d)\\.\\d{5}"));

  @Override
  public void check(ListedReference entry, String name, RemarkSink remarks) {
    entry
        .record()
        .field(RecordField.YEAR)
        .filter(year -> YEAR.matcher(year).matches())
        .ifPresent(year -> check(entry, Integer.parseInt(year.value()), year, name, remarks));
  }

  private static void check(
      ListedReference entry, int year, SourceText printed, String name, RemarkSink remarks) {
    OptionalInt ofDoi = yearOf(entry.record().text(RecordField.DOI));
    OptionalInt accessed = firstYear(entry.record().text(RecordField.ACCESSED));
    if (ofDoi.isPresent() && (ofDoi.getAsInt() > year || ofDoi.getAsInt() < year - LATEST)) {
      say(printed, name, "its DOI, which is of " + ofDoi.getAsInt(), remarks);
    } else if (accessed.isPresent() && accessed.getAsInt() < year) {
      say(printed, name, "the date of access, " + accessed.getAsInt(), remarks);
    }
  }

  private static void say(SourceText year, String name, String what, RemarkSink remarks) {
    remarks
        .at(year.span())
        .with("year", year)
        .with("reference", name)
        .with("what", what)
        .fix(Fix.advice("Look the work up, and correct the year or the other."))
        .say();
  }

  private static OptionalInt yearOf(String doi) {
    String bare = Doi.parse(doi).map(Doi::value).orElse("");
    return DATED.stream()
        .map(pattern -> pattern.matcher(bare))
        .filter(Matcher::matches)
        .mapToInt(found -> Integer.parseInt(found.group(1)))
        .findFirst();
  }

  private static OptionalInt firstYear(String text) {
    return YEAR.matcher(text)
        .results()
        .mapToInt(found -> Integer.parseInt(found.group()))
        .findFirst();
  }
}
