package io.casebound.citations;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.casebound.citations.printed.PrintedReferenceParser;
import io.casebound.model.SourceSpan;
import io.casebound.model.SourceText;
import io.casebound.model.reference.BibliographicRecord;
import io.casebound.model.reference.PersonName;
import io.casebound.model.reference.RecordField;
import io.casebound.model.reference.Reference;
import io.casebound.model.reference.WorkType;
import java.util.stream.Stream;

/**
 * Fills the gaps of a record that the manuscript's format marks from the entry's text: identifiers
 * always, since their form is beyond doubt; other fields only where the format marks so few that
 * neither title nor container is among them. What is marked stays as it is, and no word is used
 * twice.
 */
final class Completion {
  private static final ImmutableSet<RecordField> SELF_EVIDENT =
      ImmutableSet.of(RecordField.DOI, RecordField.PMID, RecordField.PMCID);

  private final BibliographicRecord marked;
  private final BibliographicRecord parsed;
  private final boolean isPoor;
  private final ImmutableList<SourceSpan> taken;

  private Completion(BibliographicRecord marked, BibliographicRecord parsed) {
    this.marked = marked;
    this.parsed = parsed;
    isPoor = isPoor(marked);
    taken = spans(marked);
  }

  /** The record of an entry: marked and completed, or parsed. */
  static BibliographicRecord recordOf(Reference reference) {
    return reference
        .record()
        .map(marked -> new Completion(marked, foundFor(marked, reference.text())).complete())
        .orElseGet(() -> PrintedReferenceParser.bundled().parse(reference.text()));
  }

  /** What may complete a record: of one that is marked well only identifiers, which cost little. */
  private static BibliographicRecord foundFor(BibliographicRecord marked, SourceText text) {
    return isPoor(marked)
        ? PrintedReferenceParser.bundled().parse(text)
        : PrintedReferenceParser.identifiers(text);
  }

  private static boolean isPoor(BibliographicRecord marked) {
    return !marked.has(RecordField.TITLE) && !marked.has(RecordField.CONTAINER_TITLE);
  }

  private BibliographicRecord complete() {
    boolean isUntold = marked.type() == WorkType.OTHER && isPoor;
    BibliographicRecord.Builder record =
        BibliographicRecord.builder(isUntold ? parsed.type() : marked.type());
    boolean takesAuthors = isPoor && marked.authors().isEmpty();
    (takesAuthors ? parsed : marked).authors().forEach(record::addAuthor);
    record.authorsShortened((takesAuthors ? parsed : marked).authorsShortened());
    marked.editors().forEach(record::addEditor);
    marked.fields().forEach(record::set);
    parsed.fields().forEach((field, text) -> fill(record, field, text));
    return record.build();
  }

  private void fill(BibliographicRecord.Builder record, RecordField field, SourceText text) {
    boolean isSafe = SELF_EVIDENT.contains(field) || isPoor;
    if (isSafe && taken.stream().noneMatch(span -> overlap(span, text.span()))) {
      record.set(field, text);
    }
  }

  private static boolean overlap(SourceSpan one, SourceSpan other) {
    return one.start() < other.end() && other.start() < one.end();
  }

  private static ImmutableList<SourceSpan> spans(BibliographicRecord record) {
    Stream<SourceText> names =
        Stream.concat(record.authors().stream(), record.editors().stream()).map(PersonName::family);
    return Stream.concat(names, record.fields().values().stream())
        .map(SourceText::span)
        .collect(toImmutableList());
  }
}
