package io.casebound.validation.profile;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.casebound.model.SourceSpan;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An element of a profile's file.
 *
 * @param text what stands in it beside elements
 * @param place its opening tag
 */
record XmlNode(
    String namespace,
    String name,
    ImmutableMap<String, String> attributes,
    ImmutableList<XmlNode> children,
    String text,
    SourceSpan place) {
  private static final Splitter BLANK = Splitter.on(CharMatcher.whitespace()).omitEmptyStrings();

  Stream<XmlNode> all(String child) {
    return children.stream().filter(node -> node.name.equals(child));
  }

  Optional<XmlNode> first(String child) {
    return all(child).findFirst();
  }

  /** The words in the first child of that name, blanks collapsed; empty where there is none. */
  String words(String child) {
    return first(child).map(node -> collapse(node.text)).orElse("");
  }

  /** Its own words, blanks collapsed. */
  String words() {
    return collapse(text);
  }

  /** The value of an attribute, blanks collapsed; empty where it is not there. */
  String attribute(String key) {
    return collapse(attributes.getOrDefault(key, ""));
  }

  ImmutableList<String> list(String key) {
    return ImmutableList.copyOf(BLANK.split(attribute(key)));
  }

  int number(String key, int otherwise) {
    String value = attribute(key);
    return value.isEmpty() ? otherwise : Integer.parseInt(value);
  }

  private static String collapse(String value) {
    return CharMatcher.whitespace().trimAndCollapseFrom(value, ' ');
  }
}
