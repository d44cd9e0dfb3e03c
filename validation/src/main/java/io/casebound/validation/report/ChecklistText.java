package io.casebound.validation.report;

import static com.google.common.base.Strings.padEnd;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import io.casebound.validation.assessment.Assessment;
import io.casebound.validation.assessment.Evidence;
import io.casebound.validation.assessment.Verdict;
import io.casebound.validation.profile.Profile;
import java.util.Locale;

/** The checklist as a person reads it: each item with its verdict and what it rests on. */
final class ChecklistText {
  private static final int SHOWN_EVIDENCE = 2;
  private static final int SHORTEST_QUOTE = 40;
  private static final int VERDICT_WIDTH = "not applicable".length();
  private static final int ID_WIDTH = 4;
  private static final String DETAIL = " ".repeat(4 + VERDICT_WIDTH + 2 + ID_WIDTH);

  private final Palette palette;

  ChecklistText(Palette palette) {
    this.palette = palette;
  }

  ImmutableList<String> heading(Profile profile) {
    return ImmutableList.of(palette.strong("Checklist: " + profile.title()), "");
  }

  ImmutableList<String> lines(Assessment assessment) {
    ImmutableList.Builder<String> lines = ImmutableList.builder();
    addItem(lines, assessment);
    assessment.evidence().stream()
        .limit(SHOWN_EVIDENCE)
        .forEach(evidence -> lines.add(DETAIL + evidence(evidence)));
    int more = assessment.evidence().size() - SHOWN_EVIDENCE;
    if (more > 0) {
      lines.add(DETAIL + palette.faint("and " + more + " more"));
    }
    assessment.missing().ifPresent(missing -> addDetail(lines, "Missing: ", missing));
    assessment.reason().ifPresent(reason -> addDetail(lines, "Reason: ", reason));
    assessment.searched().ifPresent(searched -> addDetail(lines, "Looked for: ", searched));
    return lines.build();
  }

  private void addItem(ImmutableList.Builder<String> lines, Assessment assessment) {
    Verdict verdict = assessment.verdict();
    String word = verdict.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    String head =
        "  "
            + colour(verdict, mark(verdict) + " " + padEnd(word, VERDICT_WIDTH, ' '))
            + "  "
            + padEnd(assessment.item().id(), ID_WIDTH, ' ');
    for (String line :
        Paragraphs.wrap(assessment.item().title(), TextReport.WIDTH - DETAIL.length())) {
      lines.add(head + line);
      head = DETAIL;
    }
  }

  private String evidence(Evidence evidence) {
    String line = evidence.span().inWords() + ": ";
    int room = TextReport.WIDTH - DETAIL.length() - line.length() - 2;
    String why = evidence.why().isBlank() ? "" : " (" + DisplayLine.clean(evidence.why()) + ")";
    if (room - DisplayLine.width(why) < SHORTEST_QUOTE) {
      why = "";
    }
    String quote = quote(evidence, room - DisplayLine.width(why));
    return palette.faint(line) + "“" + quote + "”" + palette.faint(why);
  }

  /** As much of a passage as fits, with the words that decide. */
  private static String quote(Evidence evidence, int width) {
    boolean isCut =
        evidence.decisive().from() > 0 && Character.isLowerCase(evidence.text().codePointAt(0));
    String begun = isCut ? "…" : "";
    DisplayLine line = DisplayLine.of(CharMatcher.whitespace().replaceFrom(evidence.text(), ' '));
    int from = evidence.text().codePointCount(0, evidence.decisive().from());
    int to = evidence.text().codePointCount(0, evidence.decisive().to());
    String quote = LineWindow.around(line, from, to, width - begun.length()).text();
    return quote.startsWith("…") ? quote : begun + quote;
  }

  private void addDetail(ImmutableList.Builder<String> lines, String label, String text) {
    for (String line : Paragraphs.wrap(label + text, TextReport.WIDTH - DETAIL.length())) {
      lines.add(DETAIL + line);
    }
  }

  private String colour(Verdict verdict, String text) {
    return switch (verdict) {
      case PRESENT -> palette.good(text);
      case PARTIAL -> palette.middling(text);
      case ABSENT -> palette.bad(text);
      case NOT_APPLICABLE, FOR_A_HUMAN -> palette.faint(text);
    };
  }

  private static String mark(Verdict verdict) {
    return switch (verdict) {
      case PRESENT -> "✓";
      case PARTIAL -> "~";
      case ABSENT -> "✗";
      case NOT_APPLICABLE -> "–";
      case FOR_A_HUMAN -> "?";
    };
  }
}
