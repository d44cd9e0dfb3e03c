package io.casebound.citations.lookup.offline;

import com.google.common.collect.ImmutableList;
import io.casebound.citations.format.ReferenceSink;
import io.casebound.citations.lookup.Notice;
import io.casebound.citations.lookup.files.ReferenceFiles;
import io.casebound.citations.lookup.index.IndexFolder;
import io.casebound.citations.lookup.index.IndexWriter;
import io.casebound.citations.lookup.index.StoredWork;
import io.casebound.model.reference.BibliographicRecord;
import io.casebound.model.reference.RecordField;
import io.casebound.model.reference.Reference;
import io.casebound.model.remark.Remark;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.function.LongConsumer;

/**
 * Makes an {@link OfflineIndex}. It is written beside its place and moved there by {@link #finish};
 * without that, nothing remains of it. Needs about as much disk as it takes in the end, twice.
 */
public final class IndexBuilder implements Closeable {
  private final IndexFolder folder;
  private final IndexWriter writer;
  private final Consumer<Remark> remarks;
  private final LongConsumer progress;

  /**
   * A builder of an index.
   *
   * @param folder where it goes: a folder that is not there yet, is empty, or holds an index, which
   *     is replaced
   * @param remarks takes what could not be read of the files
   * @param progress is told how many more bytes were read
   * @throws io.casebound.model.io.UnreadableInputException where the folder holds something else
   */
  public IndexBuilder(Path folder, Consumer<Remark> remarks, LongConsumer progress)
      throws IOException {
    this.folder = IndexFolder.replacing(folder);
    this.writer = new IndexWriter(this.folder.unfinished());
    this.remarks = remarks;
    this.progress = progress;
  }

  /**
   * Adds the works of a file: NBIB, PubMed XML, RIS, BibTeX, CSL-JSON, EndNote XML or Web of
   * Science, packed with gzip or not.
   *
   * @param name how messages call it
   * @throws io.casebound.model.io.UnreadableInputException where it cannot be read; what was read
   *     of it stays
   */
  public void add(Path file, String name) throws IOException {
    try {
      ReferenceFiles.read(file, name, new Works(), progress);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  /** Adds one work. */
  public void add(BibliographicRecord work, ImmutableList<Notice> notices) throws IOException {
    writer.add(new StoredWork(work, notices));
  }

  /** How many works were added. */
  public long count() {
    return writer.count();
  }

  /** Puts the index into its place. */
  public void finish() throws IOException {
    writer.finish();
    folder.move();
  }

  /** Takes away what was not finished. */
  @Override
  public void close() throws IOException {
    writer.close();
    folder.close();
  }

  /** Takes works with something to find them by. */
  private final class Works implements ReferenceSink {
    @Override
    public void add(Reference reference) {
      add(reference, ImmutableList.of());
    }

    @Override
    public void add(Reference reference, ImmutableList<Notice> notices) {
      reference
          .record()
          .filter(work -> work.has(RecordField.TITLE) || work.has(RecordField.DOI))
          .ifPresent(work -> store(work, notices));
    }

    private void store(BibliographicRecord work, ImmutableList<Notice> notices) {
      try {
        IndexBuilder.this.add(work, notices);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    @Override
    public void say(Remark remark) {
      remarks.accept(remark);
    }
  }
}
