package io.casebound.manuscripts.jats;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.casebound.model.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** An element of an XML document; each is equal to itself only. */
final class XmlElement implements XmlNode {
  private final String name;
  private final ImmutableList<String> attributes;
  private final ImmutableList<XmlNode> children;
  private final int start;
  private final int end;

  /**
   * An element.
   *
   * @param name its name without prefix
   * @param attributes the name of each attribute without prefix, and its value behind it
   * @param children what stands in it, comments and processing instructions left out
   */
  XmlElement(
      String name,
      ImmutableList<String> attributes,
      ImmutableList<XmlNode> children,
      int start,
      int end) {
    this.name = name;
    this.attributes = attributes;
    this.children = children;
    this.start = start;
    this.end = end;
  }

  String name() {
    return name;
  }

  ImmutableList<XmlNode> children() {
    return children;
  }

  @Override
  public int start() {
    return start;
  }

  @Override
  public int end() {
    return end;
  }

  boolean is(String other) {
    return name.equals(other);
  }

  boolean isAnyOf(Set<String> names) {
    return names.contains(name);
  }

  /** The value of an attribute, or the empty string; of two that differ in prefix, the first. */
  String attribute(String attribute) {
    for (int i = 0; i < attributes.size(); i += 2) {
      if (attributes.get(i).equals(attribute)) {
        return attributes.get(i + 1);
      }
    }
    return "";
  }

  /** The attribute that links use as its name, where it has one. */
  Optional<String> id() {
    return Optional.of(attribute("id")).filter(id -> !id.isBlank());
  }

  /** Whether words or marks stand in it beside its elements. */
  boolean hasOwnText(Source source) {
    for (XmlNode child : children) {
      if (child instanceof XmlText text && !text.isBlank(source)) {
        return true;
      }
    }
    return false;
  }

  /** The elements that stand in it. */
  Stream<XmlElement> elements() {
    return children.stream().filter(XmlElement.class::isInstance).map(XmlElement.class::cast);
  }

  Stream<XmlElement> elements(String child) {
    return elements().filter(element -> element.is(child));
  }

  Optional<XmlElement> first(String child) {
    return Optional.ofNullable(firstOrNull(child));
  }

  boolean has(String child) {
    return firstOrNull(child) != null;
  }

  private @Nullable XmlElement firstOrNull(String child) {
    for (XmlNode node : children) {
      if (node instanceof XmlElement element && element.name.equals(child)) {
        return element;
      }
    }
    return null;
  }

  /** The same without some of its elements. */
  XmlElement without(List<XmlElement> elements) {
    ImmutableSet<XmlElement> gone = ImmutableSet.copyOf(elements);
    ImmutableList<XmlNode> rest =
        children.stream()
            .filter(child -> !(child instanceof XmlElement element && gone.contains(element)))
            .collect(ImmutableList.toImmutableList());
    return new XmlElement(name, attributes, rest, start, end);
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
    return all().stream();
  }

  /** This element and all below it, in document order. */
  List<XmlElement> all() {
    List<XmlElement> all = new ArrayList<>();
    collect(all);
    return all;
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
