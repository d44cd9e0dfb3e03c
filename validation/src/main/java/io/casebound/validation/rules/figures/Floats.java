package io.casebound.validation.rules.figures;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.casebound.model.Block;
import io.casebound.model.CallOut;
import io.casebound.model.Figure;
import io.casebound.model.FloatKind;
import io.casebound.model.Footnote;
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
      ImmutableList<Block> blocks = review.manuscript().blocks().collect(toImmutableList());
      ImmutableList<CallOut> callOuts = callOuts(blocks);
      return new Both(
          new Floats(
              FloatKind.FIGURE,
              all(Figure.class, blocks)
                  .map(figure -> new Exhibit(figure.label(), figure.caption(), figure.span()))
                  .collect(toImmutableList()),
              of(FloatKind.FIGURE, callOuts)),
          new Floats(
              FloatKind.TABLE,
              all(Table.class, blocks)
                  .map(table -> new Exhibit(table.label(), table.caption(), table.span()))
                  .collect(toImmutableList()),
              of(FloatKind.TABLE, callOuts)));
    }

    private static ImmutableList<CallOut> callOuts(ImmutableList<Block> blocks) {
      return Stream.of(
              all(Paragraph.class, blocks),
              all(Table.class, blocks).flatMap(Table::cells),
              all(Table.class, blocks)
                  .flatMap(table -> table.footnotes().stream())
                  .flatMap(Footnote::paragraphs))
          .flatMap(paragraphs -> paragraphs)
          .flatMap(paragraph -> paragraph.callOuts().stream())
          .collect(toImmutableList());
    }

    private static ImmutableList<CallOut> of(FloatKind kind, ImmutableList<CallOut> callOuts) {
      return callOuts.stream().filter(callOut -> callOut.kind() == kind).collect(toImmutableList());
    }

    private static <B extends Block> Stream<B> all(Class<B> kind, ImmutableList<Block> blocks) {
      return blocks.stream().filter(kind::isInstance).map(kind::cast);
    }
  }

  static Floats figures(ReviewContext review) {
    return review.derived(Both.class, Both::of).figures();
  }

  static Floats tables(ReviewContext review) {
    return review.derived(Both.class, Both::of).tables();
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
}
