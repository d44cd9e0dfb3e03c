package io.casebound.citations.lookup.index;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableIntArray;
import com.google.common.primitives.ImmutableLongArray;
import io.casebound.model.io.UnreadableInputException;
import io.casebound.model.reference.BibliographicRecord;
import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Set;

/** Finds works in an index on disk. May be used by several threads at once. */
public final class IndexReader implements Closeable {
  private static final int LONGEST_HEADER = 1 << 16;

  /** Works looked at for one key; only titles such as "Editorial" have more. */
  private static final int MOST_OF_KEY = 16;

  /** Works handed out for one reference. */
  private static final int MOST = 48;

  private final IndexHeader header;
  private final KeyFile keys;
  private final WorkFile works;

  private IndexReader(IndexHeader header, KeyFile keys, WorkFile works) {
    this.header = header;
    this.keys = keys;
    this.works = works;
  }

  /**
   * Opens an index.
   *
   * @param name how messages call it
   * @throws UnreadableInputException where there is none, or it is damaged or of another version
   */
  public static IndexReader open(Path folder, String name) throws IOException {
    try {
      IndexHeader header = header(folder.resolve(IndexFiles.HEADER), name);
      KeyFile keys = KeyFile.open(folder.resolve(IndexFiles.KEYS), header, name);
      try {
        WorkFile works = WorkFile.open(folder.resolve(IndexFiles.WORKS), header, name);
        return new IndexReader(header, keys, works);
      } catch (IOException e) {
        keys.close();
        throw e;
      }
    } catch (NoSuchFileException | NotDirectoryException e) {
      throw new UnreadableInputException(
          name
              + ": holds no index of references; name the folder that casebound references index"
              + " made.",
          e);
    }
  }

  private static IndexHeader header(Path file, String name) throws IOException {
    if (Files.size(file) > LONGEST_HEADER) {
      throw IndexHeader.damaged(name);
    }
    return IndexHeader.parse(new String(Files.readAllBytes(file), StandardCharsets.UTF_8), name);
  }

  /** How many works there are. */
  public long count() {
    return header.works();
  }

  /** The works that share a key with one that is wanted, those of the surest keys first. */
  public ImmutableList<StoredWork> find(BibliographicRecord wanted) throws IOException {
    Set<Integer> places = new LinkedHashSet<>();
    ImmutableLongArray all = WorkKeys.wanted(wanted);
    for (int i = 0; i < all.length() && places.size() < MOST; i++) {
      ImmutableIntArray found = keys.find(all.get(i), MOST_OF_KEY);
      found.forEach(places::add);
    }
    ImmutableList.Builder<StoredWork> found = ImmutableList.builder();
    for (int place : places) {
      found.add(works.read(place));
    }
    return found.build();
  }

  @Override
  public void close() throws IOException {
    keys.close();
    works.close();
  }
}
