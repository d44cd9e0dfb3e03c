package io.casebound.validation.report;

import com.google.common.collect.ImmutableList;
import io.casebound.model.Manuscript;
import io.casebound.model.SourceSpan;
import io.casebound.model.remark.Remark;
import io.casebound.model.remark.Severity;
import io.casebound.validation.Review;
import io.casebound.validation.assessment.Assessment;
import io.casebound.validation.report.ReviewOutcome.Reviewed;
import java.io.IOException;
import java.io.Writer;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The report as a person reads it: remarks in their lines, then the checklist, then the counts, the
 * errors by name.
 */
final class TextReport implements ReportWriter {
  /** Columns of the page. */
  static final int WIDTH = 100;

  private final Writer writer;
  private final Palette palette;
  private final Counts all = new Counts();
  private int files;
  private int unreadable;

  TextReport(Writer writer, Palette palette) {
    this.writer = writer;
    this.palette = palette;
  }

  @Override
  public void add(ReviewOutcome outcome) throws IOException {
    files++;
    if (outcome instanceof Reviewed reviewed) {
      write(outcome.source(), reviewed.review());
    } else {
      unreadable++; // whoever reads the files says why, at once
    }
    writer.flush();
  }

  @Override
  public void close() throws IOException {
    if (files > 1) {
      String unread = unreadable == 0 ? "" : " (" + unreadable + " not readable)";
      print(List.of("", palette.strong(files + " files" + unread + ": " + all + ".")));
    }
    writer.flush();
  }

  private void write(String source, Review review) throws IOException {
    if (files > 1) {
      print(List.of(""));
    }
    String name = DisplayLine.clean(source);
    print(List.of(palette.strong(name)));
    print(title(review.manuscript()));
    print(List.of(""));
    RemarkText remarkText = new RemarkText(review.manuscript().source(), palette);
    Optional<SourceSpan> before = Optional.empty();
    for (Remark remark : review.remarks()) {
      Optional<SourceSpan> here = Optional.of(remark.span());
      print(remarkText.lines(remark, !here.equals(before)));
      before = here;
    }
    ChecklistText checklistText = new ChecklistText(palette);
    print(checklistText.heading(review.profile()));
    for (Assessment assessment : review.assessments()) {
      print(checklistText.lines(assessment));
    }
    print(new SetAsideText(palette).lines(review.setAside()));
    Counts counts = new Counts();
    counts.add(review);
    all.add(review);
    print(List.of(""));
    print(errors(review));
    print(List.of(palette.strong(name + ": " + counts + ".")));
  }

  /** The errors once more by name and place, where they stand among other remarks. */
  private static ImmutableList<String> errors(Review review) {
    String errors =
        review.remarks().stream()
            .filter(remark -> remark.severity() == Severity.ERROR)
            .map(remark -> remark.rule() + " (" + remark.span().inWords() + ")")
            .collect(Collectors.joining(", "));
    boolean alone = review.remarks().stream().allMatch(r -> r.severity() == Severity.ERROR);
    return errors.isEmpty() || alone
        ? ImmutableList.of()
        : Paragraphs.wrap("Errors: " + errors, WIDTH);
  }

  private static ImmutableList<String> title(Manuscript manuscript) {
    return manuscript
        .title()
        .map(title -> Paragraphs.wrap(title.value(), WIDTH))
        .orElse(ImmutableList.of());
  }

  private void print(Collection<String> lines) throws IOException {
    for (String line : lines) {
      writer.write(line);
      writer.write('\n');
    }
  }
}
