package io.casebound.manuscripts.word;

import com.google.common.collect.ImmutableList;
import io.casebound.manuscripts.prose.MarkedLink;
import io.casebound.manuscripts.prose.MarkedText;
import io.casebound.manuscripts.word.WordBlock.Prose;
import io.casebound.model.SourceText;
import io.casebound.model.text.TextRange;
import java.util.List;

/** Puts the paragraphs of a cell into one text. */
final class CellText {
  private CellText() {}

  static MarkedText join(List<Prose> paragraphs, Rendering rendering) {
    SourceText.Builder text = SourceText.builder(rendering.source());
    ImmutableList.Builder<TextRange> superscripts = ImmutableList.builder();
    ImmutableList.Builder<MarkedLink> links = ImmutableList.builder();
    for (Prose paragraph : paragraphs) {
      MarkedText marked = rendering.marked(paragraph);
      if (marked.text().length() == 0) {
        continue;
      }
      int at = rendering.label(paragraph).orElse(marked.text()).span().start();
      if (text.length() > 0) {
        text.append(" ", Math.max(0, at - 1), at);
      }
      rendering
          .label(paragraph)
          .ifPresent(
              label -> text.append(label).append(" ", label.span().end(), label.span().end() + 1));
      int start = text.length();
      text.append(marked.text());
      marked.superscripts().forEach(range -> superscripts.add(shifted(range, start)));
      marked
          .links()
          .forEach(
              link ->
                  links.add(
                      new MarkedLink(shifted(link.range(), start), link.kind(), link.targets())));
    }
    return new MarkedText(text.build(), superscripts.build(), links.build());
  }

  private static TextRange shifted(TextRange range, int by) {
    return new TextRange(range.start() + by, range.end() + by);
  }
}
