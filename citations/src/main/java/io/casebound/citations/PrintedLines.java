package io.casebound.citations;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterators;
import io.casebound.citations.printed.PrintedReferenceParser;
import io.casebound.model.Manuscript;
import io.casebound.model.ManuscriptFormat;
import io.casebound.model.Source;
import io.casebound.model.SourceText;
import io.casebound.model.reference.Reference;
import java.io.InputStream;
import java.util.Iterator;
import java.util.Optional;

/** Reads a text that holds one printed reference a line. */
public final class PrintedLines {
  private PrintedLines() {}

  /** An entry for each line, in order, whatever it holds; its identifier is the line's number. */
  public static ReferenceList read(Source source) {
    ImmutableList<ListedReference> entries = ImmutableList.copyOf(entries(source));
    Manuscript.Builder manuscript = Manuscript.builder(source, ManuscriptFormat.TEXT);
    entries.forEach(entry -> manuscript.add(entry.reference()));
    return new ReferenceList(manuscript.build(), entries);
  }

  /**
   * The same of a stream, of which no more is held than the lines that are being read. Its methods
   * throw {@link java.io.UncheckedIOException} where the stream cannot be read.
   *
   * @param name what remarks call the stream
   */
  public static Iterator<ListedReference> read(InputStream lines, String name) {
    return Iterators.concat(
        Iterators.transform(new LineBatches(lines, name), PrintedLines::entries));
  }

  private static Iterator<ListedReference> entries(Source source) {
    return Iterators.transform(new SourceLines(source), PrintedLines::entry);
  }

  private static ListedReference entry(SourceText line) {
    String number = String.valueOf(line.span().line());
    Reference reference = new Reference(number, Optional.empty(), line, Optional.empty());
    return new ListedReference(reference, PrintedReferenceParser.bundled().parse(line));
  }
}
