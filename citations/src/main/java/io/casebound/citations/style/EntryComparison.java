package io.casebound.citations.style;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.casebound.citations.ListedReference;
import io.casebound.citations.csl.LaidOutEntry;
import io.casebound.citations.csl.StyleElement;
import io.casebound.citations.printed.PrintedReferenceParser;
import io.casebound.citations.style.Difference.Kind;
import io.casebound.citations.style.PrintedPieces.Piece;
import io.casebound.model.reference.BibliographicRecord;
import io.casebound.model.reference.RecordField;
import io.casebound.model.reference.Reference;
import io.casebound.model.reference.WorkType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Compares one entry with how the style prints its record. */
final class EntryComparison {
  /** Of other works too little is read, and styles print them too differently. */
  private static final ImmutableSet<WorkType> TYPES =
      ImmutableSet.of(WorkType.ARTICLE_JOURNAL, WorkType.BOOK, WorkType.CHAPTER);

  /** What every work that can be compared has, in print and in the style. */
  private static final ImmutableSet<StyleElement> NEEDED =
      ImmutableSet.of(StyleElement.AUTHORS, StyleElement.DATE);

  /** What a style may leave out. */
  private static final ImmutableSet<StyleElement> OPTIONAL =
      ImmutableSet.of(
          StyleElement.TITLE,
          StyleElement.ISSUE,
          StyleElement.PUBLISHER,
          StyleElement.PUBLISHER_PLACE);

  private static final double SURE = 0.6;

  private static final Pattern ENDS_WITH_IN = Pattern.compile("\\b[Ii]n\\W*$");
  private static final Pattern LEADING_ZERO = Pattern.compile("\\b0\\d");
  private static final Pattern IN = Pattern.compile("\\b[Ii]n\\b");

  private final BibliographicRecord record;
  private final PrintedPieces printed;
  private final PrintedPieces wanted;
  private final StyleFacts style;
  private final ElementForms forms;
  private final String corrected;

  private EntryComparison(
      ListedReference entry, PrintedPieces printed, LaidOutEntry wanted, StyleFacts style) {
    this.record = entry.record();
    this.printed = printed;
    this.wanted = PrintedPieces.of(wanted.entry().text(), wanted.elements());
    this.style = style;
    this.forms = new ElementForms(record, style.limit());
    this.corrected = wanted.entry().text();
  }

  static StyleComparison of(ListedReference entry, LaidOutEntry wanted, StyleFacts style) {
    PrintedLayout layout = PrintedLayout.of(entry);
    PrintedPieces pieces = PrintedPieces.of(entry.reference().text().value(), layout.elements());
    EntryComparison comparison = new EntryComparison(entry, pieces, wanted, style);
    boolean isSure =
        TYPES.contains(entry.record().type())
            && entry.isPrinted()
            && pieces.isPunctuated()
            && layout.unread().isEmpty()
            && comparison.forms.isSure()
            && comparison.agreesInWhatThereIs()
            && isSurelyRead(entry.reference());
    return isSure ? comparison.compare() : StyleComparison.NONE;
  }

  private static boolean isSurelyRead(Reference reference) {
    return reference.record().isPresent()
        || PrintedReferenceParser.bundled().confidence(reference.text()) >= SURE;
  }

  private boolean agreesInWhatThereIs() {
    return !isDoubtful()
        && NEEDED.stream().allMatch(element -> printed.has(element) && wanted.has(element))
        && printed.pieces().stream()
            .filter(piece -> !piece.isIdentifier() && !OPTIONAL.contains(piece.element()))
            .allMatch(piece -> wanted.has(piece.element()));
  }

  /**
   * A chapter that stands in nothing, a title that goes too far, a supplement that the style has no
   * place for, and zeros before a page, which the processor takes off.
   */
  private boolean isDoubtful() {
    boolean isIn =
        printed
            .piece(StyleElement.CONTAINER_TITLE)
            .filter(book -> IN.matcher(book.before()).find())
            .isPresent();
    return (record.type() == WorkType.CHAPTER && !isIn && !printed.has(StyleElement.EDITORS))
        || ENDS_WITH_IN.matcher(record.text(RecordField.TITLE)).find()
        || LEADING_ZERO.matcher(record.text(RecordField.PAGE)).find()
        || LEADING_ZERO.matcher(record.text(RecordField.ARTICLE_NUMBER)).find()
        || (record.has(RecordField.SUPPLEMENT) && !wanted.has(StyleElement.ISSUE));
  }

  private StyleComparison compare() {
    List<Difference> differences = new ArrayList<>();
    for (Piece piece : wanted.pieces()) {
      printed
          .piece(piece.element())
          .flatMap(own -> forms.difference(own, piece))
          .ifPresent(differences::add);
    }
    differences.addAll(ElementOrder.differences(printed, wanted));
    differences.addAll(missing());
    differences.addAll(surplus());
    boolean isComplete = differences.stream().noneMatch(each -> each.kind() == Kind.MISSING);
    differences.addAll(Surroundings.differences(printed, wanted, differences.isEmpty()));
    return new StyleComparison(
        true,
        ImmutableList.copyOf(differences),
        isComplete && forms.isAllKnown() ? Optional.of(corrected()) : Optional.empty());
  }

  private List<Difference> missing() {
    return style.ofEvery(record.type()).stream()
        .filter(element -> !printed.has(element))
        .map(element -> new Difference(Kind.MISSING, element, "", ""))
        .toList();
  }

  private List<Difference> surplus() {
    return printed.pieces().stream()
        .filter(piece -> OPTIONAL.contains(piece.element()) && !wanted.has(piece.element()))
        .map(piece -> new Difference(Kind.SURPLUS, piece.element(), piece.text(), ""))
        .toList();
  }

  /** As the style prints it; what else the entry tells of where the work is found stays. */
  private String corrected() {
    StringBuilder text = new StringBuilder(corrected);
    printed.pieces().stream()
        .filter(piece -> piece.isIdentifier() && !wanted.has(piece.element()))
        .forEach(piece -> text.append(' ').append(Surroundings.labelled(piece).strip()));
    return text.toString();
  }
}
