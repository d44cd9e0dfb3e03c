package io.casebound.manuscripts.jats;

import com.google.common.collect.ImmutableMap;
import io.casebound.model.TargetKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What an article holds that others point at, found in one walk. */
final class ArticleIndex {
  private static final ImmutableMap<String, TargetKind> KINDS =
      ImmutableMap.<String, TargetKind>builder()
          .put("sec", TargetKind.SECTION)
          .put("ack", TargetKind.SECTION)
          .put("notes", TargetKind.SECTION)
          .put("glossary", TargetKind.SECTION)
          .put("abstract", TargetKind.SECTION)
          .put("app", TargetKind.APPENDIX)
          .put("app-group", TargetKind.APPENDIX)
          .put("boxed-text", TargetKind.BOX)
          .put("list", TargetKind.LIST)
          .put("list-item", TargetKind.LIST)
          .put("def-list", TargetKind.LIST)
          .put("def-item", TargetKind.LIST)
          .put("fn", TargetKind.FOOTNOTE)
          .put("fn-group", TargetKind.FOOTNOTE)
          .put("disp-formula", TargetKind.FORMULA)
          .put("disp-formula-group", TargetKind.FORMULA)
          .put("inline-formula", TargetKind.FORMULA)
          .put("chem-struct-wrap", TargetKind.FORMULA)
          .put("supplementary-material", TargetKind.SUPPLEMENT)
          .put("inline-supplementary-material", TargetKind.SUPPLEMENT)
          .put("media", TargetKind.SUPPLEMENT)
          .put("fig", TargetKind.FIGURE)
          .put("fig-group", TargetKind.FIGURE)
          .put("table-wrap", TargetKind.TABLE)
          .put("table-wrap-group", TargetKind.TABLE)
          .put("table", TargetKind.TABLE)
          .put("ref", TargetKind.REFERENCE)
          .put("mixed-citation", TargetKind.REFERENCE)
          .put("element-citation", TargetKind.REFERENCE)
          .put("nlm-citation", TargetKind.REFERENCE)
          .put("citation", TargetKind.REFERENCE)
          .put("aff", TargetKind.AFFILIATION)
          .put("corresp", TargetKind.CORRESPONDENCE)
          .put("author-notes", TargetKind.CORRESPONDENCE)
          .buildOrThrow();

  private final FloatIndex floats;
  private final Map<String, TargetKind> targets;
  private final List<XmlElement> references = new ArrayList<>();
  private final List<XmlElement> links = new ArrayList<>();

  private ArticleIndex(FloatIndex floats, Map<String, TargetKind> targets) {
    this.floats = floats;
    this.targets = targets;
  }

  /** The index of an article; what the articles in it hold is known as a target only. */
  static ArticleIndex of(XmlElement article, FloatIndex floats) {
    ArticleIndex index = new ArticleIndex(floats, new HashMap<>());
    index.children(article, Optional.empty());
    return index;
  }

  /** The index of an article within the article of this index. */
  ArticleIndex within(XmlElement article, FloatIndex own) {
    ArticleIndex index = new ArticleIndex(own, targets);
    index.children(article, Optional.empty());
    return index;
  }

  FloatIndex floats() {
    return floats;
  }

  /** The elements {@code ref} in document order. */
  List<XmlElement> references() {
    return references;
  }

  /** The cross-references in document order. */
  List<XmlElement> links() {
    return links;
  }

  /** What bears an identifier; empty where nothing does. */
  Optional<TargetKind> target(String id) {
    return Optional.ofNullable(targets.get(id));
  }

  private void children(XmlElement parent, Optional<FloatIndex.Entry> around) {
    for (int i = 0; i < parent.childCount(); i++) {
      if (parent.child(i) instanceof XmlElement element) {
        element(element, around);
      }
    }
  }

  private void element(XmlElement element, Optional<FloatIndex.Entry> around) {
    Optional<FloatIndex.Entry> inside = around;
    switch (element.name()) {
      case "sub-article", "response" -> {
        targetsOnly(element);
        return;
      }
      case "ref" -> references.add(element);
      case "xref" -> links.add(element);
      case "fig", "fig-group", "table-wrap", "table-wrap-group" ->
          inside = Optional.of(floats.add(element, around));
      default -> {}
    }
    String id = target(element);
    if (!id.isEmpty() && inside.isPresent()) {
      floats.name(id, inside.orElseThrow());
    }
    children(element, inside);
  }

  private String target(XmlElement element) {
    String id = element.attribute("id");
    if (!id.isEmpty()) {
      targets.putIfAbsent(id, KINDS.getOrDefault(element.name(), TargetKind.OTHER));
    }
    return id;
  }

  private void targetsOnly(XmlElement article) {
    for (XmlElement element : article.all()) {
      target(element);
    }
  }
}
