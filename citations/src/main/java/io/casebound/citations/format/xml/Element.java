package io.casebound.citations.format.xml;

import io.casebound.citations.format.record.Spacing;
import io.casebound.model.SourceText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** An element of a record with what is in it; marks of style in it are no more than their text. */
final class Element {
  private final String name;
  private final Map<String, String> attributes = new HashMap<>();
  private final List<Element> children = new ArrayList<>();
  private final SourceText.Builder text;
  private int start;
  private int end;

  Element(String name, SourceText.Builder text) {
    this.name = name;
    this.text = text;
  }

  String name() {
    return name;
  }

  int start() {
    return start;
  }

  int end() {
    return end;
  }

  void place(int from, int to) {
    start = from;
    end = to;
  }

  void attribute(String attribute, String value) {
    attributes.put(attribute, value);
  }

  void add(Element child) {
    children.add(child);
  }

  SourceText.Builder textBuilder() {
    return text;
  }

  String attribute(String attribute) {
    return attributes.getOrDefault(attribute, "");
  }

  /** Its text, that of its children included, on one line. */
  SourceText text() {
    return Spacing.collapsed(text.build());
  }

  /** The elements reached by a path of names, {@code a/b}. */
  Stream<Element> all(String path) {
    int slash = path.indexOf('/');
    String first = slash < 0 ? path : path.substring(0, slash);
    Stream<Element> named = children.stream().filter(child -> child.name.equals(first));
    return slash < 0 ? named : named.flatMap(child -> child.all(path.substring(slash + 1)));
  }

  /** The first element reached by a path of names. */
  Optional<Element> first(String path) {
    return all(path).findFirst();
  }

  /** The text of the first element reached by a path of names that holds any. */
  Optional<SourceText> text(String path) {
    return all(path).map(Element::text).filter(some -> some.length() > 0).findFirst();
  }
}
