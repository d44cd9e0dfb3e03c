package io.casebound.terminology.load;

import com.google.common.collect.ImmutableList;
import io.casebound.terminology.Flaw;
import java.util.ArrayList;
import java.util.List;

/** What is wrong in the files: the first flaws, and how many there are. */
public final class Flaws {
  /** More are counted only; who has so many has the wrong file, not that many faults. */
  static final int MOST_KEPT = 1000;

  private final List<Flaw> kept = new ArrayList<>();
  private long count;

  void add(String file, long line, int column, String message) {
    count++;
    if (kept.size() < MOST_KEPT) {
      kept.add(new Flaw(file, line, column, message));
    }
  }

  /** The first flaws, in the order in which they were met. */
  public ImmutableList<Flaw> kept() {
    return ImmutableList.copyOf(kept);
  }

  /** How many there are. */
  public long count() {
    return count;
  }
}
