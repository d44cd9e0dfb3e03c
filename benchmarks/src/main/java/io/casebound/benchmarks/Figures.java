package io.casebound.benchmarks;

import java.io.PrintStream;

/** The closing lines of a benchmark, {@code figure: value}: what others read and compare. */
public final class Figures {
  private final PrintStream out;

  public Figures(PrintStream out) {
    this.out = out;
  }

  /** Prints one figure; fractions get three decimals. The name holds no colon. */
  public Figures figure(String name, Object value) {
    out.println(name + ": " + TextTable.text(value));
    return this;
  }
}
