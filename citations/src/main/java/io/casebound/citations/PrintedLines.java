package io.casebound.citations;

import com.google.common.collect.ImmutableList;
import io.casebound.citations.printed.PrintedReferenceParser;
import io.casebound.model.Manuscript;
import io.casebound.model.ManuscriptFormat;
import io.casebound.model.Source;
import io.casebound.model.SourceText;
import io.casebound.model.reference.Reference;
import java.util.Optional;

/** Reads a text that holds one printed reference a line. */
public final class PrintedLines {
  private PrintedLines() {}

  /** An entry for each line, in order, whatever it holds; its identifier is the line's number. */
  public static ReferenceList read(Source source) {
    PrintedReferenceParser parser = PrintedReferenceParser.bundled();
    Manuscript.Builder manuscript = Manuscript.builder(source, ManuscriptFormat.TEXT);
    ImmutableList.Builder<ListedReference> entries = ImmutableList.builder();
    int start = 0;
    String text = source.text();
    for (int number = 1; start < text.length(); number++) {
      int end = endOfLine(text, start);
      SourceText line = SourceText.verbatim(source, start, end);
      Reference reference =
          new Reference(String.valueOf(number), Optional.empty(), line, Optional.empty());
      manuscript.add(reference);
      entries.add(new ListedReference(reference, parser.parse(line)));
      start = behindLine(text, end);
    }
    return new ReferenceList(manuscript.build(), entries.build());
  }

  private static int endOfLine(String text, int start) {
    int end = start;
    while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
      end++;
    }
    return end;
  }

  private static int behindLine(String text, int end) {
    boolean isPair =
        end + 1 < text.length() && text.charAt(end) == '\r' && text.charAt(end + 1) == '\n';
    return end + (isPair ? 2 : 1);
  }
}
