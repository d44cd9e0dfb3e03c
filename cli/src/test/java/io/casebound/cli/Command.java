package io.casebound.cli;

import com.google.common.collect.ImmutableMap;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** Runs the command in this process, as the launcher would. */
final class Command {
  /** The example manuscript, which every part of the command can be tried on. */
  static final Path EXAMPLE =
      SourceTree.projectRoot().resolve("examples/imt-proximal-tibia/manuscript.md");

  private String input = "";
  private boolean terminal;
  private boolean watched;
  private ImmutableMap<String, String> environment = ImmutableMap.of();

  /** What a run gave. */
  record Run(int status, String out, String err) {}

  static Run run(Object... arguments) {
    return new Command().with(arguments);
  }

  Command input(String value) {
    this.input = value;
    return this;
  }

  Command onTerminal() {
    this.terminal = true;
    return this;
  }

  /** With a person who sees what is said of failures and progress. */
  Command watched() {
    this.watched = true;
    return this;
  }

  Command environment(String name, String value) {
    this.environment = ImmutableMap.of(name, value);
    return this;
  }

  Run with(Object... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Run run = writingTo(out, arguments);
    return new Run(run.status(), out.toString(StandardCharsets.UTF_8), run.err());
  }

  /** Runs with that standard output; the run's own output is empty. */
  Run writingTo(OutputStream out, Object... arguments) {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Streams streams =
        new Streams(
            new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
            new ResultStream(out),
            new PrintWriter(err, true, StandardCharsets.UTF_8),
            terminal,
            watched,
            environment);
    String[] words = new String[arguments.length];
    for (int i = 0; i < words.length; i++) {
      words[i] = arguments[i].toString();
    }
    int status = Main.run(streams, words);
    return new Run(status, "", err.toString(StandardCharsets.UTF_8));
  }
}
