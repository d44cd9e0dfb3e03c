package io.casebound.cli;

/** Runs the command {@code casebound}. */
public final class Main {
  private Main() {}

  public static void main(String[] arguments) {
    System.err.println("casebound: there is no such command yet.");
    System.exit(2);
  }
}
