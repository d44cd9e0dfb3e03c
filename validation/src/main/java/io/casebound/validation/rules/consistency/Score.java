package io.casebound.validation.rules.consistency;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import io.casebound.validation.rules.WordFile;
import io.casebound.validation.rules.Words;
import java.util.List;

/**
 * A clinical score and its range, from {@code scores.tsv}.
 *
 * @param name its name, word by word in lower case
 */
record Score(ImmutableList<String> name, double lowest, double highest) {
  static ImmutableList<Score> load() {
    return WordFile.lines(Score.class, "scores.tsv").stream()
        .map(Splitter.on('\t')::splitToList)
        .map(Score::of)
        .collect(toImmutableList());
  }

  private static Score of(List<String> row) {
    return new Score(
        ImmutableList.copyOf(Splitter.on(' ').split(row.get(0))),
        Double.parseDouble(row.get(1)),
        Double.parseDouble(row.get(2)));
  }

  boolean isNamedAt(int place, Words words) {
    for (int i = 0; i < name.size(); i++) {
      if (!words.near(place, i).equals(name.get(i))) {
        return false;
      }
    }
    return true;
  }

  /** How it is called in a remark. */
  String printed() {
    return String.join(" ", name);
  }
}
