package io.casebound.benchmarks.context;

import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;

/**
 * A sentence of a report, by its place.
 *
 * @param file the report's file name, by which it is known in the data
 * @param passage the number of its passage, from 0
 * @param start where it begins in the passage, in code points
 * @param end where it ends
 */
record Sentence(String file, int passage, int start, int end, String text) {
  private static final int DIGITS = 12;

  static Sentence of(String file, int passage, String text, int start, int end) {
    return new Sentence(
        file,
        passage,
        text.codePointCount(0, start),
        text.codePointCount(0, end),
        text.substring(start, end));
  }

  /** The first digits of the SHA-256 of its text, by which a changed text is noticed. */
  String hash() {
    return hash(text);
  }

  static String hash(String text) {
    return Hashing.sha256()
        .hashString(text, StandardCharsets.UTF_8)
        .toString()
        .substring(0, DIGITS);
  }

  /** Whether its report is one to tune by; the others are held out. */
  static boolean isTuned(String file) {
    return Character.digit(hash(file).charAt(0), 16) % 2 == 0;
  }
}
