package io.casebound.manuscripts.markdown;

import com.google.common.collect.ImmutableList;
import io.casebound.manuscripts.prose.CaptionStart;
import io.casebound.manuscripts.prose.MarkedText;
import io.casebound.manuscripts.prose.Outline;
import io.casebound.model.FloatKind;
import io.casebound.model.Source;
import io.casebound.model.SourceSpan;
import io.casebound.model.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Brings images and tables together with the paragraph before or behind them that is their caption.
 * One that waits for its caption is added as soon as something else follows.
 */
final class Floats {
  private final Source source;
  private @Nullable Pending pending;

  Floats(Source source) {
    this.source = source;
  }

  /** What waits: a picture or table without caption, or a caption without picture or table. */
  private record Pending(
      FloatKind kind,
      Optional<CaptionStart> label,
      ImmutableList<MarkedText> caption,
      ImmutableList<ImmutableList<MarkedText>> rows,
      SourceSpan span,
      boolean needsCaption) {}

  /** Adds an image with its description. */
  void image(SourceText description, SourceSpan span, Outline outline) {
    Optional<CaptionStart> label = CaptionStart.of(description);
    ImmutableList<MarkedText> caption = caption(MarkedText.of(description), label);
    if (pending != null
        && pending.kind == FloatKind.FIGURE
        && !pending.needsCaption
        && label.isEmpty()) {
      add(
          new Pending(
              FloatKind.FIGURE,
              pending.label,
              join(pending.caption, caption),
              ImmutableList.of(),
              cover(pending.span, span),
              false),
          outline);
      return;
    }
    flush(outline);
    pending =
        new Pending(FloatKind.FIGURE, label, caption, ImmutableList.of(), span, label.isEmpty());
    if (label.isPresent()) {
      flush(outline);
    }
  }

  /** Adds a table. */
  void table(ImmutableList<ImmutableList<MarkedText>> rows, SourceSpan span, Outline outline) {
    if (pending != null && pending.kind == FloatKind.TABLE && !pending.needsCaption) {
      add(
          new Pending(
              FloatKind.TABLE,
              pending.label,
              pending.caption,
              rows,
              cover(pending.span, span),
              false),
          outline);
      return;
    }
    flush(outline);
    pending = new Pending(FloatKind.TABLE, Optional.empty(), ImmutableList.of(), rows, span, true);
  }

  /** Takes a paragraph if it is a caption. */
  boolean caption(MarkedText paragraph, Outline outline) {
    Optional<CaptionStart> label = CaptionStart.of(paragraph.text());
    if (label.isEmpty()) {
      return false;
    }
    FloatKind kind = label.get().kind();
    ImmutableList<MarkedText> caption = caption(paragraph, label);
    SourceSpan span = paragraph.text().span();
    if (pending != null && pending.kind == kind && pending.needsCaption) {
      add(
          new Pending(
              kind,
              label,
              join(caption, pending.caption),
              pending.rows,
              cover(pending.span, span),
              false),
          outline);
    } else {
      flush(outline);
      pending = new Pending(kind, label, caption, ImmutableList.of(), span, false);
    }
    return true;
  }

  /** Adds what still waits. */
  void flush(Outline outline) {
    if (pending != null) {
      add(pending, outline);
    }
  }

  private void add(Pending done, Outline outline) {
    pending = null;
    String label = done.label.map(CaptionStart::label).orElse("");
    if (done.kind == FloatKind.FIGURE) {
      outline.figure(label, done.caption, done.span);
    } else {
      outline.table(label, done.caption, done.rows, done.span);
    }
  }

  /** The caption without its label. */
  private static ImmutableList<MarkedText> caption(MarkedText text, Optional<CaptionStart> label) {
    int from = label.map(CaptionStart::end).orElse(0);
    if (from == text.text().length()) {
      return ImmutableList.of();
    }
    return ImmutableList.of(text.slice(from, text.text().length()));
  }

  private static ImmutableList<MarkedText> join(List<MarkedText> first, List<MarkedText> second) {
    List<MarkedText> all = new ArrayList<>(first);
    second.stream()
        .filter(
            text ->
                first.stream().noneMatch(known -> known.text().value().equals(text.text().value())))
        .forEach(all::add);
    return ImmutableList.copyOf(all);
  }

  private SourceSpan cover(SourceSpan first, SourceSpan second) {
    return source.span(
        Math.min(first.start(), second.start()), Math.max(first.end(), second.end()));
  }
}
