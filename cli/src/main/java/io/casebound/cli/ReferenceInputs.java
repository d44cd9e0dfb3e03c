package io.casebound.cli;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import io.casebound.citations.Citations;
import io.casebound.citations.ListedReference;
import io.casebound.citations.PrintedLines;
import io.casebound.citations.ReferenceList;
import io.casebound.citations.format.ReferenceFile;
import io.casebound.citations.format.ReferenceFormat;
import io.casebound.manuscripts.Manuscripts;
import io.casebound.model.Manuscript;
import io.casebound.model.ManuscriptFormat;
import io.casebound.model.Source;
import io.casebound.model.io.SourceFiles;
import io.casebound.model.io.UnreadableInputException;
import io.casebound.model.remark.Remark;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The manuscripts and reference files named on a command line. */
final class ReferenceInputs {
  private static final String STANDARD_INPUT = "-";
  private static final int HEAD = 4096;

  @Parameters(
      paramLabel = "FILE",
      arity = "1..*",
      description = {
        "Manuscripts (JATS XML, Word, Markdown, plain text) and",
        "reference files (BibTeX, RIS, NBIB, EndNote XML, CSL-JSON,",
        "PubMed XML, Web of Science); - reads one printed",
        "reference a line from standard input."
      })
  private List<String> names = List.of();

  @Option(
      names = "--from",
      paramLabel = "FORMAT",
      description = {
        "What the input is: jats, word, markdown, text; bibtex, ris,",
        "nbib, endnote-xml, csl-json, pubmed-xml, web-of-science; or",
        "lines, of one printed reference each. Otherwise it is found",
        "out by the content."
      })
  private @Nullable InputFormat from;

  /** What an input can be said to be. */
  enum InputFormat {
    JATS(ManuscriptFormat.JATS, null),
    WORD(ManuscriptFormat.WORD, null),
    MARKDOWN(ManuscriptFormat.MARKDOWN, null),
    TEXT(ManuscriptFormat.TEXT, null),
    BIBTEX(null, ReferenceFormat.BIBTEX),
    RIS(null, ReferenceFormat.RIS),
    NBIB(null, ReferenceFormat.NBIB),
    ENDNOTE_XML(null, ReferenceFormat.ENDNOTE_XML),
    CSL_JSON(null, ReferenceFormat.CSL_JSON),
    PUBMED_XML(null, ReferenceFormat.PUBMED_XML),
    WEB_OF_SCIENCE(null, ReferenceFormat.WEB_OF_SCIENCE),
    LINES(null, null);

    private final @Nullable ManuscriptFormat manuscript;
    private final @Nullable ReferenceFormat references;

    InputFormat(@Nullable ManuscriptFormat manuscript, @Nullable ReferenceFormat references) {
      this.manuscript = manuscript;
      this.references = references;
    }

    @Override
    public String toString() {
      return Ascii.toLowerCase(name()).replace('_', '-');
    }
  }

  /**
   * The references of one input.
   *
   * @param remarks what its reader has to say
   * @param isLines whether it holds one printed reference a line
   */
  record References(ReferenceList list, ImmutableList<Remark> remarks, boolean isLines) {}

  /** The arguments as given. */
  List<String> names() {
    return names;
  }

  /** Whether the only input is one of printed references, a line each. */
  boolean areLines() {
    return names.equals(List.of(STANDARD_INPUT)) && (from == null || from == InputFormat.LINES);
  }

  /** The lines of standard input, each read when it is asked for. */
  Iterator<ListedReference> lines(Streams streams) {
    return PrintedLines.read(streams.in(), STANDARD_INPUT);
  }

  /** Reads the references of that argument. */
  References read(String name, Streams streams) throws IOException {
    boolean isStandard = name.equals(STANDARD_INPUT);
    if (from == null && isStandard) {
      return lines(SourceFiles.read(streams.in(), name).source());
    }
    if (from == null) {
      return found(Path.of(name), name);
    }
    if (from.manuscript != null) {
      Optional<ManuscriptFormat> format = Optional.of(from.manuscript);
      return of(
          isStandard
              ? Manuscripts.read(streams.in(), name, format)
              : Manuscripts.read(Path.of(name), name, format));
    }
    Source source =
        (isStandard ? SourceFiles.read(streams.in(), name) : SourceFiles.read(Path.of(name), name))
            .source();
    return from.references == null ? lines(source) : of(from.references.read(source));
  }

  private static References lines(Source source) {
    return new References(PrintedLines.read(source), ImmutableList.of(), true);
  }

  private static References of(Manuscript manuscript) {
    return new References(Citations.references(manuscript), manuscript.remarks(), false);
  }

  private static References of(ReferenceFile file) throws UnreadableInputException {
    if (file.references().isEmpty()) {
      throw new UnreadableInputException(
          file.source().name()
              + ": holds no reference that can be read as "
              + file.format().label()
              + file.remarks().stream()
                  .findFirst()
                  .map(remark -> " (line " + remark.span().line() + ": " + remark.message() + ")")
                  .orElse("")
              + "; check the file, or say with --from what it is.");
    }
    return new References(file.list(), file.remarks(), false);
  }

  /** A reference file where the text is one, else a manuscript. */
  private static References found(Path file, String name) throws IOException {
    if (Files.isRegularFile(file) && !isBinary(file)) {
      Source source = SourceFiles.read(file, name).source();
      Optional<ReferenceFormat> format = ReferenceFormat.of(source);
      if (format.isPresent()) {
        return of(format.get().read(source));
      }
    }
    return of(Manuscripts.read(file, name));
  }

  /** Whether a file is an archive, as Word's are, or other than text. */
  private static boolean isBinary(Path file) throws IOException {
    byte[] head;
    try (InputStream bytes = Files.newInputStream(file)) {
      head = bytes.readNBytes(HEAD);
    }
    boolean isUtf16 = head.length > 1 && ((head[0] & 0xFF) + (head[1] & 0xFF)) == 0xFE + 0xFF;
    for (byte each : head) {
      if (each == 0 && !isUtf16) {
        return true;
      }
    }
    return false;
  }
}
