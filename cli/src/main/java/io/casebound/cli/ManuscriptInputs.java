package io.casebound.cli;

import com.google.common.base.Ascii;
import io.casebound.manuscripts.Manuscripts;
import io.casebound.model.Manuscript;
import io.casebound.model.ManuscriptFormat;
import io.casebound.model.clinical.CaseReport;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The manuscripts named on a command line. */
final class ManuscriptInputs {
  private static final String STANDARD_INPUT = "-";

  @Parameters(
      paramLabel = "FILE",
      arity = "1..*",
      description =
          "Manuscripts as JATS XML, Word, Markdown or plain text; - reads standard input.")
  private List<String> names = List.of();

  @Option(
      names = "--from",
      paramLabel = "FORMAT",
      description = {
        "What the input is: jats, word, markdown, text or case-report-xml.",
        "Otherwise it is found out by the content."
      })
  private @Nullable InputFormat from;

  /** What a manuscript can be said to be. */
  enum InputFormat {
    JATS(ManuscriptFormat.JATS),
    WORD(ManuscriptFormat.WORD),
    MARKDOWN(ManuscriptFormat.MARKDOWN),
    TEXT(ManuscriptFormat.TEXT),
    CASE_REPORT_XML(ManuscriptFormat.CASE_REPORT_XML);

    private final ManuscriptFormat format;

    InputFormat(ManuscriptFormat format) {
      this.format = format;
    }

    @Override
    public String toString() {
      return Ascii.toLowerCase(name()).replace('_', '-');
    }
  }

  /** The arguments as given. */
  List<String> names() {
    return names;
  }

  /** Reads the manuscript of that argument. */
  Manuscript read(String name, Streams streams) throws IOException {
    return name.equals(STANDARD_INPUT)
        ? Manuscripts.read(streams.in(), name, format())
        : Manuscripts.read(Path.of(name), name, format());
  }

  /** Reads the manuscript of that argument with the case that it tells. */
  CaseReport readReport(String name, Streams streams) throws IOException {
    return name.equals(STANDARD_INPUT)
        ? Manuscripts.readReport(streams.in(), name, format())
        : Manuscripts.readReport(Path.of(name), name, format());
  }

  private Optional<ManuscriptFormat> format() {
    return Optional.ofNullable(from).map(said -> said.format);
  }
}
