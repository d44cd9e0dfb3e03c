package io.casebound.benchmarks.sentences;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.casebound.benchmarks.sentences.ExampleReport.Line;
import io.casebound.validation.judging.SentenceFeatures;
import io.casebound.validation.judging.SentenceFeatures.Described;
import java.util.HashMap;
import java.util.Map;

/**
 * A sentence with what it tells and what is seen in it.
 *
 * @param report in which it stands
 * @param labels what it tells
 * @param known the labels of which it is known whether it tells them; empty: all of the body
 */
record LabelledSentence(
    String report, ImmutableSet<String> labels, ImmutableSet<String> known, Described seen) {
  private static final String OF_ABSTRACTS = "abstract-";

  /** The sentences of the reports that are read as they were written: as one, and whole. */
  static ImmutableList<LabelledSentence> of(Iterable<ExampleReport> reports) {
    SentenceFeatures features = new SentenceFeatures();
    ImmutableList.Builder<LabelledSentence> sentences = ImmutableList.builder();
    for (ExampleReport report : reports) {
      Map<String, ImmutableSet<String>> labels = new HashMap<>();
      for (Line line : report.lines()) {
        labels.put(key(line.text()), line.labels());
      }
      for (Described seen : features.of(report.manuscript())) {
        ImmutableSet<String> told = labels.get(key(seen.text()));
        if (told != null) {
          sentences.add(new LabelledSentence(report.name(), told, report.known(), seen));
        }
      }
    }
    return sentences.build();
  }

  /** Whether the sentence can teach, or test, that label. */
  boolean knows(String label) {
    return known.isEmpty() ? !label.startsWith(OF_ABSTRACTS) : known.contains(label);
  }

  private static String key(String text) {
    return CharMatcher.whitespace().trimAndCollapseFrom(text, ' ');
  }
}
