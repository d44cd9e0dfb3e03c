package io.casebound.citations.page;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A page or a range of pages.
 *
 * @param first the first page
 * @param last the last page in full ("428-37" ends at 437); empty for a single page
 * @param isAbbreviated whether the last page was printed without the digits or the prefix that it
 *     shares with the first
 */
public record PageRange(PageNumber first, Optional<PageNumber> last, boolean isAbbreviated) {
  private static final Pattern LABEL =
      Pattern.compile("(?i)^(?:pages?|pgs?\\.?|pp?\\.|pp(?=[\\s\\d])|p(?=\\s?\\d))\\s{0,3}");
  private static final Pattern DASH = Pattern.compile("\\s{0,3}(?:-{1,3}|[‐‑‒–—−])\\s{0,3}");
  private static final Splitter LIST = Splitter.onPattern("[,;&]|\\band\\b").trimResults();

  /** The page or range that {@code text} is, "pp." before it or not; empty where it is neither. */
  public static Optional<PageRange> parse(String text) {
    String bare = LABEL.matcher(text.strip()).replaceFirst("");
    Matcher dash = DASH.matcher(bare);
    for (int from = 0; dash.find(from); from = dash.end()) {
      Optional<PageNumber> first = PageNumber.parse(bare.substring(0, dash.start()));
      Optional<PageNumber> last = PageNumber.parse(bare.substring(dash.end()));
      if (first.isPresent() && last.isPresent()) {
        return Optional.of(range(first.get(), last.get()));
      }
    }
    return PageNumber.parse(bare).map(page -> new PageRange(page, Optional.empty(), false));
  }

  /** The ranges of a list such as {@code 12-15, 18, 20-3}; empty where any part is no page. */
  public static ImmutableList<PageRange> parseAll(String text) {
    ImmutableList.Builder<PageRange> ranges = ImmutableList.builder();
    for (String part : LIST.split(text)) {
      Optional<PageRange> range = parse(part);
      if (range.isEmpty()) {
        return ImmutableList.of();
      }
      ranges.add(range.get());
    }
    return ranges.build();
  }

  private static PageRange range(PageNumber first, PageNumber printed) {
    PageNumber full = printed;
    if (!first.roman() && !printed.roman() && printed.prefix().isEmpty()) {
      int digits = Integer.toString(printed.number()).length();
      int number = printed.number();
      if (digits < Integer.toString(first.number()).length()) {
        int shared = (int) Math.pow(10, digits);
        number += first.number() / shared * shared;
      }
      String suffix = printed.suffix().isEmpty() ? first.suffix() : printed.suffix();
      full = new PageNumber(first.prefix(), number, suffix, false);
    }
    return new PageRange(first, Optional.of(full), !full.equals(printed));
  }

  /** Whether the range ends before it begins; false where one cannot tell. */
  public boolean runsBackwards() {
    return last.isPresent()
        && first.isComparableTo(last.get())
        && last.get().number() < first.number();
  }

  /** The range with every digit of its last page: {@code 428-437}. */
  public String expanded() {
    return last.map(page -> first + "-" + page).orElseGet(first::toString);
  }

  /**
   * The range without the digits and the prefix that its last page shares with the first: {@code
   * 428-37} (NLM, Citing Medicine, chapter 1, "Pagination").
   */
  public String abbreviated() {
    if (last.isEmpty() || !first.isComparableTo(last.get()) || runsBackwards()) {
      return expanded();
    }
    PageNumber end = last.get();
    if (first.roman() || !first.suffix().isEmpty()) {
      return expanded();
    }
    String from = Integer.toString(first.number());
    String to = Integer.toString(end.number());
    int shared = 0;
    while (from.length() == to.length()
        && shared < to.length() - 1
        && from.charAt(shared) == to.charAt(shared)) {
      shared++;
    }
    return first + "-" + to.substring(shared);
  }
}
