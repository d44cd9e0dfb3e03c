package io.casebound.citations.lookup.offline;

import com.google.common.collect.ImmutableList;
import io.casebound.citations.lookup.BibliographicSource;
import io.casebound.citations.lookup.Candidate;
import io.casebound.citations.lookup.index.IndexReader;
import io.casebound.citations.lookup.index.StoredWork;
import io.casebound.citations.lookup.match.Identifiers;
import io.casebound.model.reference.BibliographicRecord;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;

/**
 * An index of the works in somebody's own files, made by {@link IndexBuilder}. It knows of no work
 * that it does not exist, since no collection is complete.
 */
public final class OfflineIndex implements BibliographicSource, Closeable {
  private final String name;
  private final IndexReader reader;

  private OfflineIndex(String name, IndexReader reader) {
    this.name = name;
    this.reader = reader;
  }

  /**
   * Opens an index; its works stay on disk.
   *
   * @throws io.casebound.model.io.UnreadableInputException where the folder holds none, or one that
   *     is damaged or of another version
   */
  public static OfflineIndex open(Path folder) throws IOException {
    return new OfflineIndex(
        "the index " + folder.getFileName(), IndexReader.open(folder, folder.toString()));
  }

  @Override
  public String name() {
    return name;
  }

  /** How many works it knows. */
  public long count() {
    return reader.count();
  }

  @Override
  public ImmutableList<Candidate> find(BibliographicRecord work) throws IOException {
    ImmutableList.Builder<Candidate> found = ImmutableList.builder();
    for (StoredWork stored : reader.find(work)) {
      found.add(
          new Candidate(
              stored.work(), name, Identifiers.shared(work, stored.work()), stored.notices()));
    }
    return found.build();
  }

  @Override
  public void close() throws IOException {
    reader.close();
  }
}
