package io.casebound.manuscripts.markdown;

import com.google.common.collect.ImmutableList;
import io.casebound.manuscripts.prose.MarkedLink;
import io.casebound.manuscripts.prose.MarkedText;
import io.casebound.model.Source;
import io.casebound.model.SourceText;
import io.casebound.model.text.TextRange;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.ext.footnotes.InlineFootnote;
import org.commonmark.node.Code;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;

/**
 * The text of a block of Markdown, without its marks, and the images in it. Walks without
 * recursion.
 */
final class InlineText {
  private static final Pattern NUMBERS =
      Pattern.compile("\\d{1,3}(?:\\s?[,;–-]\\s?\\d{1,3}){0,20}+");
  private static final Pattern RAISED = Pattern.compile("\\^(\\d{1,3}(?:[,–-]\\d{1,3}){0,20}+)\\^");

  private final Source source;
  private final int offset;
  private final SourceText.Builder text;
  private final List<TextRange> superscripts = new ArrayList<>();
  private final List<MarkedLink> links = new ArrayList<>();
  private final List<Image> images = new ArrayList<>();
  private final List<Integer> breaks = new ArrayList<>();
  private final Deque<Integer> raised = new ArrayDeque<>();
  private int lastEnd = -1;
  private boolean spaced;

  private InlineText(Source source, int offset) {
    this.source = source;
    this.offset = offset;
    this.text = SourceText.builder(source);
  }

  /**
   * Reads the inlines below a block.
   *
   * @param offset where in the source the parsed text begins
   */
  static InlineText of(Node block, Source source, int offset) {
    InlineText inline = new InlineText(source, offset);
    inline.walk(block);
    return inline;
  }

  /** The text; an image stands for nothing in it. */
  MarkedText marked() {
    return withoutCarets(
        new MarkedText(
            text.build(), ImmutableList.copyOf(superscripts), ImmutableList.copyOf(links)));
  }

  /** The text, line by line. */
  ImmutableList<SourceText> lines() {
    SourceText whole = text.build();
    ImmutableList.Builder<SourceText> lines = ImmutableList.builder();
    int from = 0;
    for (int end : breaks) {
      lines.add(whole.slice(from, end).strip());
      from = end;
    }
    return lines.add(whole.slice(from, whole.length()).strip()).build();
  }

  /** The images in the order of the text. */
  ImmutableList<Image> images() {
    return ImmutableList.copyOf(images);
  }

  private void walk(Node block) {
    Node node = block.getFirstChild();
    while (node != null) {
      boolean down = enter(node) && node.getFirstChild() != null;
      if (down) {
        node = node.getFirstChild();
        continue;
      }
      leave(node);
      while (node.getNext() == null && node.getParent() != null && node.getParent() != block) {
        node = node.getParent();
        leave(node);
      }
      node = node.getNext();
    }
  }

  private boolean enter(Node node) {
    if (node instanceof Text literal) {
      append(literal.getLiteral(), node, true);
    } else if (node instanceof Code code) {
      append(code.getLiteral(), node, false);
    } else if (node instanceof SoftLineBreak || node instanceof HardLineBreak) {
      spaced = true;
      breaks.add(text.length());
    } else if (node instanceof FootnoteReference note) {
      TextRange here = new TextRange(text.length(), text.length());
      String id = NoteIds.of(note.getLabel());
      links.add(new MarkedLink(here, MarkedLink.Kind.FOOTNOTE, ImmutableList.of(id)));
    } else if (node instanceof InlineFootnote) {
      addSign(" (", lastEnd);
    } else if (node instanceof HtmlInline html) {
      readHtml(html.getLiteral().toLowerCase(Locale.ROOT));
    } else if (node instanceof Image image) {
      images.add(image);
      return false;
    } else if (node instanceof Link && citesByNumber(node)) {
      addSign("[", start(node));
    }
    return true;
  }

  private void leave(Node node) {
    if (node instanceof Link && citesByNumber(node)) {
      addSign("]", lastEnd);
    } else if (node instanceof InlineFootnote) {
      addSign(")", lastEnd);
    }
  }

  /** A link whose text is {@code 1} alone would lose the brackets by which it is known to cite. */
  private static boolean citesByNumber(Node link) {
    return link.getFirstChild() instanceof Text only
        && only.getNext() == null
        && NUMBERS.matcher(only.getLiteral()).matches()
        && !(link.getParent() instanceof Link);
  }

  private void addSign(String sign, int at) {
    addSpace(at);
    text.append(sign, Math.max(at, 0), Math.max(at, 0));
  }

  private void append(String literal, Node node, boolean escapes) {
    int from = start(node);
    int to = end(node);
    if (from < 0) {
      from = Math.max(lastEnd, offset);
      to = from;
    }
    addSpace(from);
    int inner = escapes ? from : behindTicks(from, to);
    Alignment.append(text, source.text(), literal, inner, to, escapes);
    lastEnd = to;
  }

  private int behindTicks(int from, int to) {
    int at = from;
    while (at < to && source.text().charAt(at) == '`') {
      at++;
    }
    return at;
  }

  private void addSpace(int next) {
    if (spaced && text.length() > 0 && text.last() != ' ') {
      int from = Math.max(lastEnd, 0);
      int to = Math.max(from, next);
      text.append(" ", from, to);
    }
    spaced = false;
  }

  private void readHtml(String tag) {
    if (tag.startsWith("<sup")) {
      raised.push(text.length());
    } else if (tag.startsWith("</sup") && !raised.isEmpty()) {
      int from = raised.pop();
      if (from < text.length()) {
        superscripts.add(new TextRange(from, text.length()));
      }
    } else if (tag.startsWith("<br")) {
      spaced = true;
    }
  }

  private int start(Node node) {
    List<SourceSpan> spans = node.getSourceSpans();
    return spans.isEmpty() ? -1 : offset + spans.get(0).getInputIndex();
  }

  private int end(Node node) {
    List<SourceSpan> spans = node.getSourceSpans();
    if (spans.isEmpty()) {
      return -1;
    }
    SourceSpan last = spans.get(spans.size() - 1);
    return offset + last.getInputIndex() + last.getLength();
  }

  /** Pandoc raises what stands between carets. */
  private static MarkedText withoutCarets(MarkedText marked) {
    SourceText text = marked.text();
    Matcher caret = RAISED.matcher(text);
    SourceText.Builder bare = SourceText.builder(text.source());
    List<TextRange> ranges = new ArrayList<>();
    ImmutableList.Builder<MarkedLink> links = ImmutableList.builder();
    int from = 0;
    while (caret.find()) {
      append(marked.slice(from, caret.start()), bare, ranges, links);
      ranges.add(new TextRange(bare.length(), bare.length() + caret.group(1).length()));
      bare.append(text.slice(caret.start(1), caret.end(1)));
      from = caret.end();
    }
    if (from == 0) {
      return marked;
    }
    append(marked.slice(from, text.length()), bare, ranges, links);
    return new MarkedText(bare.build(), ImmutableList.copyOf(ranges), links.build());
  }

  private static void append(
      MarkedText part,
      SourceText.Builder bare,
      List<TextRange> ranges,
      ImmutableList.Builder<MarkedLink> links) {
    int start = bare.length();
    part.links().forEach(link -> links.add(link.shiftedBy(-start)));
    part.superscripts()
        .forEach(range -> ranges.add(new TextRange(start + range.start(), start + range.end())));
    bare.append(part.text());
  }
}
