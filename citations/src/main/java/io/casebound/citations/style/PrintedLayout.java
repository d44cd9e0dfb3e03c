package io.casebound.citations.style;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.casebound.citations.ListedReference;
import io.casebound.citations.csl.PlacedElement;
import io.casebound.citations.csl.StyleElement;
import io.casebound.model.SourceText;
import io.casebound.model.reference.BibliographicRecord;
import io.casebound.model.reference.PersonName;
import io.casebound.model.reference.RecordField;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds where the fields of a record stand in the entry from which it was read. */
final class PrintedLayout {
  private static final ImmutableMap<RecordField, StyleElement> ELEMENTS =
      ImmutableMap.<RecordField, StyleElement>builder()
          .put(RecordField.TITLE, StyleElement.TITLE)
          .put(RecordField.CONTAINER_TITLE, StyleElement.CONTAINER_TITLE)
          .put(RecordField.COLLECTION_TITLE, StyleElement.COLLECTION_TITLE)
          .put(RecordField.YEAR, StyleElement.DATE)
          .put(RecordField.VOLUME, StyleElement.VOLUME)
          .put(RecordField.ISSUE, StyleElement.ISSUE)
          .put(RecordField.SUPPLEMENT, StyleElement.ISSUE)
          .put(RecordField.PAGE, StyleElement.PAGES)
          .put(RecordField.ARTICLE_NUMBER, StyleElement.PAGES)
          .put(RecordField.EDITION, StyleElement.EDITION)
          .put(RecordField.PUBLISHER, StyleElement.PUBLISHER)
          .put(RecordField.PUBLISHER_PLACE, StyleElement.PUBLISHER_PLACE)
          .put(RecordField.DOI, StyleElement.DOI)
          .put(RecordField.PMID, StyleElement.PMID)
          .put(RecordField.PMCID, StyleElement.PMCID)
          .put(RecordField.ISBN, StyleElement.ISBN)
          .put(RecordField.ISSN, StyleElement.ISSN)
          .put(RecordField.URL, StyleElement.URL)
          .put(RecordField.ACCESSED, StyleElement.ACCESSED)
          .buildOrThrow();

  private static final Pattern OTHERS =
      Pattern.compile("^[\\s,;.…]{0,6}(?:and\\s|&\\s?)?(?:et[\\s.]{0,2}al|others|colleagues)\\b");

  private final SourceText text;
  private final int[] offsets;
  private final List<PlacedElement> elements = new ArrayList<>();
  private final BitSet read = new BitSet();

  private PrintedLayout(SourceText text) {
    this.text = text;
    this.offsets = new int[text.length()];
    for (int i = 0; i < offsets.length; i++) {
      offsets[i] = text.offset(i);
    }
  }

  static PrintedLayout of(ListedReference entry) {
    PrintedLayout layout = new PrintedLayout(entry.reference().text());
    BibliographicRecord record = entry.record();
    layout.names(StyleElement.AUTHORS, record.authors(), record.authorsShortened());
    layout.names(StyleElement.EDITORS, record.editors(), false);
    ELEMENTS.forEach(
        (field, element) ->
            record.field(field).flatMap(layout::place).ifPresent(p -> layout.add(element, p)));
    record.field(RecordField.MONTH_DAY).flatMap(layout::place).ifPresent(layout::read);
    return layout;
  }

  /**
   * The elements in the order of the text; those that were not found, or that stand within another
   * (the DOI in an address), left out.
   */
  ImmutableList<PlacedElement> elements() {
    ImmutableList.Builder<PlacedElement> ordered = ImmutableList.builder();
    int behind = 0;
    for (PlacedElement found :
        ImmutableList.sortedCopyOf(Comparator.comparingInt(PlacedElement::start), elements)) {
      Optional<PlacedElement> element =
          PlacedElement.within(text.value(), found.element(), found.start(), found.end());
      if (element.isPresent() && found.start() >= behind) {
        ordered.add(element.get());
        behind = element.get().end();
      }
    }
    return ordered.build();
  }

  /** The words that belong to no element, each once as it stands. */
  ImmutableList<String> unread() {
    return UnreadWords.of(text.value(), read);
  }

  private record Place(int start, int end) {}

  private void names(StyleElement element, ImmutableList<PersonName> names, boolean areShortened) {
    int start = Integer.MAX_VALUE;
    int end = 0;
    for (PersonName name : names) {
      for (Optional<SourceText> part :
          ImmutableList.of(Optional.of(name.family()), name.given(), name.suffix())) {
        Optional<Place> place = part.flatMap(this::place);
        if (place.isPresent()) {
          read(place.get());
          start = Math.min(start, place.get().start());
          end = Math.max(end, place.get().end());
        }
      }
    }
    if (start < end) {
      elements.add(new PlacedElement(element, start, areShortened ? behindOthers(end) : end));
    }
  }

  private int behindOthers(int end) {
    Matcher others = OTHERS.matcher(text.value()).region(end, text.length());
    return others.find() ? others.end() : end;
  }

  private void add(StyleElement element, Place place) {
    read(place);
    for (int i = 0; i < elements.size(); i++) {
      PlacedElement known = elements.get(i);
      if (known.element() == element) { // an issue and its supplement
        int start = Math.min(known.start(), place.start());
        elements.set(i, new PlacedElement(element, start, Math.max(known.end(), place.end())));
        return;
      }
    }
    elements.add(new PlacedElement(element, place.start(), place.end()));
  }

  private void read(Place place) {
    read.set(place.start(), place.end());
  }

  private Optional<Place> place(SourceText field) {
    int start = 0;
    while (start < offsets.length && offsets[start] < field.start()) {
      start++;
    }
    int end = start;
    while (end < offsets.length && offsets[end] < field.end()) {
      end++;
    }
    boolean isIn = start < end && offsets[start] == field.start();
    return isIn ? Optional.of(new Place(start, end)) : Optional.empty();
  }
}
