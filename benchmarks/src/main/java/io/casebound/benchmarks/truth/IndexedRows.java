package io.casebound.benchmarks.truth;

import io.casebound.citations.lookup.BibliographicSource;
import io.casebound.citations.lookup.offline.IndexBuilder;
import io.casebound.citations.lookup.offline.OfflineIndex;
import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** An index of rows, made as a user makes one: of a BibTeX file, on disk. */
final class IndexedRows implements Closeable {
  private final Path folder;
  private final OfflineIndex index;

  private IndexedRows(Path folder, OfflineIndex index) {
    this.folder = folder;
    this.index = index;
  }

  static IndexedRows of(List<BenchmarkRow> rows) throws IOException {
    Path folder = Files.createTempDirectory("casebound-truth");
    Path file = folder.resolve("rows.bib");
    Files.writeString(
        file,
        rows.stream().map(BenchmarkRow::bibtex).collect(Collectors.joining()),
        StandardCharsets.UTF_8);
    Path place = folder.resolve("index");
    try (IndexBuilder builder = new IndexBuilder(place, remark -> {}, more -> {})) {
      builder.add(file, file.toString());
      builder.finish();
    }
    return new IndexedRows(folder, OfflineIndex.open(place));
  }

  BibliographicSource source() {
    return index;
  }

  @Override
  public void close() throws IOException {
    index.close();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
