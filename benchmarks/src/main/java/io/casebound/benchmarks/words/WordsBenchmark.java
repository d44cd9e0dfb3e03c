package io.casebound.benchmarks.words;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.casebound.benchmarks.Benchmark;
import io.casebound.benchmarks.BenchmarkOptions;
import io.casebound.benchmarks.Figures;
import io.casebound.benchmarks.TextTable;
import io.casebound.manuscripts.Manuscripts;
import io.casebound.model.Manuscript;
import io.casebound.model.ManuscriptFormat;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;

/**
 * Which words, references, links and headings of JATS articles a reader keeps, held against a walk
 * of its own through the tree that the JDK's parser makes.
 */
public final class WordsBenchmark implements Benchmark {
  private static final String FOLDER = "folder";

  /** What must be kept of each file's words. */
  private static final double TARGET = 0.999;

  private static final int SHOWN = 12;

  @Override
  public String name() {
    return "words";
  }

  @Override
  public String summary() {
    return "what the JATS reader loses of each file: words, references, links, headings";
  }

  @Override
  public ImmutableMap<String, String> options() {
    return ImmutableMap.of(
        FOLDER,
        "folders of articles, with commas between; otherwise care/reports and manuscripts/jats of"
            + " the data folder");
  }

  @Override
  public void run(BenchmarkOptions options, PrintStream out) throws IOException {
    Map<Path, ReadCheck> checks = new TreeMap<>();
    Map<Path, String> unreadable = new TreeMap<>();
    for (Path file : files(options)) {
      try {
        Manuscript manuscript = Manuscripts.read(file, file.getFileName().toString());
        if (manuscript.format() == ManuscriptFormat.JATS) {
          checks.put(file, ReadCheck.of(ArticleDom.read(file), manuscript));
        }
      } catch (IOException e) {
        unreadable.put(file, String.valueOf(e.getMessage()));
      }
    }
    print(checks, out);
    unreadable.values().forEach(reason -> out.println("not read: " + reason));
    print(checks, unreadable.size(), new Figures(out));
  }

  private static void print(Map<Path, ReadCheck> checks, PrintStream out) {
    TextTable table =
        new TextTable(
            "file",
            "words",
            "kept",
            "lost",
            "extra",
            "refs",
            "read",
            "links",
            "lost",
            "paragraphs",
            "misplaced");
    checks.forEach(
        (file, check) ->
            table.row(
                file.getFileName(),
                check.words(),
                check.kept(),
                check.alignment().lost().size(),
                check.alignment().extra().size(),
                check.references(),
                check.referencesRead(),
                check.links(),
                check.linksLost().size(),
                check.paragraphs(),
                check.misplaced().size()));
    table.print(out);
    checks.forEach((file, check) -> details(file, check, out));
  }

  private static void details(Path file, ReadCheck check, PrintStream out) {
    show(file, "lost", check.alignment().lost(), out);
    show(file, "extra", check.alignment().extra(), out);
    show(file, "links lost", check.linksLost().asList(), out);
    show(file, "misplaced", check.misplaced().stream().map(DomParagraph::shown).toList(), out);
  }

  private static void show(Path file, String what, Iterable<String> values, PrintStream out) {
    ImmutableList<String> all = ImmutableList.copyOf(values);
    if (!all.isEmpty()) {
      String more = all.size() > SHOWN ? " … (" + all.size() + ")" : "";
      String first = String.join(" ", all.subList(0, Math.min(SHOWN, all.size())));
      out.println(file.getFileName() + ": " + what + ": " + first + more);
    }
  }

  private static void print(Map<Path, ReadCheck> checks, int unreadable, Figures figures) {
    long words = checks.values().stream().mapToLong(ReadCheck::words).sum();
    long lost = checks.values().stream().mapToLong(each -> each.alignment().lost().size()).sum();
    figures
        .figure("files", checks.size())
        .figure("not read", unreadable)
        .figure("words", words)
        .figure("words kept", words == 0 ? 1.0 : 1 - (double) lost / words)
        .figure("words too much", sum(checks, each -> each.alignment().extra().size()))
        .figure(
            "files that keep at least " + TARGET + " of their words",
            checks.values().stream().filter(each -> each.kept() >= TARGET).count())
        .figure(
            "references not read", sum(checks, each -> each.references() - each.referencesRead()))
        .figure("links", sum(checks, ReadCheck::links))
        .figure("links not read", sum(checks, each -> each.linksLost().size()))
        .figure("paragraphs in sections", sum(checks, ReadCheck::paragraphs))
        .figure(
            "paragraphs not under their headings", sum(checks, each -> each.misplaced().size()));
  }

  private static int sum(Map<Path, ReadCheck> checks, ToIntFunction<ReadCheck> figure) {
    return checks.values().stream().mapToInt(figure).sum();
  }

  private static ImmutableList<Path> files(BenchmarkOptions options) throws IOException {
    ImmutableList.Builder<Path> files = ImmutableList.builder();
    for (Path folder : folders(options)) {
      try (Stream<Path> entries = Files.list(folder)) {
        entries.filter(file -> file.toString().endsWith(".xml")).sorted().forEach(files::add);
      }
    }
    return files.build();
  }

  private static ImmutableList<Path> folders(BenchmarkOptions options) throws IOException {
    if (!options.has(FOLDER)) {
      return ImmutableList.of(options.data("care/reports"), options.data("manuscripts/jats"));
    }
    return Splitter.on(',')
        .splitToStream(options.text(FOLDER).orElse("."))
        .map(Path::of)
        .collect(ImmutableList.toImmutableList());
  }
}
