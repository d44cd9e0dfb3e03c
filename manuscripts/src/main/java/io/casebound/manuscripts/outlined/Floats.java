package io.casebound.manuscripts.outlined;

import com.google.common.collect.ImmutableList;
import io.casebound.manuscripts.prose.CaptionStart;
import io.casebound.manuscripts.prose.DraftCell;
import io.casebound.manuscripts.prose.DraftFloat;
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
 * Brings pictures and tables together with the paragraph before or behind them that is their
 * caption. One that waits for its caption is added as soon as something else follows.
 */
final class Floats {
  private final Source source;
  private @Nullable Pending pending;

  Floats(Source source) {
    this.source = source;
  }

  /** What waits: a picture or table without caption, or a caption without picture or table. */
  private record Pending(DraftFloat draft, boolean needsCaption) {
    boolean waitsFor(FloatKind kind) {
      return draft.kind() == kind && needsCaption;
    }

    boolean isCaptionOf(FloatKind kind) {
      return draft.kind() == kind && !needsCaption;
    }
  }

  /** Adds a picture with the caption that its format ties to it, which may be empty. */
  void image(MarkedText caption, SourceSpan span, Outline outline) {
    DraftFloat image = DraftFloat.of(FloatKind.FIGURE, span).captioned(caption);
    if (pending != null && pending.isCaptionOf(FloatKind.FIGURE) && image.label().isEmpty()) {
      DraftFloat before = pending.draft;
      add(joined(before, image.caption()).at(cover(before.span(), span)), outline);
      return;
    }
    boolean more =
        pending != null && pending.waitsFor(FloatKind.FIGURE) && caption.text().length() == 0;
    if (more) {
      return; // one figure of several pictures
    }
    flush(outline);
    pending = new Pending(image, image.label().isEmpty());
    if (!image.label().isEmpty()) {
      flush(outline);
    }
  }

  /** Adds a table. */
  void table(ImmutableList<DraftCell.Row> rows, SourceSpan span, Outline outline) {
    if (pending != null && pending.isCaptionOf(FloatKind.TABLE)) {
      DraftFloat before = pending.draft;
      add(before.withRows(rows).at(cover(before.span(), span)), outline);
      return;
    }
    flush(outline);
    pending = new Pending(DraftFloat.of(FloatKind.TABLE, span).withRows(rows), true);
  }

  /** Takes a paragraph if it begins as a caption does. */
  boolean caption(MarkedText paragraph, Outline outline) {
    Optional<CaptionStart> start = CaptionStart.of(paragraph.text());
    start.ifPresent(found -> caption(found.kind(), paragraph, outline));
    return start.isPresent();
  }

  /** Takes a paragraph that its format marks as a caption, though it may have no label. */
  void markedCaption(MarkedText paragraph, Outline outline) {
    if (caption(paragraph, outline)) {
      return;
    }
    boolean table = pending != null && pending.waitsFor(FloatKind.TABLE);
    caption(table ? FloatKind.TABLE : FloatKind.FIGURE, paragraph, outline);
  }

  private void caption(FloatKind kind, MarkedText paragraph, Outline outline) {
    SourceSpan span = paragraph.text().span();
    if (pending != null && pending.waitsFor(kind)) {
      DraftFloat before = pending.draft;
      DraftFloat captioned = before.captioned(paragraph).at(cover(before.span(), span));
      add(joined(captioned, before.caption()), outline);
    } else {
      flush(outline);
      pending = new Pending(DraftFloat.of(kind, span).captioned(paragraph), false);
    }
  }

  /** Adds what still waits. */
  void flush(Outline outline) {
    if (pending != null) {
      add(pending.draft, outline);
    }
  }

  private void add(DraftFloat done, Outline outline) {
    pending = null;
    outline.add(done);
  }

  /** The same with more paragraphs in its caption, those left out that say the same. */
  private static DraftFloat joined(DraftFloat draft, List<MarkedText> more) {
    List<MarkedText> all = new ArrayList<>(draft.caption());
    more.stream()
        .filter(text -> draft.caption().stream().noneMatch(known -> isSame(known, text)))
        .forEach(all::add);
    return draft.withCaption(ImmutableList.copyOf(all));
  }

  private static boolean isSame(MarkedText one, MarkedText other) {
    return one.text().value().equals(other.text().value());
  }

  private SourceSpan cover(SourceSpan first, SourceSpan second) {
    return source.span(
        Math.min(first.start(), second.start()), Math.max(first.end(), second.end()));
  }

  /** An empty caption. */
  static MarkedText noCaption(Source source) {
    return MarkedText.of(SourceText.builder(source).build());
  }
}
