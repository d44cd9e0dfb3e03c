package io.casebound.validation.rules.consistency;

import io.casebound.model.SourceText;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Whether a text names an age in any way: {@code aged 19}, {@code 19 years}, {@code 19y}. */
final class AgeMentions {
  private static final Pattern NUMBER =
      Pattern.compile(
          "(?i)(?<![\\p{L}\\p{N}.])(?:(?:aged?|age of|age was|at)\\s{1,2}(\\d{1,3})"
              + "|(\\d{1,3}|[a-z]{3,9}(?:[‐‑ -][a-z]{3,5})?)[\\s‐‑–-]{0,3}(?:years?|yrs?|y|yo|months?|weeks?|days?|[mf])(?!\\p{L}))");

  private AgeMentions() {}

  static boolean names(PatientPhrase phrase, List<SourceText> texts) {
    return texts.stream().anyMatch(text -> names(phrase.age(), text));
  }

  private static boolean names(int age, SourceText text) {
    Matcher number = NUMBER.matcher(text);
    while (number.find()) {
      String digits = number.group(1) == null ? number.group(2) : number.group(1);
      if (NumberWords.parse(digits).filter(value -> value == age).isPresent()) {
        return true;
      }
    }
    return false;
  }
}
