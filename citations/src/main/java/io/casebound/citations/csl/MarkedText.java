package io.casebound.citations.csl;

import com.google.common.collect.ImmutableList;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;

/**
 * Carries the marks of a marked reference over to the same reference without them. The two may
 * differ in punctuation, since the processor contracts what stands side by side ("Jr." and "."),
 * and in capitals at the beginning of an element.
 */
final class MarkedText {
  private final String marked;
  private final String plain;

  private MarkedText(String marked, String plain) {
    this.marked = marked;
    this.plain = plain;
  }

  /** The elements in {@code plain}; none where the two texts do not agree. */
  static ImmutableList<PlacedElement> place(String marked, String plain) {
    return new MarkedText(marked, plain).place();
  }

  private ImmutableList<PlacedElement> place() {
    int[] offsets = offsets();
    if (offsets.length == 0) {
      return ImmutableList.of();
    }
    List<PlacedElement> found = new ArrayList<>();
    Deque<Integer> open = new ArrayDeque<>();
    for (int i = 0; i < marked.length(); i++) {
      char c = marked.charAt(i);
      if (!StyleElement.MARKS.matches(c)) {
        continue;
      }
      if (StyleElement.endingAt(c).isEmpty()) {
        open.push(i);
      } else if (!open.isEmpty()) {
        StyleElement element = StyleElement.endingAt(c).get();
        PlacedElement.within(plain, element, offsets[open.pop()], offsets[i]).ifPresent(found::add);
      }
    }
    return withoutNested(found);
  }

  /** Of an element within another, as a title that stands in place of authors, the inner one. */
  private static ImmutableList<PlacedElement> withoutNested(List<PlacedElement> found) {
    return found.stream()
        .filter(outer -> found.stream().noneMatch(inner -> isWithin(inner, outer)))
        .sorted(Comparator.comparingInt(PlacedElement::start))
        .collect(ImmutableList.toImmutableList());
  }

  private static boolean isWithin(PlacedElement inner, PlacedElement outer) {
    return inner.element() != outer.element()
        && outer.start() <= inner.start()
        && inner.end() <= outer.end();
  }

  /** For each place of the marked text that of the plain one; empty where they do not agree. */
  private int[] offsets() {
    int[] offsets = new int[marked.length()];
    int at = 0;
    for (int i = 0; i < marked.length(); i++) {
      char c = marked.charAt(i);
      if (!StyleElement.MARKS.matches(c) && isWordChar(c)) {
        at = nextWordChar(at);
        if (at == plain.length() || !isSame(c, plain.charAt(at))) {
          return new int[0];
        }
      }
      offsets[i] = at;
      boolean isTaken =
          at < plain.length() && !StyleElement.MARKS.matches(c) && isSame(c, plain.charAt(at));
      at += isTaken ? 1 : 0;
    }
    return nextWordChar(at) == plain.length() ? offsets : new int[0];
  }

  private int nextWordChar(int from) {
    int at = from;
    while (at < plain.length() && !isWordChar(plain.charAt(at))) {
      at++;
    }
    return at;
  }

  private static boolean isWordChar(char c) {
    return Character.isLetterOrDigit(c);
  }

  private static boolean isSame(char one, char other) {
    return one == other || Character.toLowerCase(one) == Character.toLowerCase(other);
  }

  @Override
  public String toString() {
    return Arrays.asList(marked, plain).toString();
  }
}
