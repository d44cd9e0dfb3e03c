package io.casebound.citations.lookup.match;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.casebound.citations.lookup.Difference.Part;
import io.casebound.model.reference.BibliographicRecord;
import io.casebound.model.reference.RecordField;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Stream;

/** How a work as a reference has it stands to a work that is known, part by part. */
public final class Comparison {
  private final ImmutableMap<Part, Agreement> parts;
  private final Agreement firstAuthor;
  private final TitleText printedTitle;
  private final TitleText knownTitle;
  private final boolean areSurelyOtherJournals;

  private Comparison(
      Map<Part, Agreement> parts,
      Agreement firstAuthor,
      TitleText printedTitle,
      TitleText knownTitle,
      boolean areSurelyOtherJournals) {
    this.parts = ImmutableMap.copyOf(parts);
    this.firstAuthor = firstAuthor;
    this.printedTitle = printedTitle;
    this.knownTitle = knownTitle;
    this.areSurelyOtherJournals = areSurelyOtherJournals;
  }

  /** Compares two records alike: neither is a print of which parts may have been misread. */
  public static Comparison of(BibliographicRecord one, BibliographicRecord other) {
    return of(one, PrintedWords.NONE, other);
  }

  /**
   * Compares a reference with a known work.
   *
   * @param printed the whole entry; a part that is known and stands in it is the same
   */
  public static Comparison of(
      BibliographicRecord reference, PrintedWords printed, BibliographicRecord known) {
    Map<Part, Agreement> parts = new EnumMap<>(Part.class);
    TitleText title = TitleText.of(reference.text(RecordField.TITLE));
    TitleText knownTitle = nearest(title, known);
    parts.put(Part.TITLE, printed.has(knownTitle) ? Agreement.SAME : title.compare(knownTitle));
    AuthorList authors = AuthorList.of(reference);
    AuthorList knownAuthors = AuthorList.of(known);
    parts.put(Part.AUTHORS, authors(authors, printed, knownAuthors));
    Place place = Place.of(reference);
    Place knownPlace = Place.of(known);
    parts.put(Part.YEAR, year(place, printed, knownPlace));
    parts.put(Part.VOLUME, place.compareVolume(knownPlace));
    parts.put(Part.PAGES, place.comparePages(knownPlace));
    ContainerName container =
        printed == PrintedWords.NONE
            ? ContainerName.of(reference)
            : ContainerName.ofPrinted(reference, knownTitle);
    ContainerName knownContainer = ContainerName.of(known);
    parts.put(
        Part.CONTAINER_TITLE,
        knownContainer.isPrinted(printed, knownTitle)
            ? Agreement.SAME
            : container.compare(knownContainer));
    Identifiers.compare(reference, known, parts);
    return new Comparison(
        parts,
        authors.compareFirst(knownAuthors),
        title,
        knownTitle,
        parts.get(Part.CONTAINER_TITLE) == Agreement.DIFFERENT
            && container.isSurelyOther(knownContainer));
  }

  /** Of the titles that the known work has in several languages, the most alike. */
  private static TitleText nearest(TitleText title, BibliographicRecord known) {
    return Stream.of(RecordField.TITLE, RecordField.ORIGINAL_TITLE, RecordField.TRANSLATED_TITLE)
        .filter(known::has)
        .map(field -> TitleText.of(known.text(field)))
        .reduce((one, other) -> title.similarity(other) > title.similarity(one) ? other : one)
        .orElse(TitleText.of(""));
  }

  private static Agreement authors(AuthorList authors, PrintedWords printed, AuthorList known) {
    Agreement agreement = authors.compare(known, printed.isShortened());
    boolean isRead = agreement == Agreement.SAME || agreement == Agreement.UNKNOWN;
    return !isRead && printed.hasAll(known.families()) ? Agreement.SAME : agreement;
  }

  private static Agreement year(Place place, PrintedWords printed, Place known) {
    return printed.hasWord(known.year()) ? Agreement.SAME : place.compareYear(known);
  }

  public Agreement of(Part part) {
    return parts.getOrDefault(part, Agreement.UNKNOWN);
  }

  public Agreement title() {
    return of(Part.TITLE);
  }

  public Agreement authors() {
    return of(Part.AUTHORS);
  }

  public Agreement firstAuthor() {
    return firstAuthor;
  }

  public Agreement container() {
    return of(Part.CONTAINER_TITLE);
  }

  public Agreement year() {
    return of(Part.YEAR);
  }

  /** The parts that stand so, in their order. */
  ImmutableList<Part> parts(Agreement agreement) {
    return Stream.of(Part.values())
        .filter(part -> of(part) == agreement)
        .collect(ImmutableList.toImmutableList());
  }

  TitleText printedTitle() {
    return printedTitle;
  }

  TitleText knownTitle() {
    return knownTitle;
  }

  /** Whether both journals are known ones, and not the same. */
  boolean areSurelyOtherJournals() {
    return areSurelyOtherJournals;
  }
}
