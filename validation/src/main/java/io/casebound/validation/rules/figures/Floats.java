package io.casebound.validation.rules.figures;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.casebound.model.CallOut;
import io.casebound.model.FloatKind;
import io.casebound.model.Footnote;
import io.casebound.model.Manuscript;
import io.casebound.model.Paragraph;
import io.casebound.model.SourceSpan;
import io.casebound.model.Table;
import io.casebound.validation.ReviewContext;
import java.util.stream.Stream;

/**
 * The figures, or the tables, of a manuscript and their mentions.
 *
 * @param kind which of both
 * @param floats what is there, in document order
 * @param callOuts the mentions in running text in document order, then those in tables; captions
 *     mention nothing
 */
record Floats(FloatKind kind, ImmutableList<Exhibit> floats, ImmutableList<CallOut> callOuts) {
  /**
   * A figure or table.
   *
   * @param label the bare label, empty where it has none
   * @param caption its title and legend
   */
  record Exhibit(String label, ImmutableList<Paragraph> caption, SourceSpan span) {
    boolean hasCaption() {
      return caption.stream().anyMatch(paragraph -> !paragraph.text().value().isBlank());
    }
  }

  /** Both, found once for all rules. */
  private record Both(Floats figures, Floats tables) {
    static Both of(ReviewContext review) {
      Manuscript manuscript = review.manuscript();
      return new Both(Floats.figures(manuscript), Floats.tables(manuscript));
    }
  }

  static Floats figures(ReviewContext review) {
    return review.derived(Both.class, Both::of).figures();
  }

  static Floats tables(ReviewContext review) {
    return review.derived(Both.class, Both::of).tables();
  }

  private static Floats figures(Manuscript manuscript) {
    return new Floats(
        FloatKind.FIGURE,
        manuscript
            .figures()
            .map(figure -> new Exhibit(figure.label(), figure.caption(), figure.span()))
            .collect(ImmutableList.toImmutableList()),
        callOuts(manuscript, FloatKind.FIGURE));
  }

  private static Floats tables(Manuscript manuscript) {
    return new Floats(
        FloatKind.TABLE,
        manuscript
            .tables()
            .map(table -> new Exhibit(table.label(), table.caption(), table.span()))
            .collect(ImmutableList.toImmutableList()),
        callOuts(manuscript, FloatKind.TABLE));
  }

  /** How a remark calls it: {@code Figure 2}. */
  String name(String label) {
    return (kind == FloatKind.FIGURE ? "Figure " : "Table ") + label;
  }

  /** {@code Figure 2}, or where it has no label {@code A figure}. */
  String called(String label) {
    return label.isBlank() ? (kind == FloatKind.FIGURE ? "A figure" : "A table") : name(label);
  }

  /** {@code figures} or {@code tables}. */
  String plural() {
    return kind == FloatKind.FIGURE ? "figures" : "tables";
  }

  /** The labels of what is there. */
  ImmutableSet<String> labels() {
    return floats.stream().map(Exhibit::label).collect(ImmutableSet.toImmutableSet());
  }

  /** The labels that are mentioned, in the order of their first mention. */
  ImmutableSet<String> mentioned() {
    return callOuts.stream()
        .flatMap(callOut -> callOut.labels().stream())
        .collect(ImmutableSet.toImmutableSet());
  }

  private static ImmutableList<CallOut> callOuts(Manuscript manuscript, FloatKind kind) {
    return Stream.of(
            manuscript.blocks().filter(Paragraph.class::isInstance).map(Paragraph.class::cast),
            manuscript.tables().flatMap(Table::cells),
            manuscript
                .tables()
                .flatMap(table -> table.footnotes().stream())
                .flatMap(Footnote::paragraphs))
        .flatMap(paragraphs -> paragraphs)
        .flatMap(paragraph -> paragraph.callOuts().stream())
        .filter(callOut -> callOut.kind() == kind)
        .collect(ImmutableList.toImmutableList());
  }
}
