package io.casebound.citations.csl;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import io.casebound.model.SourceText;
import io.casebound.model.reference.BibliographicRecord;
import io.casebound.model.reference.PersonName;
import io.casebound.model.reference.RecordField;
import io.casebound.model.reference.WorkType;

/** Invented works of which everything is known, to see what a style prints of such works. */
final class SampleWorks {
  private static final ImmutableSet<WorkType> TYPES =
      ImmutableSet.of(WorkType.ARTICLE_JOURNAL, WorkType.BOOK, WorkType.CHAPTER);

  private SampleWorks() {}

  /** The elements that the style prints of articles, books and chapters. */
  static ImmutableSetMultimap<WorkType, StyleElement> elements(CitationStyle style) {
    ImmutableSetMultimap.Builder<WorkType, StyleElement> elements = ImmutableSetMultimap.builder();
    for (WorkType type : TYPES) {
      for (LaidOutEntry entry : style.layOut(ImmutableSet.of(work(type)))) {
        entry.elements().forEach(placed -> elements.put(type, placed.element()));
      }
    }
    return elements.build();
  }

  private static BibliographicRecord work(WorkType type) {
    BibliographicRecord.Builder work = BibliographicRecord.builder(type);
    work.addAuthor(PersonName.person(text("Miller"), text("A")));
    work.set(RecordField.TITLE, text("Some title"));
    work.set(RecordField.YEAR, text("2001"));
    work.set(RecordField.VOLUME, text("12"));
    work.set(RecordField.PAGE, text("345-367"));
    if (type != WorkType.BOOK) {
      work.set(RecordField.CONTAINER_TITLE, text("Another title"));
    }
    if (type == WorkType.CHAPTER) {
      work.addEditor(PersonName.person(text("Weber"), text("B")));
    }
    work.set(RecordField.PUBLISHER, text("House"));
    work.set(RecordField.PUBLISHER_PLACE, text("Town"));
    return work.build();
  }

  private static SourceText text(String words) {
    return SourceText.of(words);
  }
}
