package io.casebound.cli;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterators;
import io.casebound.citations.ListedReference;
import io.casebound.citations.format.ReferenceFormat;
import io.casebound.cli.ReferenceInputs.References;
import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * Takes the inputs of a command line one after the other. What fails is said in one sentence, and
 * the others are taken all the same.
 */
final class ReferenceRun {
  private static final ImmutableSet<ReferenceFormat> ANSWERING =
      ImmutableSet.of(
          ReferenceFormat.CSL_JSON, ReferenceFormat.CSL_JSON_LINES, ReferenceFormat.TSV);

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

  /** Converts the only input, of one printed reference a line, as it comes in. */
  void convertLines(ReferenceFormat format, OutputOption output) throws IOException {
    Iterable<ListedReference> lines =
        () -> Iterators.filter(inputs.lines(streams), line -> hasPlace(line, format));
    try {
      output.write(streams, writer -> format.write(lines, writer));
    } catch (UncheckedIOException e) {
      failed = true;
      streams.say(Failure.of(inputs.names().get(0), e));
    }
  }

  /** Whether a line is written; one that is no reference only where each line has its answer. */
  static boolean hasPlace(ListedReference line, ReferenceFormat format) {
    return ANSWERING.contains(format) || line.isReference();
  }

  /** Whether an input failed. */
  boolean failed() {
    return failed;
  }
}
