package io.casebound.cli;

import io.casebound.model.Manuscript;
import io.casebound.model.clinical.CaseReport;
import java.io.IOException;

/**
 * Takes the manuscripts of a command line one after the other. What fails is said in one sentence,
 * and the others are taken all the same.
 */
final class InputRun {
  private final ManuscriptInputs inputs;
  private final Streams streams;
  private boolean failed;

  InputRun(ManuscriptInputs inputs, Streams streams) {
    this.inputs = inputs;
    this.streams = streams;
  }

  /** Makes a result of one manuscript; whatever it throws is a failure of that input. */
  @FunctionalInterface
  interface Work<R> {
    R of(Manuscript manuscript) throws IOException;
  }

  /** Makes a result of one case report; whatever it throws is a failure of that input. */
  @FunctionalInterface
  interface ReportWork<R> {
    R of(String name, CaseReport report) throws IOException;
  }

  /** Makes a result of one argument. */
  @FunctionalInterface
  private interface NamedWork<R> {
    R of(String name) throws IOException;
  }

  /** Writes a result down. */
  @FunctionalInterface
  interface Result<R> {
    void write(String name, R result) throws IOException;
  }

  /** Writes down that an input cannot be read. */
  @FunctionalInterface
  interface Unreadable {
    void write(String name, String error) throws IOException;
  }

  <R> void forEach(Work<R> work, Result<R> result, Unreadable unreadable) throws IOException {
    forEachName(name -> work.of(inputs.read(name, streams)), result, unreadable);
  }

  /** As {@link #forEach}, with the cases that the manuscripts tell. */
  <R> void forEachReport(ReportWork<R> work, Result<R> result) throws IOException {
    forEachName(
        name -> work.of(name, inputs.readReport(name, streams)), result, (name, error) -> {});
  }

  private <R> void forEachName(NamedWork<R> work, Result<R> result, Unreadable unreadable)
      throws IOException {
    for (String name : inputs.names()) {
      R made;
      try {
        made = work.of(name);
      } catch (Throwable e) {
        Failure failure = Failure.of(name, e);
        failed = true;
        streams.say(failure);
        unreadable.write(name, failure.sentence());
        continue;
      }
      result.write(name, made);
    }
  }

  /** Whether an input failed. */
  boolean failed() {
    return failed;
  }
}
