package io.casebound.benchmarks.references;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.casebound.benchmarks.references.LabelledReference.Segment;
import io.casebound.citations.printed.chain.FieldLabel;
import io.casebound.citations.printed.chain.Tokens;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The labels that a labelled reference gives to its tokens. The sets' own labels are brought to
 * ours; marks between two fields go to the field before them, opening brackets and quotation marks
 * to the one behind.
 */
final class GoldLabels {
  private static final ImmutableMap<String, FieldLabel> LABELS =
      ImmutableMap.<String, FieldLabel>builder()
          .put("author", FieldLabel.AUTHOR)
          .put("etal", FieldLabel.AUTHOR)
          .put("collab", FieldLabel.AUTHOR)
          .put("author-group", FieldLabel.AUTHOR)
          .put("suffix", FieldLabel.AUTHOR)
          .put("citation-number", FieldLabel.NUMBER)
          .put("year", FieldLabel.DATE)
          .put("date", FieldLabel.DATE)
          .put("month", FieldLabel.DATE)
          .put("title", FieldLabel.TITLE)
          .put("title-a", FieldLabel.TITLE)
          .put("source", FieldLabel.CONTAINER)
          .put("journal", FieldLabel.CONTAINER)
          .put("container-title", FieldLabel.CONTAINER)
          .put("title-j", FieldLabel.CONTAINER)
          .put("title-m", FieldLabel.CONTAINER)
          .put("collection-title", FieldLabel.SERIES)
          .put("title-s", FieldLabel.SERIES)
          .put("volume", FieldLabel.VOLUME)
          .put("vol", FieldLabel.VOLUME)
          .put("issue", FieldLabel.ISSUE)
          .put("fpage", FieldLabel.PAGES)
          .put("lpage", FieldLabel.PAGES)
          .put("page", FieldLabel.PAGES)
          .put("pp", FieldLabel.PAGES)
          .put("pages", FieldLabel.PAGES)
          .put("publisher", FieldLabel.PUBLISHER)
          .put("publisher-loc", FieldLabel.PLACE)
          .put("location", FieldLabel.PLACE)
          .put("pubPlace", FieldLabel.PLACE)
          .put("editor", FieldLabel.EDITOR)
          .put("edition", FieldLabel.EDITION)
          .put("genre", FieldLabel.GENRE)
          .put("url", FieldLabel.LINK)
          .put("uri", FieldLabel.LINK)
          .put("ptr", FieldLabel.LINK)
          .put("doi", FieldLabel.LINK)
          .put("isbn", FieldLabel.LINK)
          .buildOrThrow();

  private static final ImmutableSet<String> SCAFFOLDING =
      ImmutableSet.of(
          "in", "vol", "volume", "no", "pp", "p", "pages", "page", "pgs", "issue", "number");

  private final LabelledReference reference;
  private final Tokens tokens;
  private final @Nullable FieldLabel[] labels;
  private final Segment[] segmentOf;

  private GoldLabels(LabelledReference reference, Tokens tokens) {
    this.reference = reference;
    this.tokens = tokens;
    this.labels = new FieldLabel[tokens.size()];
    this.segmentOf = new Segment[tokens.size()];
  }

  /** The label of each token. */
  static GoldLabels of(LabelledReference reference, Tokens tokens) {
    GoldLabels gold = new GoldLabels(reference, tokens);
    for (int i = 0; i < tokens.size(); i++) {
      gold.label(i);
    }
    gold.splitDatesAndVolumes();
    gold.trim();
    gold.fill();
    return gold;
  }

  FieldLabel[] labels() {
    return labels.clone();
  }

  /** Whether a new field begins at each token. */
  boolean[] begins() {
    boolean[] begins = new boolean[labels.length];
    for (int i = 0; i < labels.length; i++) {
      begins[i] = i == 0 || labels[i] != labels[i - 1];
    }
    return begins;
  }

  private void label(int token) {
    for (Segment segment : reference.segments()) {
      if (segment.start() < tokens.end(token) && tokens.start(token) < segment.end()) {
        FieldLabel label = labelOf(segment);
        if (label != null) {
          labels[token] = label;
          segmentOf[token] = segment;
          return;
        }
      }
    }
  }

  private @Nullable FieldLabel labelOf(Segment segment) {
    String label = segment.label();
    if (label.startsWith("id-")) {
      return FieldLabel.LINK;
    }
    boolean isJats = reference.isJats();
    if (label.equals("author") && isJats && isBehindTitle(segment)) {
      return FieldLabel.EDITOR;
    }
    if (label.equals("source") && isJats && !reference.has("title")) {
      return FieldLabel.TITLE;
    }
    if (label.equals("title-m") && !reference.has("title-a")) {
      return FieldLabel.TITLE;
    }
    return LABELS.get(label);
  }

  private boolean isBehindTitle(Segment segment) {
    return reference.segments().stream()
        .anyMatch(
            other ->
                (other.label().equals("title") || other.label().equals("source"))
                    && other.end() <= segment.start());
  }

  private void splitDatesAndVolumes() {
    Segment current = null;
    boolean done = false;
    for (int i = 0; i < labels.length; i++) {
      if (!Objects.equals(segmentOf[i], current)) {
        current = segmentOf[i];
        done = false;
      }
      boolean isNumber = Character.isDigit(text(i).charAt(0));
      if (labels[i] == FieldLabel.DATE && !done && isNumber && tokens.length(i) == 4) {
        labels[i] = FieldLabel.YEAR;
        done = true;
      } else if (labels[i] == FieldLabel.VOLUME && done) {
        labels[i] = FieldLabel.ISSUE;
      } else if (labels[i] == FieldLabel.VOLUME && isYearBeforeVolume(i)) {
        labels[i] = FieldLabel.YEAR;
      } else if (labels[i] == FieldLabel.VOLUME && isNumber) {
        done = true;
      }
    }
  }

  /** Some sets take "2008;64" as a volume. */
  private boolean isYearBeforeVolume(int token) {
    return text(token).matches("(?:19|20)\\d\\d")
        && token + 1 < labels.length
        && text(token + 1).equals(";")
        && labels[token + 1] == FieldLabel.VOLUME;
  }

  /** Marks at the ends of a field are nobody's until {@link #fill} gives them away. */
  private void trim() {
    for (int i = 0; i < labels.length; i++) {
      if (labels[i] != null && isMark(i) && (isEdge(i, -1) || isEdge(i, 1))) {
        segmentOf[i] = null;
      }
    }
    for (int i = 0; i < labels.length; i++) {
      if (segmentOf[i] == null) {
        labels[i] = null;
      }
    }
  }

  private boolean isEdge(int token, int step) {
    int at = token;
    while (at >= 0 && at < labels.length && labels[at] == labels[token]) {
      if (!isMark(at)) {
        return false;
      }
      at += step;
    }
    return true;
  }

  private void fill() {
    for (int i = labels.length - 1; i >= 0; i--) {
      if (labels[i] == null && !isMark(i)) {
        boolean joins = SCAFFOLDING.contains(text(i).toLowerCase(Locale.ROOT)) && next(i) != null;
        labels[i] = joins ? next(i) : isAddress(i) ? FieldLabel.LINK : FieldLabel.OTHER;
      }
    }
    for (int i = 0; i < labels.length; i++) {
      if (labels[i] == null) {
        FieldLabel next = next(i);
        boolean opens = "([“\"«‘„".indexOf(text(i).charAt(0)) >= 0;
        FieldLabel before = i > 0 ? labels[i - 1] : null;
        boolean toNext = before == null || (opens && next != null && !closesBehind(i));
        labels[i] = toNext ? (next == null ? FieldLabel.OTHER : next) : before;
      }
    }
  }

  /** A straight quotation mark with a field directly behind its neighbour closes. */
  private boolean closesBehind(int token) {
    return text(token).equals("\"") && !hasSpaceBefore(token);
  }

  private boolean hasSpaceBefore(int token) {
    return token == 0 || tokens.end(token - 1) < tokens.start(token);
  }

  private @Nullable FieldLabel next(int token) {
    for (int i = token + 1; i < labels.length; i++) {
      if (labels[i] != null) {
        return labels[i];
      }
      if (!isMark(i)) {
        return null;
      }
    }
    return null;
  }

  private boolean isAddress(int token) {
    return text(token).startsWith("http")
        || text(token).startsWith("www.")
        || text(token).startsWith("10.");
  }

  private boolean isMark(int token) {
    return tokens.length(token) == 1 && !Character.isLetterOrDigit(text(token).charAt(0));
  }

  private String text(int token) {
    return reference.raw().substring(tokens.start(token), tokens.end(token));
  }
}
