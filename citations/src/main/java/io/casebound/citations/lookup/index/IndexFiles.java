package io.casebound.citations.lookup.index;

import com.google.common.collect.ImmutableSet;

/** The files of an index. */
public final class IndexFiles {
  static final String HEADER = "index.txt";
  static final String WORKS = "works";
  static final String KEYS = "keys";

  /** All of them. */
  public static final ImmutableSet<String> ALL = ImmutableSet.of(HEADER, WORKS, KEYS);

  private IndexFiles() {}
}
