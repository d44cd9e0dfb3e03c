package io.casebound.benchmarks.formats;

import com.google.common.collect.ImmutableList;
import io.casebound.benchmarks.Benchmark;
import io.casebound.benchmarks.BenchmarkOptions;
import io.casebound.benchmarks.Figures;
import io.casebound.benchmarks.TextTable;
import io.casebound.citations.format.ReferenceFile;
import io.casebound.citations.format.ReferenceFormat;
import io.casebound.model.Source;
import io.casebound.model.io.SourceFiles;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How many records are read of the files that other programs are tested with, beside the number of
 * those that a plain count of their beginnings gives, and beside jbibtex; and how fast BibTeX is
 * read.
 */
public final class ReferenceFilesBenchmark implements Benchmark {
  private static final String FILES = "citations/files";
  private static final String LARGE = "citations/files/bib/biber-tugboat-2.7MB.bib";

  @Override
  public String name() {
    return "reference-files";
  }

  @Override
  public String summary() {
    return "reference files: records read of those there are, problems said, BibTeX MB a second";
  }

  @Override
  public void run(BenchmarkOptions options, PrintStream out) throws IOException {
    TextTable table = new TextTable("file", "format", "there", "read", "remarks", "jbibtex");
    int[] sums = new int[4];
    for (Path file : files(options.data(FILES))) {
      String name = file.getName(file.getNameCount() - 2) + "/" + file.getFileName();
      Source source = SourceFiles.read(file, name).source();
      Optional<ReferenceFormat> format = ReferenceFormat.of(source);
      Optional<ReferenceFile> read = format.map(one -> one.read(source));
      int there = ExpectedRecords.of(file, source.text());
      int records = read.map(one -> one.references().size()).orElse(0);
      table.row(
          name,
          format.map(ReferenceFormat::label).orElse("none"),
          there,
          records,
          read.map(one -> one.remarks().size()).orElse(0),
          name.endsWith(".bib") ? JbibtexRun.entries(source.text()) : "");
      sums[0]++;
      sums[1] += records >= there ? 1 : 0;
      sums[2] += there;
      sums[3] += Math.min(there, records);
    }
    table.print(out);
    Figures figures = new Figures(out);
    figures
        .figure("files", sums[0])
        .figure("files read without losing a record", sums[1])
        .figure("records there", sums[2])
        .figure("records read", sums[3]);
    Path large = options.data(LARGE);
    new BibtexSpeed(SourceFiles.read(large, "large").source().text()).print(figures);
  }

  private static ImmutableList<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(Files::isRegularFile)
          .filter(file -> !folder.equals(file.getParent()))
          .filter(file -> !file.toString().endsWith(".json"))
          .sorted()
          .collect(ImmutableList.toImmutableList());
    }
  }
}
