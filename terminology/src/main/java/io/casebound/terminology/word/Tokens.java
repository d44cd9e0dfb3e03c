package io.casebound.terminology.word;

import java.util.Arrays;

/**
 * The words and marks of a text, in order: runs of letters, runs of digits, single punctuation
 * marks. Spaces, hyphens, slashes and the possessive 's only join.
 */
public final class Tokens {
  private int count;
  private int[] starts = new int[64];
  private int[] ends = new int[64];
  private int[] ids = new int[64];
  private int[] joinedIds = new int[64];
  private Glue[] glues = new Glue[64];

  void clear() {
    count = 0;
  }

  void add(int start, int end, int id, Glue glue) {
    if (count == starts.length) {
      grow();
    }
    starts[count] = start;
    ends[count] = end;
    ids[count] = id;
    joinedIds[count] = WordIds.UNKNOWN;
    glues[count] = glue;
    count++;
  }

  private void grow() {
    int size = count * 2;
    starts = Arrays.copyOf(starts, size);
    ends = Arrays.copyOf(ends, size);
    ids = Arrays.copyOf(ids, size);
    joinedIds = Arrays.copyOf(joinedIds, size);
    glues = Arrays.copyOf(glues, size);
  }

  /** Says what the last word and the one before it are when written as one. */
  void joinLast(int id) {
    joinedIds[count - 2] = id;
  }

  /** How many tokens there are. */
  public int count() {
    return count;
  }

  /** Offset of the token's first character. */
  public int start(int token) {
    return starts[token];
  }

  /** Offset behind the token's last character. */
  public int end(int token) {
    return ends[token];
  }

  /** The number of the token's word, or {@link WordIds#UNKNOWN}. */
  public int id(int token) {
    return ids[token];
  }

  /** The number of the word that the token makes with the next one, without their hyphen. */
  public int joinedId(int token) {
    return joinedIds[token];
  }

  /** What stands between the token and the one before it. */
  public Glue glue(int token) {
    return glues[token];
  }

  /** Whether a name may begin or end before the token: not within a word such as T1a. */
  public boolean isBoundary(int token) {
    return token == 0 || token == count || glues[token] != Glue.NOTHING;
  }
}
