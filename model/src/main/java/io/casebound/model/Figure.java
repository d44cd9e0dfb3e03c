package io.casebound.model;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A figure. Made by {@link #builder}.
 *
 * @param id the identifier that links use; unique among the figures of a manuscript
 * @param label the bare label that call-outs name, {@code 1} of "Figure 1"; empty where it has none
 * @param printedLabel the label as it stands apart from the caption, {@code Figure 1.}; empty where
 *     it is part of the caption
 * @param caption title and legend, a paragraph each; empty where there is none
 * @param panels its parts where each has a label or legend of its own
 * @param files the names or addresses of its pictures
 * @param description what is told to those who cannot see it
 * @param notes what stands below it: source, footnotes
 */
public record Figure(
    String id,
    String label,
    Optional<SourceText> printedLabel,
    ImmutableList<Paragraph> caption,
    ImmutableList<Figure> panels,
    ImmutableList<String> files,
    Optional<SourceText> description,
    ImmutableList<Footnote> notes,
    SourceSpan span)
    implements Block {

  public static Builder builder(String id, String label, SourceSpan span) {
    return new Builder(id, label, span);
  }

  @Override
  public Stream<Paragraph> paragraphs() {
    return Stream.of(
            caption.stream(),
            panels.stream().flatMap(Figure::paragraphs),
            notes.stream().flatMap(Footnote::paragraphs))
        .flatMap(part -> part);
  }

  @Override
  public Stream<SourceText> labels() {
    return Stream.of(
            printedLabel.stream(),
            panels.stream().flatMap(Figure::labels),
            notes.stream().flatMap(Footnote::labels))
        .flatMap(part -> part);
  }

  /** Puts a figure together; what is not said is empty. */
  public static final class Builder {
    private final String id;
    private final String label;
    private final SourceSpan span;
    private Optional<SourceText> printedLabel = Optional.empty();
    private Optional<SourceText> description = Optional.empty();
    private final ImmutableList.Builder<Paragraph> caption = ImmutableList.builder();
    private final ImmutableList.Builder<Figure> panels = ImmutableList.builder();
    private final ImmutableList.Builder<String> files = ImmutableList.builder();
    private final ImmutableList.Builder<Footnote> notes = ImmutableList.builder();

    private Builder(String id, String label, SourceSpan span) {
      this.id = id;
      this.label = label;
      this.span = span;
    }

    public Builder printedLabel(Optional<SourceText> value) {
      this.printedLabel = value;
      return this;
    }

    public Builder caption(Iterable<Paragraph> paragraphs) {
      caption.addAll(paragraphs);
      return this;
    }

    public Builder panels(Iterable<Figure> more) {
      panels.addAll(more);
      return this;
    }

    public Builder files(Iterable<String> more) {
      files.addAll(more);
      return this;
    }

    public Builder description(Optional<SourceText> value) {
      this.description = value;
      return this;
    }

    public Builder notes(Iterable<Footnote> more) {
      notes.addAll(more);
      return this;
    }

    public Figure build() {
      return new Figure(
          id,
          label,
          printedLabel,
          caption.build(),
          panels.build(),
          files.build(),
          description,
          notes.build(),
          span);
    }
  }
}
