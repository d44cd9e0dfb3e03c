package io.casebound.manuscripts.word;

import com.google.common.base.CharMatcher;
import io.casebound.manuscripts.front.FrontLabel;
import io.casebound.manuscripts.front.FrontMatter;
import io.casebound.manuscripts.outlined.OutlinedManuscript;
import io.casebound.manuscripts.prose.CaptionStart;
import io.casebound.manuscripts.prose.Headings;
import io.casebound.manuscripts.word.WordBlock.Look;
import io.casebound.manuscripts.word.WordBlock.Prose;
import io.casebound.model.SectionRole;
import io.casebound.model.SourceText;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds headings: by outline level or style, and in documents that know neither, by a short
 * paragraph in bold or one that says nothing but what headings say.
 */
final class HeadingFinder {
  private static final int RUNNING_TEXT = 9;
  private static final int LONGEST = 120;
  private static final int MOST_WORDS = 14;
  private static final int MOST_KNOWN_WORDS = 5;

  private static final Pattern STYLE = Pattern.compile("^heading ([1-9])$");
  private static final Pattern NUMBER =
      Pattern.compile("^(\\d{1,2}(?:\\.\\d{1,2}){0,3})[.)]?\\s{1,9}(?=\\p{L})");

  /** Whether the document has headings by style: then those that only look so stand below. */
  private final boolean styled;

  private HeadingFinder(boolean styled) {
    this.styled = styled;
  }

  static HeadingFinder of(List<WordBlock> body) {
    long byStyle =
        Rendering.prose(body).stream()
            .filter(prose -> styleLevel(prose.look()).isPresent() && !prose.text().isEmpty())
            .count();
    return new HeadingFinder(byStyle > 1);
  }

  /** The level of a paragraph that is a heading, 1 being the outermost. */
  Optional<Integer> level(Prose prose, SourceText heading, OutlinedManuscript manuscript) {
    Optional<Integer> level = styleLevel(prose.look());
    return level.isPresent() ? level : lookLevel(prose, heading, manuscript);
  }

  private static Optional<Integer> styleLevel(Look look) {
    if (look.outline() < RUNNING_TEXT) {
      return Optional.of(look.outline() + 1);
    }
    return look.styles().stream()
        .map(STYLE::matcher)
        .filter(Matcher::matches)
        .map(style -> Integer.parseInt(style.group(1)))
        .findFirst();
  }

  private Optional<Integer> lookLevel(
      Prose prose, SourceText heading, OutlinedManuscript manuscript) {
    if (!hasShape(prose, heading)) {
      return Optional.empty();
    }
    boolean references = Headings.isReferences(heading);
    boolean known = references || Headings.role(heading, Optional.empty()).isPresent();
    boolean alone = known && words(heading) <= MOST_KNOWN_WORDS && !prose.look().item();
    if (!alone && !prose.look().bold()) {
      return Optional.empty();
    }
    if (!manuscript.isStarted() && !(known && opensText(heading, manuscript))) {
      return Optional.empty();
    }
    return Optional.of(level(heading, manuscript));
  }

  /** Before the first section, a bold line is the title or names the authors. */
  private static boolean opensText(SourceText heading, OutlinedManuscript manuscript) {
    return (manuscript.front().hasTitle() || words(heading) <= 2) && !FrontMatter.isKicker(heading);
  }

  private int level(SourceText heading, OutlinedManuscript manuscript) {
    Matcher number = NUMBER.matcher(heading);
    if (number.lookingAt()) {
      return 1 + CharMatcher.is('.').countIn(number.group(1));
    }
    boolean strong =
        Headings.isReferences(heading)
            || Headings.role(heading, Optional.of(SectionRole.DISCUSSION)).isPresent();
    if (styled) {
      return strong && manuscript.lastLevel() == 1 ? 1 : manuscript.lastLevel() + 1;
    }
    return strong ? 1 : 2;
  }

  private static boolean hasShape(Prose prose, SourceText heading) {
    String text = heading.value();
    if (text.isEmpty() || text.length() > LONGEST || prose.text().indexOf('\n') >= 0) {
      return false;
    }
    int first = text.codePointAt(0);
    boolean opens = Character.isUpperCase(first) || Character.isDigit(first);
    boolean sentence = ".;,".indexOf(text.charAt(text.length() - 1)) >= 0 && words(heading) > 3;
    return opens
        && !sentence
        && words(heading) <= MOST_WORDS
        && prose.pictures() == 0
        && CaptionStart.of(heading).isEmpty()
        && FrontLabel.of(heading).filter(label -> !label.standsAlone(heading)).isEmpty();
  }

  private static int words(SourceText text) {
    return 1 + CharMatcher.whitespace().countIn(text);
  }
}
