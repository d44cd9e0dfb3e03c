package io.casebound.terminology.word;

import static java.util.Objects.requireNonNull;

import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.CRC32C;

/** The rules by which this version folds words; what was made by others does not fit it. */
public final class WordRules {
  /** To be raised where the code that folds or hashes words comes to give something else. */
  private static final int CODE = 1;

  private WordRules() {}

  /** A number that is another one where the rules are others. */
  public static long fingerprint() {
    CRC32C checksum = new CRC32C();
    add("inflections.csv", checksum);
    add("spellings.csv", checksum);
    return (long) CODE << Integer.SIZE | checksum.getValue();
  }

  private static void add(String resource, CRC32C checksum) {
    try {
      checksum.update(
          Resources.toByteArray(requireNonNull(WordRules.class.getResource(resource), resource)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
