package io.casebound.citations.printed.chain;

/** What a token of a printed reference belongs to. Model files know the labels by their codes. */
public enum FieldLabel {
  /** The number of the entry in its list. */
  NUMBER(0),
  AUTHOR(1),
  /** The year of publication. */
  YEAR(2),
  /** Month, day or season. */
  DATE(3),
  TITLE(4),
  CONTAINER(5),
  VOLUME(6),
  ISSUE(7),
  PAGES(8),
  PUBLISHER(9),
  PLACE(10),
  EDITOR(11),
  EDITION(12),
  SERIES(13),
  /** The kind of work: "PhD thesis", "Technical report". */
  GENRE(14),
  /** Addresses and identifiers. */
  LINK(15),
  OTHER(16);

  private static final FieldLabel[] ALL = values();

  /** How many states the chain has: each label begins and goes on. */
  static final int STATES = 2 * ALL.length;

  private final int code;

  FieldLabel(int code) {
    this.code = code;
  }

  int begin() {
    return 2 * code;
  }

  int inside() {
    return 2 * code + 1;
  }

  static FieldLabel ofState(int state) {
    return ALL[state / 2];
  }

  static boolean begins(int state) {
    return state % 2 == 0;
  }
}
