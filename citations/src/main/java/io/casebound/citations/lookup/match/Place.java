package io.casebound.citations.lookup.match;

import io.casebound.citations.page.PageNumber;
import io.casebound.citations.page.PageRange;
import io.casebound.model.reference.BibliographicRecord;
import io.casebound.model.reference.RecordField;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Year, volume and pages of a work, ready to be compared. */
public final class Place {
  private static final Pattern YEAR = Pattern.compile("(?<!\\d)(1[5-9]|20)\\d\\d(?!\\d)");
  private static final Pattern NUMBER = Pattern.compile("\\d{1,6}");

  private final String year;
  private final String volume;
  private final Optional<PageRange> pages;
  private final String article;

  private Place(String year, String volume, Optional<PageRange> pages, String article) {
    this.year = year;
    this.volume = volume;
    this.pages = pages;
    this.article = article;
  }

  public static Place of(BibliographicRecord work) {
    String printed = work.text(RecordField.PAGE);
    return new Place(
        first(YEAR, work.text(RecordField.YEAR)),
        first(NUMBER, work.text(RecordField.VOLUME)),
        PageRange.parse(printed).or(() -> PageRange.parseAll(printed).stream().findFirst()),
        FoldedText.fingerprint(work.text(RecordField.ARTICLE_NUMBER)));
  }

  private static String first(Pattern form, String text) {
    Matcher found = form.matcher(text);
    return found.find() ? found.group() : "";
  }

  /** The first year with four digits; empty where there is none. */
  public String year() {
    return year;
  }

  /** The years are nearly the same where one follows the other: online first, then in print. */
  public Agreement compareYear(Place other) {
    if (year.isEmpty() || other.year.isEmpty()) {
      return Agreement.UNKNOWN;
    }
    int apart = Math.abs(Integer.parseInt(year) - Integer.parseInt(other.year));
    return apart == 0 ? Agreement.SAME : apart == 1 ? Agreement.NEAR : Agreement.DIFFERENT;
  }

  /** By the first number of the volume. */
  public Agreement compareVolume(Place other) {
    if (volume.isEmpty() || other.volume.isEmpty()) {
      return Agreement.UNKNOWN;
    }
    return volume.equals(other.volume) ? Agreement.SAME : Agreement.DIFFERENT;
  }

  /** By the first page, or the number of the article; nearly the same where only the ends agree. */
  public Agreement comparePages(Place other) {
    if (!article.isEmpty() && !other.article.isEmpty()) {
      return article.equals(other.article) ? Agreement.SAME : Agreement.DIFFERENT;
    }
    if (pages.isEmpty() || other.pages.isEmpty()) {
      return isArticle(other) || other.isArticle(this) ? Agreement.SAME : Agreement.UNKNOWN;
    }
    return compare(pages.get(), other.pages.get());
  }

  /** Whether this article's number is what the other has as its page. */
  private boolean isArticle(Place other) {
    return !article.isEmpty()
        && other
            .pages
            .map(range -> FoldedText.fingerprint(range.first().toString()))
            .equals(Optional.of(article));
  }

  private static Agreement compare(PageRange one, PageRange other) {
    if (isSame(one.first(), other.first())) {
      return Agreement.SAME;
    }
    if (one.first().prefix().isEmpty() != other.first().prefix().isEmpty()) {
      return Agreement.UNKNOWN; // e1234 online, 12-15 in print
    }
    boolean isSameEnd =
        one.last().isPresent()
            && other.last().isPresent()
            && isSame(one.last().get(), other.last().get());
    return isSameEnd ? Agreement.NEAR : Agreement.DIFFERENT;
  }

  private static boolean isSame(PageNumber one, PageNumber other) {
    return one.number() == other.number() && one.roman() == other.roman();
  }
}
