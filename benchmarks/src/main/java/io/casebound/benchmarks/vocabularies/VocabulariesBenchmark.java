package io.casebound.benchmarks.vocabularies;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.casebound.benchmarks.Benchmark;
import io.casebound.benchmarks.BenchmarkOptions;
import io.casebound.benchmarks.Figures;
import io.casebound.benchmarks.TextTable;
import io.casebound.terminology.Terminology;
import io.casebound.terminology.vocabulary.Vocabularies;
import io.casebound.terminology.vocabulary.Vocabulary;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Reads the vocabularies of the data folder, each three times, the first with a cold machine; then
 * an OBO file of a given size that is made of theirs; then compiles that and opens the index.
 */
public final class VocabulariesBenchmark implements Benchmark {
  private static final String SOURCES = "terminology/sources/";
  private static final ImmutableList<String> FILES =
      ImmutableList.of(
          "doid/doid_history.obo",
          "mondo/imports_uberon_import.obo",
          "hpo/hp_rebuilt_obograph.json",
          "radlex/Radlex.csv",
          "snomed/ValueSet-snomed-intl-gps.json",
          "mondo/src_ontology_mappings_mondo_exactmatch_umls.sssom.tsv");

  @Override
  public String name() {
    return "vocabularies";
  }

  @Override
  public String summary() {
    return "reading vocabularies, and opening an index of them";
  }

  @Override
  public ImmutableMap<String, String> options() {
    return ImmutableMap.of("megabytes", "the size of the large OBO file (100)");
  }

  @Override
  public void run(BenchmarkOptions options, PrintStream out) throws IOException {
    TextTable table = new TextTable("file", "MB", "concepts", "flaws", "first MB/s", "third MB/s");
    for (String file : FILES) {
      row(file, options.data(SOURCES + file), table);
    }
    Path large = Files.createTempFile("vocabulary", ".obo");
    Path index = Files.createTempFile("vocabulary", ".index");
    try {
      LargeObo.write(
          ImmutableList.of(
              options.data(SOURCES + FILES.get(0)), options.data(SOURCES + FILES.get(1))),
          large,
          options.number("megabytes", 100));
      Reading last = row("a large OBO file", large, table);
      table.print(out);
      Figures figures = new Figures(out);
      figures.figure("large OBO file, MB/s of processor time", last.speed());
      index(last.vocabulary().terminology(), index, figures);
    } finally {
      Files.delete(large);
      Files.delete(index);
    }
  }

  private static Reading row(String name, Path file, TextTable table) throws IOException {
    Reading first = Reading.of(file);
    Reading.of(file);
    Reading third = Reading.of(file);
    Vocabulary vocabulary = third.vocabulary();
    table.row(
        name,
        third.megabytes(),
        vocabulary.terminology().concepts().size(),
        vocabulary.flawCount(),
        first.speed(),
        third.speed());
    return third;
  }

  private static void index(Terminology terminology, Path index, Figures figures)
      throws IOException {
    ProcessorTime time = ProcessorTime.start();
    terminology.writeIndex(index);
    figures.figure("index, seconds to write", time.seconds());
    figures.figure("index, MB", Files.size(index) / 1e6);
    String name = terminology.concepts().get(0).preferredTerm();
    for (int run = 1; run <= 5; run++) {
      time = ProcessorTime.start();
      int found = Vocabularies.read(index).terminology().lookUp(name).size();
      if (found == 0) {
        throw new IllegalStateException("the index does not know " + name);
      }
    }
    figures.figure("index, milliseconds to open and look one name up", time.seconds() * 1e3);
  }
}
