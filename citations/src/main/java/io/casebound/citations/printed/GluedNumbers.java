package io.casebound.citations.printed;

import com.google.common.collect.ImmutableList;
import io.casebound.citations.printed.GluedReference.Piece;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells apart volume, pages, DOI and PMID that stand glued together behind a year. They are told
 * only where one reading alone makes sense.
 */
final class GluedNumbers {
  private static final int MOST_PAGES = 60;
  private static final Pattern ARTICLE = Pattern.compile("([1-9]\\d{0,2})(e\\d{1,9})");

  /** DOIs whose length is known: those that Springer and Elsevier made of their own numbers. */
  private static final Pattern OF_KNOWN_LENGTH =
      Pattern.compile(
          "10\\.1007/(?:BF\\d{8}|s\\d{12}|s\\d{5}-\\d{3}-\\d{4}-[\\dx])"
              + "|10\\.1016/S?\\d{4}-\\d{3}[\\dX]\\(\\d\\d\\)\\d{5}-[\\dX]"
              + "|10\\.1016/j\\.[a-z]{2,20}\\.(?:19|20)\\d\\d\\.\\d\\d\\.\\d{3}");

  private static final Pattern NUMBER = Pattern.compile("\\d+");

  private final String text;
  private final int start;
  private final int year;

  private GluedNumbers(String text, int year) {
    this.text = text;
    this.start = year + 4;
    this.year = Integer.parseInt(text.substring(year, start));
  }

  /**
   * The numbers behind the year.
   *
   * @param year where the year begins
   * @param doi where the DOI begins, or -1
   */
  static ImmutableList<Piece> of(String text, int year, int doi) {
    GluedNumbers numbers = new GluedNumbers(text, year);
    return doi < 0 ? numbers.withoutDoi() : numbers.withDoi(doi);
  }

  private ImmutableList<Piece> withDoi(int doi) {
    Matcher known = OF_KNOWN_LENGTH.matcher(text).region(doi, text.length());
    int pmid = known.lookingAt() ? known.end() : text.length() - pmidLength(doi + 8);
    ImmutableList.Builder<Piece> pieces = ImmutableList.builder();
    place(doi, text.substring(doi, pmid)).ifPresent(pieces::addAll);
    pieces.add(new Piece(". doi:", doi, pmid));
    if (pmid < text.length()) {
      pieces.add(new Piece(". PMID: ", pmid, text.length()));
    }
    return pieces.build();
  }

  private ImmutableList<Piece> withoutDoi() {
    int pmid = text.length() - pmidLength(start + 2);
    Optional<List<Piece>> place = place(pmid, "");
    if (place.isEmpty() && place(text.length(), "").isPresent()) {
      return ImmutableList.copyOf(place(text.length(), "").orElseThrow());
    }
    ImmutableList.Builder<Piece> pieces = ImmutableList.builder();
    place.ifPresent(pieces::addAll);
    if (pmid < text.length()) {
      pieces.add(new Piece(". PMID: ", pmid, text.length()));
    }
    return pieces.build();
  }

  /**
   * How many digits at the end are the PMID, 0 for none: eight since 2000, as with the works before
   * 1966 that came into PubMed later; seven or fewer between.
   */
  private int pmidLength(int least) {
    int[] lengths = year > 1999 || year < 1966 ? new int[] {8} : new int[] {7, 6, 8};
    for (int length : lengths) {
      int from = text.length() - length;
      if (from > least && isNumber(text.substring(from)) && endsDoi(text.charAt(from - 1))) {
        return length;
      }
    }
    return 0;
  }

  private static boolean isNumber(String digits) {
    return digits.charAt(0) != '0' && digits.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  private static boolean endsDoi(char c) {
    return Character.isLetterOrDigit(c) || c == ')';
  }

  /** Volume and pages from behind the year to {@code end}, where they can be told apart. */
  private Optional<List<Piece>> place(int end, String doi) {
    String digits = text.substring(start, end);
    Matcher article = ARTICLE.matcher(digits);
    if (article.matches()) {
      return Optional.of(pieces(article.end(1), digits.length(), digits.length()));
    }
    List<int[]> readings = readings(digits);
    if (readings.size() > 1) {
      List<String> inDoi = NUMBER.matcher(doi).results().map(found -> found.group()).toList();
      readings.removeIf(
          ends ->
              !inDoi.contains(digits.substring(0, ends[0]))
                  || !inDoi.contains(digits.substring(ends[0], ends[1])));
    }
    return readings.size() == 1
        ? Optional.of(pieces(readings.get(0)[0], readings.get(0)[1], digits.length()))
        : Optional.empty();
  }

  /** The ends of volume and first page in every reading that makes sense. */
  private static List<int[]> readings(String digits) {
    List<int[]> readings = new ArrayList<>();
    for (int volume = 1; volume <= 3; volume++) {
      int rest = digits.length() - volume;
      if (rest < 2 || !isNumber(digits)) {
        break;
      }
      int first = volume + rest / 2;
      if (digits.charAt(volume) != '0' && digits.charAt(first) != '0') {
        int pages =
            Integer.parseInt(digits.substring(first))
                - Integer.parseInt(digits.substring(volume, first));
        if (pages > 0 && pages <= MOST_PAGES) {
          readings.add(new int[] {volume, first});
        }
      }
    }
    return readings;
  }

  private List<Piece> pieces(int volume, int first, int last) {
    List<Piece> pieces = new ArrayList<>();
    pieces.add(new Piece(";", start, start + volume));
    pieces.add(new Piece(":", start + volume, start + first));
    if (last > first) {
      pieces.add(new Piece("-", start + first, start + last));
    }
    return pieces;
  }
}
