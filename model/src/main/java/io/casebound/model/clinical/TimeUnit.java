package io.casebound.model.clinical;

/** A unit of time, with its code in UCUM. */
public enum TimeUnit {
  MINUTE("min"),
  HOUR("h"),
  DAY("d"),
  WEEK("wk"),
  MONTH("mo"),
  YEAR("a");

  private final String ucum;

  TimeUnit(String ucum) {
    this.ucum = ucum;
  }

  /** The unit's code in UCUM. */
  public String ucum() {
    return ucum;
  }
}
