package io.casebound.terminology.word;

import java.util.Arrays;

/** Numbers of words by the words' hashes, in open addressing; grows as it is filled. */
final class HashedNumbers {
  static final int NONE = -1;

  /** Is told a hash and its number. */
  @FunctionalInterface
  interface Sink {
    void accept(long hash, int number);
  }

  private long[] hashes = new long[1024];
  private int[] numbers = new int[1024];
  private int size;

  HashedNumbers() {
    Arrays.fill(numbers, NONE);
  }

  int size() {
    return size;
  }

  /** The number of that hash, or {@link #NONE}. */
  int get(long hash) {
    return numbers[place(hash)];
  }

  /** The number that the hash has, which is {@code number} where it had none. */
  int putIfAbsent(long hash, int number) {
    int place = place(hash);
    if (numbers[place] != NONE) {
      return numbers[place];
    }
    hashes[place] = hash;
    numbers[place] = number;
    size++;
    if (size * 3L > numbers.length * 2L) {
      grow();
    }
    return number;
  }

  private int place(long hash) {
    int mask = numbers.length - 1;
    int place = (int) FoldedWord.spread(hash) & mask;
    while (numbers[place] != NONE && hashes[place] != hash) {
      place = place + 1 & mask;
    }
    return place;
  }

  private void grow() {
    long[] oldHashes = hashes;
    int[] oldNumbers = numbers;
    hashes = new long[oldHashes.length * 2];
    numbers = new int[hashes.length];
    Arrays.fill(numbers, NONE);
    for (int i = 0; i < oldNumbers.length; i++) {
      if (oldNumbers[i] != NONE) {
        int place = place(oldHashes[i]);
        hashes[place] = oldHashes[i];
        numbers[place] = oldNumbers[i];
      }
    }
  }

  void forEach(Sink sink) {
    for (int i = 0; i < numbers.length; i++) {
      if (numbers[i] != NONE) {
        sink.accept(hashes[i], numbers[i]);
      }
    }
  }
}
