package io.casebound.terminology.variant;

import static java.util.Objects.requireNonNull;

import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.CRC32C;

/**
 * The rules by which this version knows names in other words; what was made by others is not its.
 */
final class VariantRules {
  /** To be raised where the code that puts words into classes comes to give something else. */
  private static final int CODE = 1;

  private VariantRules() {}

  /** A number that is another one where the rules are others. */
  static long fingerprint() {
    CRC32C checksum = new CRC32C();
    add("derivations.csv", checksum);
    add("equivalents.csv", checksum);
    add("small-words.csv", checksum);
    return (long) CODE << Integer.SIZE | checksum.getValue();
  }

  private static void add(String resource, CRC32C checksum) {
    try {
      checksum.update(
          Resources.toByteArray(
              requireNonNull(VariantRules.class.getResource(resource), resource)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
