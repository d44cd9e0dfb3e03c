package io.casebound.citations.rules.entry;

import static io.casebound.model.remark.Severity.WARNING;

import io.casebound.citations.ListedReference;
import io.casebound.citations.journal.Journal;
import io.casebound.citations.journal.JournalTable;
import io.casebound.citations.rules.ReferenceRule;
import io.casebound.model.SourceText;
import io.casebound.model.reference.BibliographicRecord;
import io.casebound.model.reference.RecordField;
import io.casebound.model.remark.Fix;
import io.casebound.model.remark.RemarkSink;
import io.casebound.model.remark.RuleInfo;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/** The volume of a journal must be that of its year. */
@RuleInfo(
    id = "VOLUME-DISAGREES",
    severity = WARNING,
    tags = {"citations"},
    summary =
        "Volume {volume} of {reference} does not belong to {year}: that year's of {journal} is {expected}")
final class VolumeDisagrees implements ReferenceRule {
  /** Read once it is asked. */
  private static final class Table {
    static final VolumeYears YEARS = VolumeYears.load();
  }

  /** An article is sometimes cited by the year in which it came out before print. */
  private static final int TOLERATED = 1;

  private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");
  private static final Pattern VOLUME = Pattern.compile("\\d{1,3}");

  @Override
  public void check(ListedReference entry, String name, RemarkSink remarks) {
    BibliographicRecord work = entry.record();
    String year = work.text(RecordField.YEAR);
    Optional<SourceText> volume =
        work.field(RecordField.VOLUME).filter(text -> VOLUME.matcher(text).matches());
    if (volume.isPresent() && YEAR.matcher(year).matches()) {
      JournalTable.bundled()
          .find(work.text(RecordField.CONTAINER_TITLE))
          .ifPresent(journal -> check(journal, year, volume.get(), name, remarks));
    }
  }

  private static void check(
      Journal journal, String year, SourceText volume, String name, RemarkSink remarks) {
    OptionalInt expected = Table.YEARS.volume(journal.nlmId(), Integer.parseInt(year));
    int printed = Integer.parseInt(volume.value());
    if (expected.isPresent() && Math.abs(printed - expected.getAsInt()) > TOLERATED) {
      remarks
          .at(volume.span())
          .with("volume", volume)
          .with("reference", name)
          .with("year", year)
          .with("journal", journal.abbreviation())
          .with("expected", expected.getAsInt())
          .fix(Fix.advice("Look the article up, and correct journal, year or volume."))
          .say();
    }
  }
}
