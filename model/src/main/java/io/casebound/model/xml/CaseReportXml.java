package io.casebound.model.xml;

import com.google.common.collect.ImmutableList;
import io.casebound.model.Source;
import io.casebound.model.clinical.CaseReport;
import io.casebound.model.io.SourceFiles;
import io.casebound.model.io.TemporaryFiles;
import io.casebound.model.io.UnreadableInputException;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Objects;

/**
 * Reads and writes case-report XML, UTF-8 throughout. What is written is canonical: equal reports
 * give the same bytes, and a file that was written here is read and written again unchanged.
 *
 * <p>A file is held against the schema as it is read. It loads nothing from outside, and what is
 * larger than any case report is refused.
 */
public final class CaseReportXml {
  /** The namespace of all elements. */
  public static final String NAMESPACE = "https://casebound.io/ns/case-report/1";

  private CaseReportXml() {}

  /**
   * The report in a file.
   *
   * @throws IOException if the file is no valid case-report XML; the message says in one sentence
   *     what is wrong, at which line and column, and what to do
   */
  public static CaseReport read(Path file) throws IOException {
    return read(SourceFiles.read(file, file.toString()).source());
  }

  /**
   * The report in a stream, which is read to its end and stays open.
   *
   * @param name what messages call it
   * @throws IOException as for {@link #read(Path)}
   */
  public static CaseReport read(InputStream bytes, String name) throws IOException {
    return read(SourceFiles.read(bytes, name).source());
  }

  /**
   * The report in a text.
   *
   * @throws IOException as for {@link #read(Path)}
   */
  public static CaseReport read(Source source) throws IOException {
    Reading reading = Reading.of(source);
    if (!reading.problems().isEmpty()) {
      throw new UnreadableInputException(reading.problems().get(0).toString());
    }
    return reading.report().orElseThrow();
  }

  /**
   * All that keeps a file from being valid case-report XML, by place; empty where it is valid. The
   * search ends where the file is no longer well-formed.
   *
   * @throws IOException if the file cannot be read as text at all
   */
  public static ImmutableList<XmlProblem> problems(Path file) throws IOException {
    return Reading.of(SourceFiles.read(file, file.toString()).source()).problems();
  }

  /** The report as a file holds it, lines ended by line feeds. */
  public static String toXml(CaseReport report) {
    return Writing.toXml(report);
  }

  /** Writes the report; a file that is there stays whole until the new one is. */
  public static void write(CaseReport report, Path file) throws IOException {
    TemporaryFiles.replace(file, toXml(report).getBytes(StandardCharsets.UTF_8));
  }

  /** The schema, version 1.0 of W3C XML Schema; it explains every element. */
  public static URL schema() {
    return Objects.requireNonNull(CaseReportXml.class.getResource("case-report.xsd"));
  }
}
