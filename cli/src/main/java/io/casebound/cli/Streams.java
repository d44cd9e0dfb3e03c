package io.casebound.cli;

import com.google.common.collect.ImmutableMap;
import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * What the command reads from and writes to. Everything written is UTF-8.
 *
 * @param out where results go; its failures are {@link OutputException}
 * @param err where sentences about failures go
 * @param terminal whether a person sees {@code out} on a terminal
 * @param watched whether a person sees {@code err} on a terminal
 */
record Streams(
    InputStream in,
    OutputStream out,
    PrintWriter err,
    boolean terminal,
    boolean watched,
    ImmutableMap<String, String> environment) {

  /** The streams of this process; the launcher says which of them are terminals. */
  static Streams system() {
    return new Streams(
        System.in,
        new BufferedOutputStream(new ResultStream(new FileOutputStream(FileDescriptor.out))),
        new PrintWriter(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8),
        Boolean.getBoolean("casebound.terminal"),
        Boolean.getBoolean("casebound.watched"),
        ImmutableMap.copyOf(System.getenv()));
  }

  /** Writes to {@link #out}; flush it when done. */
  Writer writer() {
    return new OutputStreamWriter(out, StandardCharsets.UTF_8);
  }

  /** Whether colours are welcome: on a terminal, unless NO_COLOR (no-color.org) is set. */
  boolean colour() {
    return terminal
        && environment.getOrDefault("NO_COLOR", "").isEmpty()
        && !environment.getOrDefault("TERM", "").equals("dumb");
  }

  /** Says one sentence to the person who runs the command. */
  void say(String sentence) {
    err.println(sentence);
  }

  /** Says what failed; with CASEBOUND_STACKTRACE set also where, for developers. */
  void say(Failure failure) {
    say(failure.sentence());
    if (!environment.getOrDefault("CASEBOUND_STACKTRACE", "").isEmpty()) {
      failure.cause().printStackTrace(err);
    }
  }

  /** Says that results could not be written, unless it is only that nobody reads on. */
  int outputFailed(OutputException failure) {
    if (!failure.getMessage().toLowerCase(Locale.ROOT).contains("pipe")) {
      say("casebound: the output cannot be written (" + failure.getMessage() + ").");
    }
    return ExitStatus.FAILED;
  }
}
