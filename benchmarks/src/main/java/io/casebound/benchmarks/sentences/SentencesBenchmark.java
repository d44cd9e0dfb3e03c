package io.casebound.benchmarks.sentences;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import io.casebound.benchmarks.Benchmark;
import io.casebound.benchmarks.BenchmarkOptions;
import io.casebound.benchmarks.Confusion;
import io.casebound.benchmarks.Figures;
import io.casebound.benchmarks.TextTable;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * What cues, and what a model learnt from four fifths of them, make of invented sentences whose
 * labels are known. With {@code --train} it makes the model of the module validation instead, from
 * all of them.
 */
public final class SentencesBenchmark implements Benchmark {
  private static final String TRAIN = "train";
  private static final int PARTS = 5;

  /** What is learnt: the labels of the sentences, most of them names of signals. */
  private static final ImmutableList<String> LABELS =
      ImmutableList.of(
          "abstract-diagnosis",
          "abstract-lesson",
          "abstract-outcome",
          "abstract-symptom",
          "abstract-treatment",
          "abstract-unique",
          "adherence",
          "administration",
          "challenge",
          "change-reason",
          "comparison",
          "complication",
          "differential",
          "exam",
          "followup-result",
          "history",
          "intro-why",
          "lesson",
          "limitation",
          "no-prior",
          "outcome",
          "perspective",
          "prior-outcome",
          "prior-treatment",
          "prognosis",
          "rationale",
          "treatment");

  @Override
  public String name() {
    return "sentences";
  }

  @Override
  public String summary() {
    return "what single sentences tell, by cues and by what is learnt from others";
  }

  @Override
  public ImmutableMap<String, String> options() {
    return ImmutableMap.of(TRAIN, "file that the model learnt from all sentences is written to");
  }

  @Override
  public void run(BenchmarkOptions options, PrintStream out) throws IOException {
    ImmutableList<LabelledSentence> sentences = LabelledSentence.of(ExampleReports.all());
    Optional<String> file = options.text(TRAIN);
    if (file.isPresent()) {
      LikenessTrainer trainer = new LikenessTrainer(sentences);
      ImmutableSortedMap.Builder<String, LikenessModel> models = ImmutableSortedMap.naturalOrder();
      LABELS.forEach(label -> models.put(label, trainer.train(label)));
      Files.writeString(
          Path.of(file.get()), LikenessModel.file(models.buildOrThrow()), StandardCharsets.UTF_8);
    } else {
      measure(sentences, out);
    }
  }

  private static void measure(ImmutableList<LabelledSentence> sentences, PrintStream out) {
    ImmutableList<LabelledSentence> learnt = part(sentences, false);
    ImmutableList<LabelledSentence> tested = part(sentences, true);
    LikenessTrainer trainer = new LikenessTrainer(learnt);
    TextTable table =
        new TextTable("label", "sentences", "cues P", "cues R", "cues F1", "P", "R", "F1");
    double ofCues = 0;
    double ofLikeness = 0;
    for (String label : LABELS) {
      LikenessModel model = trainer.train(label);
      Confusion cues = new Confusion();
      Confusion likeness = new Confusion();
      tested.stream()
          .filter(sentence -> sentence.knows(label))
          .forEach(
              sentence -> {
                boolean tells = sentence.labels().contains(label);
                cues.add(tells, sentence.seen().signals().contains(label));
                likeness.add(tells, model.odds(sentence.seen().features()) >= 0);
              });
      ofCues += cues.f1() / LABELS.size();
      ofLikeness += likeness.f1() / LABELS.size();
      table.row(
          label,
          cues.expected(),
          cues.precision(),
          cues.recall(),
          cues.f1(),
          likeness.precision(),
          likeness.recall(),
          likeness.f1());
    }
    table.print(out);
    new Figures(out)
        .figure("sentences", sentences.size())
        .figure("mean F1 by cues", ofCues)
        .figure("mean F1 by likeness, on the fifth that it has not seen", ofLikeness);
  }

  /** About a fifth of the reports, by the hash of their names, or all others. */
  private static ImmutableList<LabelledSentence> part(
      ImmutableList<LabelledSentence> sentences, boolean fifth) {
    return sentences.stream()
        .filter(sentence -> (sentence.report().hashCode() % PARTS == 0) == fifth)
        .collect(ImmutableList.toImmutableList());
  }
}
