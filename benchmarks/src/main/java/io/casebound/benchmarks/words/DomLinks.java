package io.casebound.benchmarks.words;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableMultiset;
import com.google.common.collect.ImmutableSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * What of an article leads where.
 *
 * @param references how many elements {@code ref} hold words
 * @param targets for each cross-reference that is not in something skipped, the identifiers that it
 *     names and that an element of the article bears, once for each contributor; the part of a
 *     {@code ref} counts as the whole
 * @param listed the identifier of the {@code ref} around each identifier that stands in one
 */
record DomLinks(
    int references, ImmutableMultiset<String> targets, ImmutableMap<String, String> listed) {
  private static final Splitter IDS = Splitter.onPattern("\\s+").omitEmptyStrings();

  /** What a walk skips, but whose links count all the same. */
  private static final ImmutableSet<String> SPOKEN_OF =
      ImmutableSet.of("contrib-group", "aff", "corresp", "xref");

  static DomLinks of(Element article) {
    ImmutableSet<String> ids =
        ArticleDom.all(article, element -> true).stream()
            .flatMap(element -> ArticleDom.attribute(element, "id").stream())
            .collect(ImmutableSet.toImmutableSet());
    ImmutableMap<String, String> listed = listed(article);
    ImmutableMultiset.Builder<String> targets = ImmutableMultiset.builder();
    Set<List<Object>> known = new HashSet<>();
    for (Element xref : ArticleDom.all(article, DomLinks::isLink)) {
      boolean person = xref.getParentNode().getNodeName().equals("contrib");
      for (String id : IDS.split(xref.getAttribute("rid"))) {
        if (ids.contains(id) && (!person || known.add(List.of(xref.getParentNode(), id)))) {
          targets.add(listed.getOrDefault(id, id));
        }
      }
    }
    int references =
        (int)
            ArticleDom.all(article, element -> Treatment.name(element).equals("ref")).stream()
                .filter(ref -> !DomWords.of(ref).isEmpty())
                .count();
    return new DomLinks(references, targets.build(), listed);
  }

  private static ImmutableMap<String, String> listed(Element article) {
    ImmutableMap.Builder<String, String> listed = ImmutableMap.builder();
    int unnamed = 0;
    for (Element ref : ArticleDom.all(article, element -> Treatment.name(element).equals("ref"))) {
      String whole = ArticleDom.attribute(ref, "id").orElse("ref-" + ++unnamed);
      ArticleDom.all(ref, element -> true).stream()
          .flatMap(element -> ArticleDom.attribute(element, "id").stream())
          .forEach(id -> listed.put(id, whole));
    }
    return listed.buildKeepingLast();
  }

  /**
   * What a reader's identifiers are in the article: several works of one {@code ref} bear its
   * identifier with a letter behind it.
   */
  ImmutableMultiset<String> canonical(ImmutableMultiset<String> ids) {
    return ids.stream()
        .map(id -> listed.getOrDefault(id, id))
        .map(
            id ->
                listed.containsKey(id)
                    ? id
                    : listed.getOrDefault(id.substring(0, Math.max(0, id.length() - 1)), id))
        .collect(ImmutableMultiset.toImmutableMultiset());
  }

  private static boolean isLink(Element element) {
    return Treatment.name(element).equals("xref") && !isSkipped(element);
  }

  private static boolean isSkipped(Element link) {
    Optional<Element> at = Optional.of(link);
    while (at.isPresent()) {
      Element element = at.orElseThrow();
      if (Treatment.of(element) == Treatment.SKIP && !SPOKEN_OF.contains(Treatment.name(element))) {
        return true;
      }
      Node parent = element.getParentNode();
      at = parent instanceof Element outer ? Optional.of(outer) : Optional.empty();
    }
    return false;
  }
}
