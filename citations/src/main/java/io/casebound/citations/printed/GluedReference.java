package io.casebound.citations.printed;

import io.casebound.citations.journal.JournalTable;
import io.casebound.model.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Puts marks between the fields of a reference whose fields stand glued together, as where the tags
 * of a marked reference were taken out: {@code Losick RDesplan CStochasticity and cell
 * fateScience20083206568}. Numbers that can be told apart in several ways are left out.
 */
final class GluedReference {
  /**
   * A stretch of the reference that is kept.
   *
   * @param mark what is to stand before it
   */
  record Piece(String mark, int start, int end) {}

  /** The last word: the end of the journal's title, the year, and all numbers behind it. */
  private static final Pattern LAST_WORD =
      Pattern.compile(
          "[\\p{L}.'’():,-]{1,120}?((?:18|19|20)\\d\\d)"
              + "((?:\\d{1,3}e\\d{1,9}|\\d{2,24})??)(10\\.\\d{4,5}/\\S{3,80})?");

  private static final int LONGEST_JOURNAL = 80;
  private static final String CAPITAL = "(?:\\p{Lu}[\\p{L}.]{0,24}|of|and|the|in|for)";
  private static final Pattern IN_CAPITALS =
      Pattern.compile(CAPITAL + "(?: " + CAPITAL + "){0,9}+");

  private GluedReference() {}

  /** The reference with marks between its fields; empty where they do not stand together. */
  static Optional<SourceText> separated(SourceText reference) {
    String text = reference.value();
    int start = text.lastIndexOf(' ') + 1;
    Matcher word = LAST_WORD.matcher(text).region(start, text.length());
    if (start == 0 || !word.matches() || word.end(1) == text.length()) {
      return Optional.empty();
    }
    int year = word.start(1);
    List<Piece> pieces = new ArrayList<>(GluedNames.of(text.substring(0, year)));
    if (pieces.isEmpty()) {
      return Optional.empty();
    }
    int title = pieces.get(pieces.size() - 1).end();
    int journal = journal(text, title, year);
    if (journal > title) {
      pieces.add(new Piece(". ", title, journal));
    }
    pieces.add(new Piece(". ", journal, year));
    pieces.add(new Piece(". ", year, year + 4));
    pieces.addAll(GluedNumbers.of(text, year, word.start(3)));
    return Optional.of(join(reference, pieces));
  }

  private static SourceText join(SourceText reference, List<Piece> pieces) {
    SourceText.Builder out = SourceText.builder(reference.source());
    int at = reference.start();
    for (Piece piece : pieces) {
      SourceText kept = reference.slice(piece.start(), piece.end());
      out.append(piece.mark(), at, at).append(kept);
      at = kept.span().end();
    }
    return out.build();
  }

  /**
   * Where the journal begins, right behind the title: where what follows is a journal of the table,
   * or else where words in capitals begin that go on to the year.
   */
  private static int journal(String text, int title, int year) {
    int inCapitals = title;
    for (int at = Math.max(title + 1, year - LONGEST_JOURNAL); at < year; at++) {
      if (isSeam(text, at)) {
        String rest = text.substring(at, year);
        if (!JournalTable.bundled().findAll(rest).isEmpty()) {
          return at;
        }
        if (inCapitals == title && isTitleOfJournal(text, at, rest)) {
          inCapitals = at;
        }
      }
    }
    return inCapitals;
  }

  private static boolean isSeam(String text, int at) {
    return Character.isUpperCase(text.charAt(at)) && !Character.isWhitespace(text.charAt(at - 1));
  }

  private static boolean isTitleOfJournal(String text, int at, String rest) {
    return !Character.isUpperCase(text.charAt(at - 1)) && IN_CAPITALS.matcher(rest).matches();
  }
}
