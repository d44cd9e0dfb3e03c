package io.casebound.validation;

import com.google.common.base.Splitter;
import com.google.common.collect.HashMultiset;
import com.google.common.collect.ImmutableMultiset;
import com.google.common.collect.Multiset;
import io.casebound.model.Source;
import io.casebound.model.io.UnreadableInputException;
import io.casebound.validation.Baseline.Known;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** The lines of a baseline's file: manuscript, rule, fingerprint and how often, parted by tabs. */
final class BaselineLines {
  private static final String HEAD =
      """
      # Remarks that are known: "casebound check --baseline" says only others.
      # manuscript, rule, fingerprint of what is said, how often
      """;
  private static final Splitter TAB = Splitter.on('\t');
  private static final Pattern RULE = Pattern.compile("[A-Z][A-Z0-9-]*+");
  private static final Pattern FINGERPRINT = Pattern.compile("[0-9a-f]{16}");
  private static final Pattern COUNT = Pattern.compile("[1-9][0-9]{0,5}");

  private BaselineLines() {}

  static String print(Map<String, ImmutableMultiset<Known>> byManuscript) {
    StringBuilder lines = new StringBuilder(HEAD);
    byManuscript.forEach(
        (name, all) -> {
          for (Known known : new TreeSet<>(all.elementSet())) {
            lines.append(
                String.join(
                    "\t",
                    name,
                    known.rule(),
                    known.fingerprint(),
                    Integer.toString(all.count(known)) + "\n"));
          }
        });
    return lines.toString();
  }

  static Map<String, Multiset<Known>> parse(Source source) throws UnreadableInputException {
    Map<String, Multiset<Known>> byManuscript = new TreeMap<>();
    for (int number = 1; number <= source.lineCount(); number++) {
      String line = source.line(number);
      if (!line.isBlank() && !line.startsWith("#")) {
        List<String> fields = TAB.splitToList(line);
        if (!isWhole(fields)) {
          throw new UnreadableInputException(
              source.name() + ":" + number + ": is no line of a baseline; write the file anew.");
        }
        byManuscript
            .computeIfAbsent(fields.get(0), name -> HashMultiset.create())
            .add(new Known(fields.get(1), fields.get(2)), Integer.parseInt(fields.get(3)));
      }
    }
    return byManuscript;
  }

  private static boolean isWhole(List<String> fields) {
    return fields.size() == 4
        && RULE.matcher(fields.get(1)).matches()
        && FINGERPRINT.matcher(fields.get(2)).matches()
        && COUNT.matcher(fields.get(3)).matches();
  }
}
