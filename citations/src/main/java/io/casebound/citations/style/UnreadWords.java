package io.casebound.citations.style;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.BitSet;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the words of an entry that are neither of a field nor a label of one. */
final class UnreadWords {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

  /** What styles print around the elements. */
  private static final ImmutableSet<String> LABELS =
      ImmutableSet.of(
          "and",
          "et",
          "al",
          "others",
          "vol",
          "volume",
          "no",
          "nr",
          "issue",
          "iss",
          "p",
          "pp",
          "pg",
          "page",
          "pages",
          "in",
          "ed",
          "eds",
          "edn",
          "edtn",
          "edition",
          "editor",
          "editors",
          "st",
          "nd",
          "rd",
          "th",
          "doi",
          "pmid",
          "pmcid",
          "pmc",
          "isbn",
          "issn",
          "https",
          "http",
          "dx",
          "org",
          "url",
          "available",
          "from",
          "at",
          "accessed",
          "access",
          "cited",
          "retrieved",
          "suppl",
          "supplement",
          "by",
          "the");

  private UnreadWords() {}

  static ImmutableList<String> of(String text, BitSet read) {
    ImmutableList.Builder<String> unread = ImmutableList.builder();
    Matcher word = WORD.matcher(text);
    while (word.find()) {
      boolean isRead = read.nextClearBit(word.start()) >= word.end();
      if (!isRead && !LABELS.contains(word.group().toLowerCase(Locale.ROOT))) {
        unread.add(word.group());
      }
    }
    return unread.build();
  }
}
