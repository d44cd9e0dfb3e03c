package io.casebound.cli;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;

/** Says what is wrong with the arguments, in the words in which they are written. */
final class UsageSentence {
  private UsageSentence() {}

  /** What is wrong; of an option that takes one of a few values, which these are. */
  static String of(ParameterException e) {
    ArgSpec argument = e.getArgSpec();
    String value = e.getValue();
    if (!(argument instanceof OptionSpec option) || value == null) {
      return String.valueOf(e.getMessage());
    }
    String given = option.longestName() + " " + value;
    if (option.type().isEnum()) {
      return given + ": write " + choice(values(option.type())) + ".";
    }
    if (Map.class.isAssignableFrom(option.type()) && value.indexOf('=') < 0) {
      return given + ": write " + option.longestName() + " " + option.paramLabel() + ".";
    }
    return String.valueOf(e.getMessage());
  }

  /** The values of an option, as its description writes them. */
  private static ImmutableList<String> values(Class<?> type) {
    @Nullable Object @Nullable [] constants = type.getEnumConstants();
    return constants == null
        ? ImmutableList.of()
        : Arrays.stream(constants)
            .map(constant -> String.valueOf(constant).toLowerCase(Locale.ROOT).replace('_', '-'))
            .collect(toImmutableList());
  }

  private static String choice(ImmutableList<String> values) {
    int last = values.size() - 1;
    return last < 1
        ? String.join("", values)
        : String.join(", ", values.subList(0, last)) + " or " + values.get(last);
  }
}
