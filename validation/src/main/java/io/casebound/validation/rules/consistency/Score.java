package io.casebound.validation.rules.consistency;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import io.casebound.validation.rules.Phrase;
import io.casebound.validation.rules.WordFile;
import java.util.List;

/**
 * A clinical score and its range, from {@code scores.tsv}.
 *
 * @param name its name, as a remark calls it as well
 */
record Score(Phrase name, double lowest, double highest) {
  static ImmutableList<Score> load() {
    return WordFile.rows(Score.class, "scores.tsv").map(Score::of).collect(toImmutableList());
  }

  private static Score of(List<String> row) {
    return new Score(
        Phrase.of(row.get(0)), Double.parseDouble(row.get(1)), Double.parseDouble(row.get(2)));
  }
}
