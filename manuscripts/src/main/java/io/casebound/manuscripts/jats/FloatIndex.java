package io.casebound.manuscripts.jats;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.casebound.manuscripts.prose.CallOuts;
import io.casebound.manuscripts.prose.CaptionStart;
import io.casebound.model.CallOut;
import io.casebound.model.FloatKind;
import io.casebound.model.Source;
import io.casebound.model.SourceText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The figures and tables of an article: what they are called, and by which identifiers. */
final class FloatIndex {
  /** A figure or table. */
  record Entry(String id, FloatKind kind, String label) {}

  private static final ImmutableMap<String, FloatKind> KINDS =
      ImmutableMap.of("fig", FloatKind.FIGURE, "fig-group", FloatKind.FIGURE);

  private static final Pattern AT_END = Pattern.compile("\\G[.:\\s]{0,5}$");
  private static final Pattern NUMBERED =
      Pattern.compile(
          "(?<![\\p{L}\\d])((?:[A-Z]{0,2}\\d|[IVXL]{1,7}\\b)[^\\n]{0,60}?)[.:\\s]{0,5}$");

  private static final ImmutableSet<String> OWN_TEXT = ImmutableSet.of("title", "p");
  private static final ImmutableSet<String> HEADS = ImmutableSet.of("label", "caption");

  private final Source source;
  private final Set<String> ids = new HashSet<>();
  private final Map<String, Entry> byAnyId = new HashMap<>();
  private final Map<XmlElement, Entry> byElement = new HashMap<>();

  FloatIndex(Source source) {
    this.source = source;
  }

  /** The float that an identifier names, be it its own or that of a part of it. */
  Optional<Entry> named(String id) {
    return Optional.ofNullable(byAnyId.get(id));
  }

  /** Lets an identifier name a float, unless it names another that stands closer around it. */
  void name(String id, Entry entry) {
    byAnyId.put(id, entry);
  }

  /** What is known of a float element. */
  Entry entry(XmlElement element) {
    Entry entry = byElement.get(element);
    return entry == null ? add(element, Optional.empty()) : entry;
  }

  /**
   * Takes a float in.
   *
   * @param around the float that it stands in, whose panel it is where that one has a label
   * @return what its identifiers name: itself, or what it is a panel of
   */
  Entry add(XmlElement element, Optional<Entry> around) {
    FloatKind kind = KINDS.getOrDefault(element.name(), FloatKind.TABLE);
    Entry entry = new Entry(freeId(element), kind, label(element));
    byElement.put(element, entry);
    boolean panel =
        around.isPresent()
            && around.orElseThrow().kind() == kind
            && !around.orElseThrow().label().isEmpty();
    Entry named = panel ? around.orElseThrow() : entry;
    byAnyId.put(entry.id(), named);
    return named;
  }

  /** Whether a group is one float with panels, and not several that only stand together. */
  static boolean isWhole(XmlElement group) {
    return group.first(HEADS).isPresent();
  }

  private String freeId(XmlElement element) {
    String wanted = element.id().orElseGet(() -> element.name() + "-" + (byElement.size() + 1));
    if (ids.add(wanted)) {
      return wanted;
    }
    String other = wanted + "-" + (byElement.size() + 1);
    ids.add(other);
    return other;
  }

  private String label(XmlElement element) {
    return element
        .first("label")
        .map(label -> bare(Inline.text(label, source).text()))
        .filter(label -> !label.isEmpty())
        .orElseGet(() -> labelInCaption(element));
  }

  /** The number in "Figure 1."; where more stands there ("Figure 1.2"), all but the word. */
  private static String bare(SourceText printed) {
    List<CallOut> named = CallOuts.in(printed);
    if (named.size() == 1
        && named.get(0).labels().size() == 1
        && AT_END.matcher(printed).find(named.get(0).end())) {
      return named.get(0).labels().get(0);
    }
    Matcher number = NUMBERED.matcher(printed);
    return number.find() ? number.group(1) : printed.toString();
  }

  /** The number in a caption that begins "Figure 1. …". */
  private String labelInCaption(XmlElement element) {
    List<XmlElement> texts = new ArrayList<>();
    for (XmlElement caption : element.elements("caption")) {
      texts.addAll(caption.elements(OWN_TEXT));
    }
    texts.addAll(element.elements(OWN_TEXT));
    return texts.isEmpty()
        ? ""
        : CaptionStart.of(Inline.text(texts.get(0), source).text())
            .map(CaptionStart::label)
            .orElse("");
  }
}
