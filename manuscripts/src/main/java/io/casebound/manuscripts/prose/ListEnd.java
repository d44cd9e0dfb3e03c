package io.casebound.manuscripts.prose;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Where a reference list ends: notices and other text behind it are no references. */
final class ListEnd {
  private static final ImmutableList<String> NOTICES = DataLines.of(ListEnd.class, "notices.txt");
  private static final Pattern COMPLETE =
      Pattern.compile("(?:[.\\d)\\]/]|https?://\\S{1,300})\\s{0,9}$");
  private static final Pattern PUBLISHED =
      Pattern.compile("\\b(?:1[89]|20)\\d{2}\\b|doi|https?:", Pattern.CASE_INSENSITIVE);

  private ListEnd() {}

  /** Takes off the last entry what stands behind it, and returns it. */
  static List<TextLine> cut(List<TextLine> entry) {
    for (int i = 1; i < entry.size(); i++) {
      if (isNotice(entry.get(i)) || (entry.get(i).afterGap() && opensOther(entry, i))) {
        List<TextLine> behind = ImmutableList.copyOf(entry.subList(i, entry.size()));
        entry.subList(i, entry.size()).clear();
        return behind;
      }
    }
    return ImmutableList.of();
  }

  /** The entries before the first notice; the others are added to {@code rest}. */
  static List<List<TextLine>> withoutNotices(List<List<TextLine>> entries, List<TextLine> rest) {
    for (int i = 0; i < entries.size(); i++) {
      if (isNotice(entries.get(i).get(0))) {
        entries.subList(i, entries.size()).forEach(rest::addAll);
        return entries.subList(0, i);
      }
    }
    return entries;
  }

  /** Whether the block at {@code i} is no part of the entry before it. */
  private static boolean opensOther(List<TextLine> entry, int i) {
    String before = entry.get(i - 1).text().value();
    String block = entry.get(i).text().value().strip();
    boolean complete = COMPLETE.matcher(before).find();
    boolean opens = !block.isEmpty() && Character.isUpperCase(block.codePointAt(0));
    return complete && opens && !PUBLISHED.matcher(block).find();
  }

  static boolean isNotice(TextLine line) {
    String text = line.text().value().toLowerCase(Locale.ROOT);
    return NOTICES.stream().anyMatch(text::contains);
  }
}
