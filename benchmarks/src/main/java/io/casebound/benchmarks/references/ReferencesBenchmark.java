package io.casebound.benchmarks.references;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.casebound.benchmarks.Benchmark;
import io.casebound.benchmarks.BenchmarkOptions;
import io.casebound.benchmarks.Figures;
import io.casebound.benchmarks.TextTable;
import io.casebound.citations.printed.PrintedReferenceParser;
import io.casebound.citations.printed.chain.ReferenceModel;
import io.casebound.model.SourceText;
import io.casebound.model.reference.BibliographicRecord;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How many fields of printed references are found, by cross-validation over the articles that cite
 * them, and how fast the parser that is shipped works. With {@code --train} it makes that parser's
 * model instead.
 */
public final class ReferencesBenchmark implements Benchmark {
  private static final String FOLDS = "folds";
  private static final String RUNS = "runs";
  private static final String TRAIN = "train";
  private static final String STRINGS = "citations/reference-strings";
  private static final String JOURNALS = "citations/journals";
  private static final ImmutableList<String> SETS =
      ImmutableList.of("jats-mixed", "anystyle-core", "anystyle-good", "grobid");
  private static final int USUAL_FOLDS = 5;

  @Override
  public String name() {
    return "references";
  }

  @Override
  public String summary() {
    return "printed references: fields found, whole references right, references a second";
  }

  @Override
  public ImmutableMap<String, String> options() {
    return ImmutableMap.of(
        FOLDS, "into how many parts the references are divided; otherwise " + USUAL_FOLDS,
        RUNS, "how many of the parts are measured; otherwise all",
        TRAIN, "file that the model learnt from all references is written to");
  }

  @Override
  public void run(BenchmarkOptions options, PrintStream out) throws IOException {
    Path strings = options.data(STRINGS);
    ModelTraining training = new ModelTraining(options.data(JOURNALS));
    List<LabelledReference> references = new ArrayList<>();
    for (String set : SETS) {
      references.addAll(LabelledReferences.read(strings, set));
    }
    if (options.text(TRAIN).isPresent()) {
      train(training, references, Path.of(options.text(TRAIN).get()), out);
      return;
    }
    int folds = options.number(FOLDS, USUAL_FOLDS);
    Map<String, FieldScores> scores = new TreeMap<>();
    for (int fold = 0; fold < Math.min(folds, options.number(RUNS, folds)); fold++) {
      validate(training, references, fold, folds, scores);
    }
    print(scores, new ParserSpeed(references), out);
  }

  private static void train(
      ModelTraining training, List<LabelledReference> references, Path file, PrintStream out)
      throws IOException {
    ReferenceModel model = training.train(references, out::println);
    try (OutputStream stream = Files.newOutputStream(file)) {
      model.write(stream);
    }
    new Figures(out).figure("bytes of model", Files.size(file));
  }

  private static void validate(
      ModelTraining training,
      List<LabelledReference> references,
      int fold,
      int folds,
      Map<String, FieldScores> scores)
      throws IOException {
    List<LabelledReference> learnt = new ArrayList<>();
    List<LabelledReference> held = new ArrayList<>();
    for (LabelledReference reference : references) {
      (isIn(fold, folds, reference) ? held : learnt).add(reference);
    }
    PrintedReferenceParser parser = parser(training.train(learnt, line -> {}));
    for (LabelledReference reference : held) {
      BibliographicRecord record = parser.parse(SourceText.of(reference.raw()));
      Map<String, List<String>> wanted = ScoredFields.wanted(reference);
      Map<String, List<String>> found = ScoredFields.found(record, reference, wanted.keySet());
      String set = reference.set() + (reference.isGlued() ? " without separators" : "");
      scores.computeIfAbsent(set, name -> new FieldScores()).add(found, wanted);
    }
  }

  private static boolean isIn(int fold, int folds, LabelledReference reference) {
    return Math.floorMod(reference.group().hashCode() * 31 + 7, folds) == fold;
  }

  private static PrintedReferenceParser parser(ReferenceModel model) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    model.write(bytes);
    return PrintedReferenceParser.load(new ByteArrayInputStream(bytes.toByteArray()));
  }

  private static void print(Map<String, FieldScores> scores, ParserSpeed speed, PrintStream out) {
    TextTable table = new TextTable("set", "field", "wanted", "found", "right", "F1");
    scores.forEach(
        (set, score) ->
            score
                .fields()
                .forEach(
                    (field, count) ->
                        table.row(set, field, count.wanted, count.found, count.right, count.f1())));
    table.print(out);
    Figures figures = new Figures(out);
    scores.forEach(
        (set, score) ->
            figures
                .figure(set + " references", score.references())
                .figure(set + " field F1", score.all().f1())
                .figure(set + " wholly right", score.wholly()));
    figures.figure("references a second of processor time, one thread", speed.measure());
  }
}
