package io.casebound.manuscripts.front;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.casebound.manuscripts.prose.DataLines;
import io.casebound.model.Contributor;
import io.casebound.model.Correspondence;
import io.casebound.model.HistoryDate;
import io.casebound.model.KeywordGroup;
import io.casebound.model.Manuscript;
import io.casebound.model.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Collects what a manuscript says about itself, from labelled lines or from lines whose shape tells
 * what they are, and gives it to the manuscript once all is known. The first value of a kind that
 * can occur only once stays.
 */
public final class FrontMatter {
  /** Longer than any title or line of authors. */
  private static final int LONGEST_LINE = 300;

  private static final ImmutableSet<String> KICKERS =
      ImmutableSet.copyOf(DataLines.of(FrontMatter.class, "kickers.txt"));
  private static final Pattern DOI =
      Pattern.compile("\\b10\\.\\d{4,9}/[^\\s\"<>]{1,200}[^\\s\"<>.,;)]");
  private static final Pattern MASTHEAD =
      Pattern.compile(
          "\\b(?:vol(?:ume)?\\.?\\s\\d|issn\\b|https?:|www\\.)|\\d\\s?\\((?:19|20)\\d{2}\\)|\\b(?:19|20)\\d{2}\\s?[;:,]\\s?\\d",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern EMAIL =
      Pattern.compile("[\\w.+-]{1,64}+@[\\p{L}\\d-]{1,63}+(?:\\.[\\p{L}\\d-]{1,63}+){1,6}");

  private @Nullable SourceText title;
  private @Nullable SourceText subtitle;
  private @Nullable SourceText doi;
  private @Nullable SourceText journal;
  private final List<Contributor> contributors = new ArrayList<>();
  private final List<AuthorLine.Author> authors = new ArrayList<>();
  private final Affiliations affiliations = new Affiliations();
  private final List<SourceText> correspondence = new ArrayList<>();
  private final List<SourceText> keywords = new ArrayList<>();
  private @Nullable SourceText keywordsLabel;
  private final List<HistoryDate> dates = new ArrayList<>();
  private final List<SourceText> kept = new ArrayList<>();
  private final List<SourceText> unplaced = new ArrayList<>();

  /** Takes a line with its label, which stays where it is one of the words of the value. */
  public void add(FrontLabel label, SourceText line) {
    SourceText value = line.slice(Math.min(label.end(), line.length()), line.length());
    switch (label.field()) {
      // What happened at a date, and whose address it is, stands in the label.
      case DATE, CORRESPONDENCE -> add(label.field(), line);
      case KEYWORDS -> {
        addKeywordsLabel(line.slice(0, label.end()));
        add(label.field(), value);
      }
      default -> add(label.field(), value);
    }
  }

  /** Takes the label of key words that stands apart from them. */
  public void addKeywordsLabel(SourceText label) {
    SourceText bare = label.strip();
    int end = bare.length();
    while (end > 0 && !Character.isLetterOrDigit(bare.charAt(end - 1))) {
      end--;
    }
    keywordsLabel = keywordsLabel == null ? bare.slice(0, end) : keywordsLabel;
  }

  /** Takes the value of a labelled line; what has no place of its own is kept as text. */
  public void add(FrontField field, SourceText value) {
    SourceText text = value.strip();
    switch (field) {
      case TITLE -> addTitle(text);
      case AUTHORS -> authors.addAll(AuthorLine.read(text));
      case AFFILIATION -> affiliations.add(text);
      case CORRESPONDENCE -> correspondence.add(text);
      case KEYWORDS -> keywords.addAll(Keywords.split(text));
      case DATE -> addDates(text);
      case DOI -> addDoi(text);
      case JOURNAL -> journal = journal == null ? text : journal;
      case CITATION -> {
        addDoi(text);
        kept.add(text);
      }
      case OTHER -> kept.add(text);
    }
  }

  /** Takes a line or block without a label, and tells by its shape and place what it is. */
  public void addUnlabelled(SourceText block) {
    SourceText text = block.strip();
    if (isKicker(text) || isMasthead(text)) {
      addDoi(text);
      kept.add(text);
    } else if (title == null && text.length() <= LONGEST_LINE) {
      addTitle(text);
    } else if (!hasAuthors() && AuthorLine.isOne(text)) {
      authors.addAll(AuthorLine.read(text));
    } else if (EMAIL.matcher(text).find()) {
      correspondence.add(text);
    } else if (Affiliations.isOne(text)) {
      affiliations.add(text);
    } else {
      kept.add(text);
      unplaced.add(text);
    }
  }

  /** Adds an author who is known without reading a line. */
  public void add(Contributor contributor) {
    contributors.add(contributor);
  }

  /** The identifier of an affiliation, which is added if it was not named before. */
  public String affiliationId(SourceText affiliation) {
    return affiliations.id(affiliation.strip());
  }

  /** Adds a date of the manuscript's history. */
  public void add(HistoryDate date) {
    dates.add(date);
  }

  /** Whether a line says what kind of article follows, instead of being its title. */
  public static boolean isKicker(SourceText line) {
    return KICKERS.contains(line.value().strip().toLowerCase(Locale.ROOT));
  }

  /** Whether a line names journal, volume and year, or an address in the web. */
  private static boolean isMasthead(SourceText line) {
    return DOI.matcher(line).find() || MASTHEAD.matcher(line).find();
  }

  /** Whether a line consists of the names of people. */
  public static boolean isAuthors(SourceText line) {
    return AuthorLine.isOne(line);
  }

  /** Whether a short text names a place of work. */
  public static boolean isAffiliation(SourceText text) {
    return Affiliations.isOne(text);
  }

  /** Whether a line repeats the title. */
  public boolean isTitle(SourceText line) {
    return title != null && letters(title).equals(letters(line));
  }

  private static String letters(SourceText text) {
    return CharMatcher.forPredicate(Character::isLetterOrDigit)
        .retainFrom(text)
        .toLowerCase(Locale.ROOT);
  }

  public boolean hasTitle() {
    return title != null;
  }

  public boolean hasAuthors() {
    return !authors.isEmpty() || !contributors.isEmpty();
  }

  /** What has no place of its own, in order. */
  public ImmutableList<SourceText> kept() {
    return ImmutableList.copyOf(kept);
  }

  /** What of it could not even be named. */
  public ImmutableList<SourceText> unplaced() {
    return ImmutableList.copyOf(unplaced);
  }

  /** Takes the subtitle. */
  public void addSubtitle(SourceText text) {
    subtitle = subtitle == null ? text.strip() : subtitle;
  }

  private void addTitle(SourceText text) {
    title = title == null ? text : title;
  }

  private void addDates(SourceText text) {
    ImmutableList<HistoryDate> found = HistoryDates.in(text);
    dates.addAll(found);
    if (found.isEmpty()) {
      kept.add(text);
    }
  }

  private void addDoi(SourceText text) {
    Matcher found = DOI.matcher(text);
    if (doi == null && found.find()) {
      doi = text.slice(found.start(), found.end());
    }
  }

  /** Gives all that was collected to the manuscript. */
  public void addTo(Manuscript.Builder manuscript) {
    Optional.ofNullable(title).ifPresent(manuscript::title);
    manuscript.metadata().subtitle(Optional.ofNullable(subtitle));
    Optional.ofNullable(doi).ifPresent(manuscript::doi);
    Optional.ofNullable(journal).ifPresent(manuscript::journal);
    affiliations.all().forEach(manuscript::add);
    contributors.forEach(manuscript::add);
    authors.forEach(author -> manuscript.add(contributor(author)));
    correspondence.forEach(text -> manuscript.metadata().add(address(text)));
    if (!keywords.isEmpty()) {
      manuscript
          .metadata()
          .add(
              new KeywordGroup(
                  Optional.empty(),
                  Optional.ofNullable(keywordsLabel),
                  ImmutableList.copyOf(keywords)));
    }
    dates.forEach(manuscript::add);
  }

  private static Correspondence address(SourceText text) {
    ImmutableList<String> emails =
        EMAIL
            .matcher(text)
            .results()
            .map(found -> found.group())
            .collect(ImmutableList.toImmutableList());
    return new Correspondence(Optional.empty(), text, emails);
  }

  private Contributor contributor(AuthorLine.Author author) {
    boolean named = correspondence.stream().anyMatch(text -> names(text, author));
    boolean someoneNamed =
        authors.stream()
            .anyMatch(other -> correspondence.stream().anyMatch(text -> names(text, other)));
    boolean corresponding = named || (author.starred() && !someoneNamed);
    Optional<String> email =
        corresponding
            ? correspondence.stream()
                .flatMap(text -> EMAIL.matcher(text).results())
                .map(found -> found.group())
                .findFirst()
            : Optional.empty();
    return Contributor.builder(author.name())
        .affiliationIds(affiliations.ids(author.marks()))
        .email(email)
        .corresponding(corresponding)
        .build();
  }

  private static boolean names(SourceText correspondence, AuthorLine.Author author) {
    return correspondence.value().contains(author.name().value());
  }
}
