package io.casebound.benchmarks;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import io.casebound.model.SourceText;
import io.casebound.terminology.context.Context;
import io.casebound.terminology.context.Contexts;
import io.casebound.terminology.context.Experiencer;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/**
 * The context of conditions in the sentences of the NegEx test set: negated, historical, another
 * person's. The sentences were looked at when the phrases were written; so each half, by odd and
 * even lines, is also told by itself.
 */
final class NegationBenchmark implements Benchmark {
  private static final String SENTENCES = "terminology/corpora/negex.tsv";

  /** A line of the test set: a condition in a sentence, and how it is meant. */
  private record Item(int number, String condition, String sentence, List<String> gold) {
    boolean says(int column, String value) {
      return gold.get(column).toLowerCase(Locale.ROOT).startsWith(value);
    }

    /** Whether the sentence is the condition and nothing else, so that no context can be seen. */
    boolean isBare() {
      return letters(sentence).equals(letters(condition));
    }

    private static String letters(String text) {
      return CharMatcher.inRange('a', 'z').retainFrom(text.toLowerCase(Locale.ROOT));
    }
  }

  /** One row of the table. */
  private record Task(
      String name, Predicate<Item> among, Predicate<Item> gold, Predicate<Context> found) {
    Confusion count(List<Item> items) {
      Confusion confusion = new Confusion();
      items.stream()
          .filter(among)
          .forEach(item -> confusion.add(gold.test(item), found.test(context(item))));
      return confusion;
    }
  }

  @Override
  public String name() {
    return "negation";
  }

  @Override
  public String summary() {
    return "negated, historical and other persons' conditions in the NegEx sentences";
  }

  @Override
  public void run(BenchmarkOptions options, PrintStream out) throws IOException {
    List<Item> items =
        Files.readAllLines(options.data(SENTENCES), StandardCharsets.UTF_8).stream()
            .map(Splitter.on('\t')::splitToList)
            .filter(cells -> cells.size() >= 6 && cells.get(0).matches("\\d+"))
            .map(NegationBenchmark::item)
            .toList();
    TextTable table = new TextTable("task", "sentences", "precision", "recall", "F1");
    Figures figures = new Figures(out);
    List<Task> tasks = tasks();
    for (Task task : tasks) {
      Confusion all = task.count(items);
      table.row(task.name(), all.expected(), all.precision(), all.recall(), all.f1());
    }
    table.print(out);
    for (Task task : tasks) {
      figures.figure(task.name() + " F1", task.count(items).f1());
      for (int half = 0; half < 2; half++) {
        int parity = half;
        List<Item> part = items.stream().filter(item -> item.number() % 2 == parity).toList();
        figures.figure(
            task.name() + " F1, " + (half == 0 ? "even" : "odd") + " lines", task.count(part).f1());
      }
    }
  }

  private static Item item(List<String> cells) {
    return new Item(
        Integer.parseInt(cells.get(0)), cells.get(1).strip(), cells.get(2), cells.subList(3, 6));
  }

  private static List<Task> tasks() {
    return List.of(
        new Task("negated", item -> true, item -> item.says(0, "negated"), Context::negated),
        new Task(
            "historical",
            item -> !item.isBare(),
            item -> item.says(1, "historical"),
            Context::historical),
        new Task(
            "another person's",
            item -> true,
            item -> !item.says(2, "patient"),
            context -> context.experiencer() != Experiencer.PATIENT));
  }

  /** The condition stands in capitals in its sentence; where it does not, anywhere. */
  private static Context context(Item item) {
    int start = item.sentence().indexOf(item.condition().toUpperCase(Locale.ROOT));
    if (start < 0) {
      start =
          item.sentence()
              .toLowerCase(Locale.ROOT)
              .indexOf(item.condition().toLowerCase(Locale.ROOT));
    }
    return start < 0
        ? Context.PLAIN
        : Contexts.in(SourceText.of(item.sentence())).of(start, start + item.condition().length());
  }
}
