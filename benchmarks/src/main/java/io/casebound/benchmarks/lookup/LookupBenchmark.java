package io.casebound.benchmarks.lookup;

import com.google.common.collect.ImmutableMap;
import io.casebound.benchmarks.Benchmark;
import io.casebound.benchmarks.BenchmarkOptions;
import io.casebound.benchmarks.Figures;
import io.casebound.citations.ListedReference;
import io.casebound.citations.format.ReferenceFormat;
import io.casebound.citations.lookup.Verdict;
import io.casebound.citations.lookup.offline.IndexBuilder;
import io.casebound.citations.lookup.offline.OfflineIndex;
import io.casebound.citations.lookup.verification.Verifier;
import io.casebound.model.Source;
import io.casebound.model.SourceText;
import io.casebound.model.reference.BibliographicRecord;
import io.casebound.model.reference.RecordField;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringWriter;
import java.io.Writer;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Makes an index of generated records, and looks works up in it. */
public final class LookupBenchmark implements Benchmark {
  private static final String RECORDS = "records";
  private static final String SHORT = "short";
  private static final int USUAL = 1_000_000;
  private static final int LOOKED_UP = 2_000;
  private static final long SEED = 11;

  @Override
  public String name() {
    return "lookup";
  }

  @Override
  public String summary() {
    return "an index of references: seconds to make it of a million records, time to look one up";
  }

  @Override
  public ImmutableMap<String, String> options() {
    return ImmutableMap.of(
        RECORDS,
        "how many; otherwise " + USUAL,
        SHORT,
        "20,000 records: that it works, in seconds");
  }

  @Override
  public void run(BenchmarkOptions options, PrintStream out) throws IOException {
    int count = options.number(RECORDS, options.has(SHORT) ? 20_000 : USUAL);
    Path folder = Files.createTempDirectory("casebound-lookup");
    try {
      Path file = folder.resolve("library.nbib");
      generate(file, count);
      Figures figures = new Figures(out);
      figures.figure("records", count).figure("MiB of records", Files.size(file) >> 20);
      Path index = folder.resolve("index");
      build(file, index, figures);
      lookUp(index, count, figures);
    } finally {
      delete(folder);
    }
  }

  private static void generate(Path file, int count) throws IOException {
    GeneratedLibrary library = new GeneratedLibrary(SEED);
    try (Writer out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
      for (int number = 1; number <= count; number++) {
        library.write(number, out);
      }
    }
  }

  private static void build(Path file, Path index, Figures figures) throws IOException {
    resetPeaks();
    long start = System.nanoTime();
    long thread = threadNanos();
    try (IndexBuilder builder = new IndexBuilder(index, remark -> {}, more -> {})) {
      builder.add(file, file.toString());
      builder.finish();
    }
    figures
        .figure("seconds to make the index", (System.nanoTime() - start) / 1e9)
        .figure("seconds of processor time of it", (threadNanos() - thread) / 1e9)
        .figure("MiB of heap allowed", Runtime.getRuntime().maxMemory() >> 20)
        .figure("MiB of heap at most, garbage included", peakBytes() >> 20);
    long bytes = 0;
    try (Stream<Path> files = Files.list(index)) {
      for (Path each : files.toList()) {
        bytes += Files.size(each);
      }
    }
    figures.figure("MiB of index", bytes >> 20);
  }

  private static void lookUp(Path folder, int count, Figures figures) throws IOException {
    List<BibliographicRecord> works = sample(count);
    long start = System.nanoTime();
    try (OfflineIndex index = OfflineIndex.open(folder)) {
      figures.figure("milliseconds to open it", (System.nanoTime() - start) / 1e6);
      Verifier verifier =
          Verifier.of(
              List.of(index),
              failure -> {
                throw new IllegalStateException(failure);
              });
      measure("by DOI, PMID and all", works, verifier, figures);
      measure("by title, authors and place", without(works, false), verifier, figures);
      measure("by author, year and words of the title", without(works, true), verifier, figures);
    }
  }

  private static void measure(
      String how, List<BibliographicRecord> works, Verifier verifier, Figures figures) {
    works.forEach(verifier::verify);
    long confirmed = 0;
    long start = threadNanos();
    for (BibliographicRecord work : works) {
      confirmed += verifier.verify(work) instanceof Verdict.Undecided ? 0 : 1;
    }
    double micros = (threadNanos() - start) / 1e3 / works.size();
    figures
        .figure("microseconds of processor time to verify " + how, micros)
        .figure("decided " + how, (double) confirmed / works.size());
  }

  /** Works from all over the library. */
  private static List<BibliographicRecord> sample(int count) throws IOException {
    GeneratedLibrary library = new GeneratedLibrary(SEED);
    int step = Math.max(1, count / LOOKED_UP);
    List<BibliographicRecord> works = new ArrayList<>();
    for (int number = 1; number <= count; number++) {
      StringWriter record = new StringWriter();
      library.write(number, record);
      if (number % step == 0) {
        ReferenceFormat.NBIB.read(Source.of("record", record.toString())).list().entries().stream()
            .map(ListedReference::record)
            .forEach(works::add);
      }
    }
    return works;
  }

  /** The works without identifiers; their titles, if told to, without the last word. */
  private static List<BibliographicRecord> without(
      List<BibliographicRecord> works, boolean isTitleCut) {
    List<BibliographicRecord> changed = new ArrayList<>();
    for (BibliographicRecord work : works) {
      BibliographicRecord.Builder copy = BibliographicRecord.builder(work.type());
      work.authors().forEach(copy::addAuthor);
      for (RecordField field :
          new RecordField[] {
            RecordField.TITLE,
            RecordField.CONTAINER_TITLE,
            RecordField.YEAR,
            RecordField.VOLUME,
            RecordField.PAGE
          }) {
        boolean isCut = isTitleCut && field == RecordField.TITLE;
        boolean isLeftOut = isTitleCut && field == RecordField.PAGE;
        if (!isLeftOut) {
          copy.set(field, isCut ? cut(work.text(field)) : SourceText.of(work.text(field)));
        }
      }
      changed.add(copy.build());
    }
    return changed;
  }

  private static SourceText cut(String title) {
    return SourceText.of("Once more " + title.substring(0, title.lastIndexOf(' ')));
  }

  private static long threadNanos() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  private static void resetPeaks() {
    ManagementFactory.getMemoryPoolMXBeans().forEach(MemoryPoolMXBean::resetPeakUsage);
  }

  private static long peakBytes() {
    return ManagementFactory.getMemoryPoolMXBeans().stream()
        .filter(pool -> pool.getType() == MemoryType.HEAP)
        .mapToLong(pool -> pool.getPeakUsage().getUsed())
        .sum();
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
