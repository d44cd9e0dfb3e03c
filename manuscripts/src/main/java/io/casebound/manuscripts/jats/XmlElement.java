package io.casebound.manuscripts.jats;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.casebound.model.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * An element of an XML document.
 *
 * @param name its name without prefix
 * @param attributes by their names without prefix
 * @param children what stands in it, comments and processing instructions left out
 */
record XmlElement(
    String name,
    ImmutableMap<String, String> attributes,
    ImmutableList<XmlNode> children,
    int start,
    int end)
    implements XmlNode {

  boolean is(String other) {
    return name.equals(other);
  }

  boolean isAnyOf(Set<String> names) {
    return names.contains(name);
  }

  /** The value of an attribute, or the empty string. */
  String attribute(String attribute) {
    return attributes.getOrDefault(attribute, "");
  }

  /** The attribute that links use as its name, where it has one. */
  Optional<String> id() {
    return Optional.ofNullable(attributes.get("id")).filter(id -> !id.isBlank());
  }

  /** Whether words or marks stand in it beside its elements. */
  boolean hasOwnText(Source source) {
    return children.stream()
        .anyMatch(child -> child instanceof XmlText text && !text.isBlank(source));
  }

  /** The elements that stand in it. */
  Stream<XmlElement> elements() {
    return children.stream().filter(XmlElement.class::isInstance).map(XmlElement.class::cast);
  }

  Stream<XmlElement> elements(String child) {
    return elements().filter(element -> element.is(child));
  }

  Optional<XmlElement> first(String child) {
    return elements(child).findFirst();
  }

  /** The same without some of its elements. */
  XmlElement without(List<XmlElement> elements) {
    Set<Integer> starts =
        elements.stream().map(XmlElement::start).collect(ImmutableSet.toImmutableSet());
    return new XmlElement(
        name,
        attributes,
        children.stream()
            .filter(child -> !starts.contains(child.start()))
            .collect(ImmutableList.toImmutableList()),
        start,
        end);
  }

  /** The elements that a path of names leads to. */
  Stream<XmlElement> at(String... path) {
    Stream<XmlElement> found = Stream.of(this);
    for (String step : path) {
      found = found.flatMap(element -> element.elements(step));
    }
    return found;
  }

  /** This element and all below it, in document order. */
  Stream<XmlElement> walk() {
    List<XmlElement> all = new ArrayList<>();
    collect(all);
    return all.stream();
  }

  private void collect(List<XmlElement> all) {
    all.add(this);
    for (XmlNode child : children) {
      if (child instanceof XmlElement element) {
        element.collect(all);
      }
    }
  }

  /** All elements of a name below this one, in document order. */
  Stream<XmlElement> descendants(String descendant) {
    return walk().skip(1).filter(element -> element.is(descendant));
  }
}
