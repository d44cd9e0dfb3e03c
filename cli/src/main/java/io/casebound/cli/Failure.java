package io.casebound.cli;

import io.casebound.model.io.UnreadableInputException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.InvalidPathException;

/**
 * A failure as one sentence for the person who runs the command.
 *
 * @param sentence what failed and what to do, with the name of what failed in front
 * @param cause for developers
 */
record Failure(String sentence, Throwable cause) {

  /** What befell the input or the command of that name. */
  static Failure of(String name, Throwable cause) {
    String sentence = sentence(cause);
    return new Failure(sentence.startsWith(name) ? sentence : name + ": " + sentence, cause);
  }

  private static String sentence(Throwable cause) {
    if (cause instanceof UncheckedIOException && cause.getCause() instanceof IOException inner) {
      return sentence(inner);
    }
    if (cause instanceof UnreadableInputException) {
      return String.valueOf(cause.getMessage());
    }
    if (cause instanceof InvalidPathException) {
      return "is no path that this system knows; check its characters.";
    }
    if (cause instanceof IOException) {
      return "cannot be read (" + reason(cause) + "); check the file and its disk.";
    }
    if (cause instanceof StackOverflowError) {
      return "nests too deep to be read; give the manuscript alone.";
    }
    if (cause instanceof OutOfMemoryError) {
      return "takes more memory than there is; give Java more with JAVA_TOOL_OPTIONS=-Xmx4g.";
    }
    return "meets a defect of casebound ("
        + cause.getClass().getSimpleName()
        + "); please report it, with what CASEBOUND_STACKTRACE=1 shows.";
  }

  private static String reason(Throwable cause) {
    String reason = cause instanceof FileSystemException e ? e.getReason() : cause.getMessage();
    return reason == null ? cause.getClass().getSimpleName() : reason;
  }
}
