package io.casebound.citations.rules.list;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A citation by numbers as it is printed, in one pair of brackets or none: {@code [1, 3–5]}.
 *
 * @param opening what stands before the first number
 * @param parts the numbers and ranges in their order
 * @param separator what stands between the parts
 * @param dash what stands between the ends of a range
 * @param closing what stands behind the last number
 */
record NumberedCitation(
    String opening, ImmutableList<Part> parts, String separator, String dash, String closing) {

  /** A number, or a range of them. */
  record Part(int first, int last) {
    boolean isRange() {
      return last > first;
    }
  }

  private static final int FEWEST_IN_RANGE = 3;
  private static final Pattern FORM =
      Pattern.compile("([\\[(]?\\s?)(\\d{1,3}(?:\\s?[-‐‑–,;]\\s?\\d{1,3}){0,60}+)(\\s?[\\])]?)");
  private static final Pattern PART =
      Pattern.compile("(\\d{1,3})(?:(\\s?[-‐‑–]\\s?)(\\d{1,3}))?+(\\s?[,;]\\s?)?+");

  /** The citation that {@code printed} is; empty where it is none of this kind. */
  static Optional<NumberedCitation> parse(String printed) {
    Matcher form = FORM.matcher(printed);
    if (!form.matches()) {
      return Optional.empty();
    }
    List<MatchResult> found = PART.matcher(form.group(2)).results().toList();
    return Optional.of(
        new NumberedCitation(
            form.group(1),
            found.stream().map(NumberedCitation::part).collect(ImmutableList.toImmutableList()),
            firstGroup(found, 4, ","),
            firstGroup(found, 2, "–"),
            form.group(3)));
  }

  private static Part part(MatchResult found) {
    int first = Integer.parseInt(found.group(1));
    return new Part(first, found.group(3) == null ? first : Integer.parseInt(found.group(3)));
  }

  private static String firstGroup(List<MatchResult> found, int group, String otherwise) {
    return found.stream()
        .filter(part -> part.group(group) != null)
        .map(part -> part.group(group))
        .findFirst()
        .orElse(otherwise);
  }

  /** The numbers that it names more than once, in ascending order. */
  ImmutableSortedSet<Integer> repeated() {
    Set<Integer> seen = new HashSet<>();
    return parts.stream()
        .flatMapToInt(part -> IntStream.rangeClosed(part.first(), part.last()))
        .filter(number -> !seen.add(number))
        .boxed()
        .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()));
  }

  /** The same with three or more consecutive numbers as a range. */
  NumberedCitation collapsed() {
    ImmutableList.Builder<Part> joined = ImmutableList.builder();
    int from = 0;
    while (from < parts.size()) {
      int to = endOfSeries(from);
      Part whole = new Part(parts.get(from).first(), parts.get(to - 1).last());
      if (whole.last() - whole.first() + 1 >= FEWEST_IN_RANGE) {
        joined.add(whole);
      } else {
        joined.addAll(parts.subList(from, to));
      }
      from = to;
    }
    return new NumberedCitation(opening, joined.build(), separator, dash, closing);
  }

  private int endOfSeries(int from) {
    int to = from + 1;
    while (to < parts.size() && parts.get(to).first() == parts.get(to - 1).last() + 1) {
      to++;
    }
    return to;
  }

  /** The same with every number only where it comes first. */
  NumberedCitation withoutRepetition() {
    Set<Integer> seen = new HashSet<>();
    List<Part> kept = new ArrayList<>();
    for (Part part : parts) {
      IntStream.rangeClosed(part.first(), part.last())
          .filter(seen::add)
          .forEach(number -> extend(kept, number, part));
    }
    return new NumberedCitation(opening, ImmutableList.copyOf(kept), separator, dash, closing);
  }

  private static void extend(List<Part> kept, int number, Part from) {
    int end = kept.size() - 1;
    if (from.isRange() && number > from.first() && end >= 0 && kept.get(end).last() == number - 1) {
      kept.set(end, new Part(kept.get(end).first(), number));
    } else {
      kept.add(new Part(number, number));
    }
  }

  /** As it is printed. */
  String print() {
    return parts.stream()
        .map(part -> part.isRange() ? part.first() + dash + part.last() : "" + part.first())
        .collect(Collectors.joining(separator, opening, closing));
  }
}
