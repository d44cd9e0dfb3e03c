package io.casebound.manuscripts.text;

import com.google.common.base.CharMatcher;
import com.google.common.collect.HashMultiset;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Multiset;
import io.casebound.manuscripts.prose.CaptionStart;
import io.casebound.manuscripts.prose.Headings;
import io.casebound.manuscripts.prose.TextLine;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Takes out what pages bear besides the text: running heads and page numbers. */
final class PageFurniture {
  /** How often a line must come back, numbers in it aside, to be a running head. */
  private static final int REPEATS = 3;

  /** How often where a new page begins right before it. */
  private static final int REPEATS_ON_TOP = 2;

  /** Only lines of so many words may differ in their numbers: "Day 3" is a heading. */
  private static final int NUMBERED_WORDS = 4;

  private static final int LONGEST = 160;
  private static final Pattern PAGE =
      Pattern.compile(
          "\\s{0,200}(?:[-–—|]\\s?)?(?:page\\s|p\\.\\s?)?\\d{1,4}(?:\\s?(?:of|/)\\s?\\d{1,4})?(?:\\s?[-–—|])?\\s{0,200}",
          Pattern.CASE_INSENSITIVE);

  /**
   * The text without its furniture.
   *
   * @param removed the lines that were taken out
   */
  record Stripped(ImmutableList<TextLine> lines, ImmutableList<TextLine> removed) {}

  private PageFurniture() {}

  static Stripped strip(List<TextLine> lines) {
    Multiset<String> shapes = HashMultiset.create();
    lines.stream().map(PageFurniture::shape).filter(shape -> !shape.isEmpty()).forEach(shapes::add);
    ImmutableList.Builder<TextLine> kept = ImmutableList.builder();
    List<TextLine> removed = new ArrayList<>();
    boolean gap = false;
    for (int i = 0; i < lines.size(); i++) {
      TextLine line = lines.get(i);
      boolean isolated = standsAlone(lines, i);
      if (isolated
          && (isPageNumber(line)
              || shapes.count(shape(line)) >= (line.afterPage() ? REPEATS_ON_TOP : REPEATS))) {
        removed.add(line);
        gap = true;
      } else {
        boolean page = gap || line.afterPage();
        kept.add(new TextLine(line.text(), line.afterGap() || gap, page));
        gap = false;
      }
    }
    return new Stripped(kept.build(), ImmutableList.copyOf(removed));
  }

  /** Whether a gap stands before the line or behind it, as at the edge of a page. */
  private static boolean standsAlone(List<TextLine> lines, int i) {
    boolean last = i + 1 == lines.size();
    return lines.get(i).afterGap() || last || lines.get(i + 1).afterGap();
  }

  private static boolean isPageNumber(TextLine line) {
    return line.text().length() <= LONGEST && PAGE.matcher(line.text()).matches();
  }

  /** The line with every number replaced by one sign; empty where it can be no running head. */
  private static String shape(TextLine line) {
    String text = line.text().value().strip();
    boolean possible =
        text.length() >= 6
            && text.length() <= LONGEST
            && text.indexOf(' ') > 0
            && Headings.role(text, Optional.empty()).isEmpty()
            && CaptionStart.of(line.text()).isEmpty();
    boolean longEnough = CharMatcher.whitespace().countIn(text) >= NUMBERED_WORDS - 1;
    String folded = text.toLowerCase(Locale.ROOT);
    return possible ? longEnough ? folded.replaceAll("\\d{1,9}", "#") : folded : "";
  }
}
