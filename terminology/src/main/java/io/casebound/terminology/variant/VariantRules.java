package io.casebound.terminology.variant;

import com.google.common.hash.Hasher;
import com.google.common.hash.Hashing;
import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;

/** The rules by which this version knows names in other words; what was made by others is not its. */
public final class VariantRules {
  /** To be raised where the code that puts words into classes changes what it gives. */
  private static final int CODE = 1;

  private VariantRules() {}

  /** A number that is another one where the rules are others. */
  public static long fingerprint() {
    Hasher hasher = Hashing.farmHashFingerprint64().newHasher().putInt(CODE);
    for (String table : new String[] {"derivations.csv", "equivalents.csv", "small-words.csv"}) {
      try {
        hasher.putBytes(Resources.toByteArray(Resources.getResource(VariantRules.class, table)));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return hasher.hash().asLong();
  }
}
