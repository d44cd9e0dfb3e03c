package io.casebound.manuscripts.prose;

import com.google.common.collect.Lists;
import io.casebound.model.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Splits a reference list without numbers: at bullets, at empty lines, by hanging indents, or where
 * a line begins with an author and the one before it has ended.
 */
final class UnnumberedEntries {
  private static final Pattern BULLET = Pattern.compile("^\\s{0,40}[•●▪■◦∙·*–—-]\\s{1,9}");
  private static final Pattern AUTHOR =
      Pattern.compile(
          "^\\s{0,9}(?:(?:[dD]e|[vV][ao]n|[dD]er|[dD]el|[lL]a|[lL]e|[dD]i|[dD]a|[aA]l|El)[\\s-]){0,3}"
              + "\\p{Lu}[\\p{L}'’‐-]{1,40}(?:\\s\\p{Lu}[\\p{L}'’‐-]{1,40}){0,2}(?:,?\\s\\p{Lu}{1,3}\\b|,\\s\\p{Lu}[.\\p{Ll}]|\\set al)");
  private static final Pattern ENDED = Pattern.compile("(?:[.;)\\]]|\\d|[\\w/]{3})\\s{0,9}$");

  private UnnumberedEntries() {}

  static List<List<TextLine>> of(List<TextLine> lines) {
    boolean bullets = lines.stream().filter(UnnumberedEntries::isBulleted).count() >= 2;
    long afterGap = lines.stream().skip(1).filter(TextLine::afterGap).count();
    boolean gaps = afterGap >= 2 || afterGap == lines.size() - 1;
    int margin = lines.stream().mapToInt(TextLine::indent).min().orElse(0);
    long hanging = lines.stream().filter(line -> line.indent() > margin).count();
    boolean indented = hanging >= 2 && hanging < lines.size();
    List<List<TextLine>> entries = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      TextLine line = lines.get(i);
      boolean begins =
          bullets
              ? isBulleted(line)
              : (gaps && line.afterGap())
                  || (indented ? line.indent() == margin : i > 0 && begins(lines.get(i - 1), line));
      if (begins || entries.isEmpty()) {
        entries.add(Lists.newArrayList(line));
      } else {
        entries.get(entries.size() - 1).add(line);
      }
    }
    return entries;
  }

  static SourceText withoutBullet(SourceText entry) {
    Matcher bullet = BULLET.matcher(entry);
    return bullet.lookingAt() ? entry.slice(bullet.end(), entry.length()).strip() : entry;
  }

  private static boolean begins(TextLine before, TextLine line) {
    return ENDED.matcher(before.text()).find() && AUTHOR.matcher(line.text()).lookingAt();
  }

  private static boolean isBulleted(TextLine line) {
    return BULLET.matcher(line.text()).lookingAt();
  }
}
