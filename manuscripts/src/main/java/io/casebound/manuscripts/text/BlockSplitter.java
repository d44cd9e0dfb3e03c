package io.casebound.manuscripts.text;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import io.casebound.manuscripts.front.FrontField;
import io.casebound.manuscripts.front.FrontLabel;
import io.casebound.manuscripts.front.FrontMatter;
import io.casebound.manuscripts.prose.CaptionStart;
import io.casebound.manuscripts.prose.Headings;
import io.casebound.manuscripts.prose.MarkedText;
import io.casebound.manuscripts.prose.RunInHeading;
import io.casebound.manuscripts.prose.TextLine;
import io.casebound.model.SectionRole;
import io.casebound.model.SourceText;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Groups lines into blocks: at gaps, and where the shape of two lines parts them without one. */
final class BlockSplitter {
  /** How many lines title, authors and affiliations take at most. */
  private static final int FRONT_LINES = 40;

  private static final Pattern BULLET = Pattern.compile("^\\s{0,40}[•●▪■◦∙·]\\s");
  private static final Pattern SEVERAL = Pattern.compile("[,;&\\d*]|\\sand\\s");
  private static final Pattern MARKED_AFFILIATION =
      Pattern.compile("^\\s{0,9}(?:\\d{1,2}|[⁰¹²³⁴-⁹†‡§¶*])[.)]?\\s?\\p{Lu}");

  private static final Pattern MARK = Pattern.compile("\\d{1,2}|[⁰¹²³⁴-⁹†‡§¶*]{1,2}");

  private final List<TextLine> lines;
  private final Layout layout;
  private final Map<Integer, Optional<HeadingLine>> headings = new HashMap<>();
  private boolean front = true;

  private BlockSplitter(List<TextLine> lines, Layout layout) {
    this.lines = lines;
    this.layout = layout;
  }

  static ImmutableList<TextBlock> split(List<TextLine> lines, Layout layout) {
    return new BlockSplitter(lines, layout).split();
  }

  private ImmutableList<TextBlock> split() {
    ImmutableList.Builder<TextBlock> blocks = ImmutableList.builder();
    int start = 0;
    for (int i = 0; i < lines.size(); i++) {
      if (i > start && !goesOn(i, start) && (hasGap(i, start) || partsBefore(i, start))) {
        blocks.add(new TextBlock(ImmutableList.copyOf(lines.subList(start, i))));
        start = i;
      }
      front = front && i < FRONT_LINES && !isFirstHeading(i);
    }
    if (start < lines.size()) {
      blocks.add(new TextBlock(ImmutableList.copyOf(lines.subList(start, lines.size()))));
    }
    return blocks.build();
  }

  /** Whether line {@code i} can only go on with the block that begins at {@code start}. */
  private boolean goesOn(int i, int start) {
    if (front && i - 1 == start && MARK.matcher(text(start)).matches()) {
      return true; // a mark above its line, which a page sets beside it
    }
    boolean comma = ",;".indexOf(text(i).charAt(0)) >= 0;
    return layout.wrapped() && !lines.get(i).afterGap() && (comma || isListed(i, start));
  }

  /** Whether a list of key words is not over at line {@code i}. */
  private boolean isListed(int i, int start) {
    return FrontLabel.of(text(start)).filter(x -> x.field() == FrontField.KEYWORDS).isPresent()
        && ",;".indexOf(text(i - 1).charAt(text(i - 1).length() - 1)) >= 0
        && !opensText(i);
  }

  /**
   * Whether a gap stands before line {@code i}. Where a page begins there, it counts only if the
   * line before was no full line of a paragraph.
   *
   * @param start the first line of the block so far
   */
  private boolean hasGap(int i, int start) {
    TextLine before = lines.get(i - 1);
    if (!lines.get(i).afterPage()) {
      return lines.get(i).afterGap();
    }
    return !layout.wrapped()
        || layout.isShort(before, lines.get(i))
        || opensCaption(lines.get(start))
        || isHeading(i - 1);
  }

  private boolean isFirstHeading(int i) {
    boolean apart = lines.get(i).afterGap() && HeadingLine.isKnown(text(i)) && isHeading(i);
    return i > 1 && (apart || opensText(i));
  }

  /** Whether a line is a heading that no title ends with: of the abstract or the introduction. */
  private boolean opensText(int i) {
    return isHeading(i)
        && Headings.role(text(i), Optional.empty())
            .filter(role -> role == SectionRole.ABSTRACT || role == SectionRole.INTRODUCTION)
            .isPresent();
  }

  /**
   * Whether a block begins at line {@code i} though no gap stands there.
   *
   * @param start the first line of the block so far
   */
  private boolean partsBefore(int i, int start) {
    boolean second = i - 1 == start;
    TextLine line = lines.get(i);
    TextLine before = lines.get(i - 1);
    if (!layout.wrapped() || before.text().length() > 2 * layout.width()) {
      return true;
    }
    if (front && start == 0 && !(isFewWords(text(0)) && HeadingLine.isKnown(text(0)))) {
      return opensLabel(line) || partsFront(i) || opensText(i); // a title may look like a heading
    }
    boolean ended = Endings.isEnded(before.text());
    boolean shortBefore = layout.isShort(before, line);
    return opensLabel(line)
        || BULLET.matcher(line.text()).lookingAt()
        || Columns.isRow(line) != Columns.isRow(before)
        || (front && (partsFront(i) || opensText(i)))
        || (ended && (shortBefore || line.indent() >= before.indent() + 2) && opensSentence(line))
        || ((ended || shortBefore) && opensCaption(line))
        || (ended && opensRunIn(line))
        || (second && isHeading(i - 1))
        || ((ended || shortBefore || (second && isHeading(i - 1))) && isHeading(i));
  }

  private boolean partsFront(int i) {
    SourceText line = text(i);
    boolean names = isNames(i) || (i > 1 && isNames(i - 1));
    boolean place = MARKED_AFFILIATION.matcher(line).lookingAt() && FrontMatter.isAffiliation(line);
    return names || place || FrontMatter.isKicker(text(i - 1));
  }

  /** Whether a line names several people, and does not carry on a title. */
  private boolean isNames(int i) {
    SourceText line = text(i);
    boolean several = SEVERAL.matcher(line).find();
    return several && !Endings.isUnfinished(text(i - 1)) && FrontMatter.isAuthors(line);
  }

  private static boolean isFewWords(SourceText line) {
    return CharMatcher.whitespace().countIn(line) < 3;
  }

  private boolean isHeading(int i) {
    Optional<HeadingLine> heading = headings.computeIfAbsent(i, line -> HeadingLine.of(text(line)));
    boolean last = i + 1 == lines.size();
    return heading.isPresent()
        && heading.get().marked()
        && (last || lines.get(i + 1).afterGap() || layout.isShort(lines.get(i), lines.get(i + 1)));
  }

  private static boolean opensLabel(TextLine line) {
    return line.text().value().indexOf(':') > 0 && FrontLabel.of(line.text()).isPresent();
  }

  private static boolean opensRunIn(TextLine line) {
    return RunInHeading.of(MarkedText.of(line.text().strip()), true).isPresent();
  }

  private static boolean opensCaption(TextLine line) {
    return CaptionStart.of(line.text()).isPresent();
  }

  private static boolean opensSentence(TextLine line) {
    int first = line.text().value().strip().codePointAt(0);
    return Character.isUpperCase(first) || Character.isDigit(first);
  }

  private SourceText text(int i) {
    return lines.get(i).text().strip();
  }
}
