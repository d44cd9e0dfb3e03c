package io.casebound.citations.printed.chain;

import java.util.Arrays;

/** The features of every token of a reference, as hashes. */
public final class Features {
  private int[] values = new int[4096];
  private int[] offsets = new int[65];
  private int size;
  private int tokens;

  void add(int template, int value) {
    if (size == values.length) {
      values = Arrays.copyOf(values, 2 * size);
    }
    values[size++] = Hash.mix(Hash.mix(0x5BD1E995, template), value);
  }

  void add(int template, int value, int other) {
    add(template, Hash.mix(value, other));
  }

  void add(int template, int value, int second, int third) {
    add(template, Hash.mix(Hash.mix(value, second), third));
  }

  void endToken() {
    tokens++;
    if (tokens == offsets.length) {
      offsets = Arrays.copyOf(offsets, 2 * tokens);
    }
    offsets[tokens] = size;
  }

  /** How many tokens there are. */
  public int tokenCount() {
    return tokens;
  }

  /** Index of the first feature of a token. */
  public int from(int token) {
    return offsets[token];
  }

  /** Index behind its last. */
  public int to(int token) {
    return offsets[token + 1];
  }

  /** A feature. */
  public int get(int index) {
    return values[index];
  }
}
