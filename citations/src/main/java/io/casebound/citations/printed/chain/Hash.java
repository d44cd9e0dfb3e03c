package io.casebound.citations.printed.chain;

/** The 32-bit hashes by which the model knows features; fixed, since model files hold them. */
final class Hash {
  private static final int PRIME = 0x01000193;

  private Hash() {}

  /** The hash of the lower-case form of {@code tokens}' characters from start to end. */
  static int lower(Tokens tokens, int start, int end) {
    int hash = 0x811C9DC5;
    for (int i = start; i < end; i++) {
      hash = (hash ^ Character.toLowerCase(tokens.charAt(i))) * PRIME;
    }
    return hash;
  }

  static int step(int hash, int value) {
    return (hash ^ value) * PRIME;
  }

  /** Mixes one more value in. */
  static int mix(int hash, int value) {
    int mixed = (hash ^ value) * 0x9E3779B1;
    mixed ^= mixed >>> 15;
    return mixed * 0x85EBCA77 ^ (mixed >>> 13);
  }
}
