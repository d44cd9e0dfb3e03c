package io.casebound.manuscripts.jats;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.casebound.model.Source;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** An element of an XML document; each is equal to itself only. */
final class XmlElement implements XmlNode {
  private final String name;
  private final ImmutableList<String> attributes;

  // Never handed out to be changed; an array, since every reader goes through it again and again.
  private final XmlNode[] children;

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
      String name, ImmutableList<String> attributes, List<XmlNode> children, int start, int end) {
    this.name = name;
    this.attributes = attributes;
    this.children = children.toArray(new XmlNode[0]);
    this.start = start;
    this.end = end;
  }

  String name() {
    return name;
  }

  /** What stands in it, in order. */
  List<XmlNode> children() {
    return Collections.unmodifiableList(Arrays.asList(children));
  }

  int childCount() {
    return children.length;
  }

  XmlNode child(int index) {
    return children[index];
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
    String id = attribute("id");
    return id.isBlank() ? Optional.empty() : Optional.of(id);
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
  List<XmlElement> elements() {
    List<XmlElement> elements = new ArrayList<>(children.length);
    for (XmlNode child : children) {
      if (child instanceof XmlElement element) {
        elements.add(element);
      }
    }
    return elements;
  }

  /** The elements of a name that stand in it. */
  List<XmlElement> elements(String child) {
    List<XmlElement> found = new ArrayList<>(0);
    for (XmlNode node : children) {
      if (node instanceof XmlElement element && element.is(child)) {
        found.add(element);
      }
    }
    return found;
  }

  /** The elements of these names that stand in it. */
  List<XmlElement> elements(Set<String> names) {
    List<XmlElement> found = new ArrayList<>(0);
    for (XmlNode node : children) {
      if (node instanceof XmlElement element && element.isAnyOf(names)) {
        found.add(element);
      }
    }
    return found;
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

  /** The first element of one of these names that stands in it. */
  Optional<XmlElement> first(Set<String> names) {
    for (XmlNode node : children) {
      if (node instanceof XmlElement element && element.isAnyOf(names)) {
        return Optional.of(element);
      }
    }
    return Optional.empty();
  }

  /** What stands in it but the elements of these names. */
  List<XmlNode> childrenBut(Set<String> names) {
    List<XmlNode> rest = new ArrayList<>(children.length);
    for (XmlNode node : children) {
      if (!(node instanceof XmlElement element && element.isAnyOf(names))) {
        rest.add(node);
      }
    }
    return rest;
  }

  /** The same without some of its elements. */
  XmlElement without(List<XmlElement> elements) {
    ImmutableSet<XmlElement> gone = ImmutableSet.copyOf(elements);
    List<XmlNode> rest = new ArrayList<>(children.length);
    for (XmlNode child : children) {
      if (!(child instanceof XmlElement element && gone.contains(element))) {
        rest.add(child);
      }
    }
    return new XmlElement(name, attributes, rest, start, end);
  }

  /** The elements that a path of names leads to. */
  List<XmlElement> at(String first, String... path) {
    List<XmlElement> found = elements(first);
    for (String step : path) {
      List<XmlElement> below = new ArrayList<>(0);
      for (XmlElement element : found) {
        below.addAll(element.elements(step));
      }
      found = below;
    }
    return found;
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
  List<XmlElement> descendants(String descendant) {
    List<XmlElement> found = new ArrayList<>(0);
    collectBelow(descendant, found);
    return found;
  }

  private void collectBelow(String descendant, List<XmlElement> found) {
    for (XmlNode child : children) {
      if (child instanceof XmlElement element) {
        if (element.is(descendant)) {
          found.add(element);
        }
        element.collectBelow(descendant, found);
      }
    }
  }

  /** The first element of a name below this one, in document order. */
  Optional<XmlElement> firstBelow(String descendant) {
    return firstBelow(Set.of(descendant));
  }

  /** The first element of one of these names below this one, in document order. */
  Optional<XmlElement> firstBelow(Set<String> names) {
    for (XmlNode child : children) {
      if (child instanceof XmlElement element) {
        Optional<XmlElement> found =
            element.isAnyOf(names) ? Optional.of(element) : element.firstBelow(names);
        if (found.isPresent()) {
          return found;
        }
      }
    }
    return Optional.empty();
  }
}
