package io.casebound.validation.rules.figures;

import com.google.common.collect.ImmutableSet;
import io.casebound.model.CallOut;
import io.casebound.model.remark.Fix;
import io.casebound.model.remark.RemarkSink;
import java.util.HashSet;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** What figures and tables have in common: how they and their mentions must agree. */
final class FloatMentions {
  /** Labels that are numbered by the manuscript itself; S1 or A1 may stand in another file. */
  private static final Pattern OWN_NUMBER = Pattern.compile("\\d{1,3}");

  /** Labels that a text can name; "Key resources" is a title. */
  private static final Pattern LABEL = Pattern.compile("[A-Za-z]?\\d{1,3}|[IVX]{1,6}");

  private FloatMentions() {}

  /** Says what is there with a label, but is not mentioned. */
  static void unmentioned(Floats floats, RemarkSink remarks) {
    ImmutableSet<String> mentioned = floats.mentioned();
    floats.floats().stream()
        .filter(each -> LABEL.matcher(each.label()).matches() && !mentioned.contains(each.label()))
        .forEach(
            each ->
                remarks
                    .at(each.span())
                    .with("float", floats.name(each.label()))
                    .fix(Fix.advice("Mention it where the text speaks of what it shows."))
                    .say());
  }

  /** Says each number that is mentioned but not there, once, at its first mention. */
  static void missing(Floats floats, RemarkSink remarks) {
    Set<String> known = new HashSet<>(floats.labels());
    if (floats.floats().stream().anyMatch(each -> each.label().isEmpty())) {
      return; // what is mentioned may be the one without a label
    }
    String what =
        known.isEmpty() ? "the manuscript does not hold" : "is not among its " + floats.plural();
    for (CallOut callOut : floats.callOuts()) {
      for (String label : callOut.labels()) {
        if (OWN_NUMBER.matcher(label).matches() && known.add(label)) {
          remarks
              .at(callOut.span())
              .with("float", floats.name(label))
              .with("what", what)
              .fix(Fix.advice("Add it with its caption, or correct the mention."))
              .say();
          if (floats.floats().isEmpty()) {
            return; // they stand in another file: once is enough
          }
        }
      }
    }
  }

  /** Says where a number is first mentioned although a lower one is not mentioned yet. */
  static void order(Floats floats, RemarkSink remarks) {
    if (floats.labels().size() < floats.floats().size()) {
      return; // schemes and charts have numbers of their own
    }
    TreeSet<Integer> awaited = new TreeSet<>();
    floats.callOuts().forEach(callOut -> awaited.addAll(numbers(callOut)));
    for (CallOut callOut : floats.callOuts()) {
      for (int number : numbers(callOut)) {
        if (awaited.remove(number) && awaited.lower(number) != null) {
          remarks
              .at(callOut.span())
              .with("early", floats.name(String.valueOf(number)))
              .with("late", floats.name(String.valueOf(awaited.pollFirst())))
              .fix(Fix.advice("Number them in the order in which the text first mentions them."))
              .say();
        }
      }
    }
  }

  private static SortedSet<Integer> numbers(CallOut callOut) {
    TreeSet<Integer> numbers = new TreeSet<>();
    callOut.labels().stream()
        .filter(label -> OWN_NUMBER.matcher(label).matches())
        .forEach(label -> numbers.add(Integer.valueOf(label)));
    return numbers;
  }
}
