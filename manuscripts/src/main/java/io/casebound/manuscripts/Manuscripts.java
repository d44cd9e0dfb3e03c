package io.casebound.manuscripts;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import io.casebound.manuscripts.reading.Trouble;
import io.casebound.manuscripts.reading.Troubles;
import io.casebound.model.Manuscript;
import io.casebound.model.ManuscriptFormat;
import io.casebound.model.Source;
import io.casebound.model.clinical.CaseReport;
import io.casebound.model.io.SourceFiles;
import io.casebound.model.io.UnreadableInputException;
import io.casebound.model.remark.Remark;
import io.casebound.model.remark.Rule;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Optional;
import java.util.ServiceLoader;

/**
 * The front door: reads a manuscript of any format that a {@link ManuscriptReader} is there for.
 * The format is found by what the file holds, not by its name.
 *
 * <p>Every method throws an {@link IOException} whose message is one sentence (what is wrong,
 * where, what to do) where the input cannot be read.
 */
public final class Manuscripts {
  private static final ImmutableList<ManuscriptReader> READERS =
      ServiceLoader.load(ManuscriptReader.class, Manuscripts.class.getClassLoader()).stream()
          .map(ServiceLoader.Provider::get)
          .collect(toImmutableList());

  private Manuscripts() {}

  /** The manuscript in a file. */
  public static Manuscript read(Path file) throws IOException {
    return read(file, file.toString());
  }

  /** The manuscript in a file, whose spans bear {@code name}. */
  public static Manuscript read(Path file, String name) throws IOException {
    return read(file, name, Optional.empty());
  }

  /**
   * The manuscript in a file, whose spans bear {@code name}.
   *
   * @param format what it is; empty where that is to be found out
   */
  public static Manuscript read(Path file, String name, Optional<ManuscriptFormat> format)
      throws IOException {
    return read(ManuscriptFile.of(file, name), format);
  }

  /**
   * The manuscript in a stream, which is read to its end and stays open.
   *
   * @param name what its spans bear, {@code -} for standard input
   * @param format what it is; empty where that is to be found out
   */
  public static Manuscript read(InputStream bytes, String name, Optional<ManuscriptFormat> format)
      throws IOException {
    return read(ManuscriptFile.of(bytes, name), format);
  }

  /**
   * The case report in a file, whose spans bear {@code name}: its manuscript and, where the format
   * holds one, the case that it tells.
   *
   * @param format what it is; empty where that is to be found out
   */
  public static CaseReport readReport(Path file, String name, Optional<ManuscriptFormat> format)
      throws IOException {
    return readReport(ManuscriptFile.of(file, name), format);
  }

  /** The case report in a stream, which is read to its end and stays open; as in a file. */
  public static CaseReport readReport(
      InputStream bytes, String name, Optional<ManuscriptFormat> format) throws IOException {
    return readReport(ManuscriptFile.of(bytes, name), format);
  }

  /** The rules whose remarks the readers of this module make of what they read. */
  public static ImmutableList<Rule<?>> rules() {
    return ImmutableList.copyOf(Troubles.rules());
  }

  /** The manuscript in a text. */
  public static Manuscript read(Source source) throws IOException {
    return read(source, FormatDetector.detect(source));
  }

  /** The manuscript in a text of a known format. */
  public static Manuscript read(Source source, ManuscriptFormat format) throws IOException {
    return reader(format, source.name()).read(notBlank(source));
  }

  private static Manuscript read(ManuscriptFile file, Optional<ManuscriptFormat> format)
      throws IOException {
    ForeignFiles.reject(file);
    return remarked(reader(file, format).read(file), file);
  }

  private static CaseReport readReport(ManuscriptFile file, Optional<ManuscriptFormat> format)
      throws IOException {
    ForeignFiles.reject(file);
    CaseReport report = reader(file, format).readReport(file);
    return new CaseReport(
        report.manuscript().map(manuscript -> remarked(manuscript, file)), report.clinicalCase());
  }

  /** The manuscript with what there is to say of its file. */
  private static Manuscript remarked(Manuscript manuscript, ManuscriptFile file) {
    Manuscript remarked = manuscript;
    if (file.isEncodingGuessed()) {
      for (Remark remark :
          Troubles.remarks(
              new Trouble.OtherEncoding(
                  manuscript.source().beginning(), SourceFiles.FALLBACK.name()))) {
        remarked = remarked.with(remark);
      }
    }
    return remarked;
  }

  private static ManuscriptReader reader(ManuscriptFile file, Optional<ManuscriptFormat> format)
      throws IOException {
    if (format.isPresent()) {
      return reader(format.get(), file.name());
    }
    byte[] head = file.head();
    for (ManuscriptReader reader : READERS) {
      if (reader.recognises(head)) {
        return reader;
      }
    }
    return reader(FormatDetector.detect(notBlank(file.text())), file.name());
  }

  private static Source notBlank(Source source) throws UnreadableInputException {
    if (source.text().isBlank()) {
      throw new UnreadableInputException(source.name() + ": is empty; give the manuscript's text.");
    }
    return source;
  }

  private static ManuscriptReader reader(ManuscriptFormat format, String name)
      throws UnreadableInputException {
    return READERS.stream()
        .filter(reader -> reader.format() == format)
        .findFirst()
        .orElseThrow(
            () ->
                new UnreadableInputException(
                    name + ": is " + format + ", which no reader on the path reads."));
  }
}
