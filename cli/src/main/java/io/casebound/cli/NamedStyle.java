package io.casebound.cli;

import io.casebound.citations.csl.CitationStyle;
import io.casebound.citations.csl.UnknownStyleException;
import io.casebound.model.io.UnreadableInputException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;

/** Finds the citation style that an option names: one of the CSL repository, or a file. */
final class NamedStyle {
  private static final String FILE_ENDING = ".csl";

  private static final String WHERE =
      "; name one of the CSL style repository, or a file that ends in .csl.";

  private NamedStyle() {}

  /**
   * The style.
   *
   * @param name the name of a style; the path of a file where it ends in {@code .csl}
   * @throws UnreadableInputException where there is no such style
   */
  static CitationStyle of(String name) throws IOException {
    if (name.toLowerCase(Locale.ROOT).endsWith(FILE_ENDING)) {
      return CitationStyle.read(Path.of(name));
    }
    try {
      return CitationStyle.named(name);
    } catch (UnknownStyleException e) {
      String message = String.valueOf(e.getMessage());
      throw new UnreadableInputException(message + end(message), e);
    }
  }

  /** How the sentence goes on: what a style may be named by, where none has a name like it. */
  private static String end(String message) {
    if (message.endsWith("?")) {
      return "";
    }
    return message.endsWith("\"") ? WHERE : ".";
  }
}
