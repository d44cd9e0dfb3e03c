package io.casebound.terminology;

import static com.google.common.base.Preconditions.checkState;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import com.google.common.io.ByteStreams;
import io.casebound.terminology.index.TableFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;

/**
 * The terminology that comes with Casebound. The build compiles its tables into an index, which is
 * opened in a fifth of the time that they take to be read; where there is none, as while a program
 * is developed, the tables are read.
 */
final class BundledMap {
  private static final String INDEX = "bundled.index";

  private BundledMap() {}

  static Terminology read() {
    try (InputStream index = BundledMap.class.getResourceAsStream(INDEX)) {
      return index == null ? ofTables() : ofIndex(ByteStreams.toByteArray(index));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Terminology ofTables() {
    return MapReader.read(MapTables.bundled());
  }

  static Terminology ofIndex(byte[] index) throws IOException {
    return Terminology.of(StoredContent.of(TableFile.of(index, INDEX)));
  }

  /**
   * Compiles the tables: the build runs this.
   *
   * @param folders the one that takes the index
   * @throws IllegalStateException where something is wrong with the tables; it says what and where
   */
  public static void main(String[] folders) throws IOException {
    ImmutableList<Flaw> flaws = MapLinter.lint(MapTables.bundled());
    checkState(flaws.isEmpty(), "the map is not sound:\n%s", Joiner.on('\n').join(flaws));
    ofTables().writeIndex(Path.of(folders[0]).resolve(INDEX));
  }
}
