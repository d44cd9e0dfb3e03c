package io.casebound.manuscripts.prose;

import com.google.common.collect.ImmutableList;
import io.casebound.model.FloatKind;
import io.casebound.model.SourceSpan;
import io.casebound.model.SourceText;
import java.util.Optional;

/**
 * A figure or table whose citations are not found yet.
 *
 * @param label the bare label, {@code 1} of "Figure 1"; empty where it has none
 * @param printedLabel the label as printed before the caption
 * @param caption title and legend, a paragraph each
 * @param description what is told to those who cannot see it
 * @param rows the rows of a table
 */
public record DraftFloat(
    FloatKind kind,
    String label,
    Optional<SourceText> printedLabel,
    ImmutableList<MarkedText> caption,
    Optional<SourceText> description,
    ImmutableList<DraftCell.Row> rows,
    SourceSpan span) {

  /** A figure or table without label, caption and rows. */
  public static DraftFloat of(FloatKind kind, SourceSpan span) {
    return new DraftFloat(
        kind, "", Optional.empty(), ImmutableList.of(), Optional.empty(), ImmutableList.of(), span);
  }

  /** The same with a caption, the label at its beginning taken off. */
  public DraftFloat captioned(MarkedText text) {
    Optional<CaptionStart> start = CaptionStart.of(text.text());
    int from = Math.min(start.map(CaptionStart::end).orElse(0), text.text().length());
    MarkedText rest = text.slice(from, text.text().length());
    return new DraftFloat(
        kind,
        start.map(CaptionStart::label).orElse(label),
        start.map(found -> text.text().slice(0, from).strip()).or(() -> printedLabel),
        rest.text().length() == 0 ? ImmutableList.of() : ImmutableList.of(rest),
        description,
        rows,
        span);
  }

  /** The same with these paragraphs for its caption. */
  public DraftFloat withCaption(ImmutableList<MarkedText> paragraphs) {
    return new DraftFloat(kind, label, printedLabel, paragraphs, description, rows, span);
  }

  /** The same with a description. */
  public DraftFloat described(SourceText text) {
    return new DraftFloat(kind, label, printedLabel, caption, Optional.of(text), rows, span);
  }

  /** The same with rows. */
  public DraftFloat withRows(ImmutableList<DraftCell.Row> more) {
    return new DraftFloat(kind, label, printedLabel, caption, description, more, span);
  }

  /** The same at another place. */
  public DraftFloat at(SourceSpan place) {
    return new DraftFloat(kind, label, printedLabel, caption, description, rows, place);
  }
}
