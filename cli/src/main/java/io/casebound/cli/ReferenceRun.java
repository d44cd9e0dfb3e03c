package io.casebound.cli;

import io.casebound.cli.ReferenceInputs.References;
import java.io.IOException;

/**
 * Takes the inputs of a command line one after the other. What fails is said in one sentence, and
 * the others are taken all the same.
 */
final class ReferenceRun {
  private final ReferenceInputs inputs;
  private final Streams streams;
  private boolean failed;

  ReferenceRun(ReferenceInputs inputs, Streams streams) {
    this.inputs = inputs;
    this.streams = streams;
  }

  /** Does something with the references of one input. */
  @FunctionalInterface
  interface Use {
    void of(String name, References references) throws IOException;
  }

  void forEach(Use use) throws IOException {
    for (String name : inputs.names()) {
      References read;
      try {
        read = inputs.read(name, streams);
      } catch (Throwable e) {
        failed = true;
        streams.say(Failure.of(name, e));
        continue;
      }
      use.of(name, read);
    }
  }

  /** Whether an input failed. */
  boolean failed() {
    return failed;
  }
}
