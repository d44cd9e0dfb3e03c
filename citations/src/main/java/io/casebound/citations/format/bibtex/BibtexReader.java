package io.casebound.citations.format.bibtex;

import io.casebound.citations.format.ReferenceReader;
import io.casebound.citations.format.ReferenceSink;
import io.casebound.citations.format.record.ReadingRemarks;
import io.casebound.citations.format.record.RecordIds;
import io.casebound.model.Source;
import io.casebound.model.SourceText;
import io.casebound.model.reference.Reference;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads BibTeX and BibLaTeX as biber does. */
public final class BibtexReader implements ReferenceReader {
  private static final int LOOKED_AT = 100_000;
  // An entry with its key, or a command; annotations of programs have neither.
  private static final Pattern ENTRY =
      Pattern.compile(
          "(?mi)^[ \\t\\uFEFF]{0,40}@(?:(?:string|preamble|comment)[ \\t]{0,9}[{(]"
              + "|[a-z]{1,40}[ \\t]{0,9}[{(]\\s{0,99}(?:[^\\s,{}()=\"]{1,200}\\s{0,99},|[a-z]{1,20}\\s{0,9}=\\s{0,9}\\{))");

  @Override
  public boolean recognises(Source source) {
    return ENTRY
        .matcher(source.text())
        .region(0, Math.min(LOOKED_AT, source.text().length()))
        .find();
  }

  @Override
  public void read(Source source, ReferenceSink sink) {
    ReadingRemarks remarks = new ReadingRemarks(sink);
    List<BibtexEntry> entries =
        Inheritance.resolve(source, BibtexParser.parse(source, remarks), remarks);
    RecordIds ids = new RecordIds();
    for (BibtexEntry entry : entries) {
      if (!isData(entry)) {
        SourceText text = SourceText.verbatim(source, entry.start(), entry.end()).strip();
        sink.add(
            new Reference(
                ids.free(entry.key()),
                Optional.empty(),
                text,
                Optional.of(EntryReader.read(entry, remarks))));
      }
    }
  }

  /**
   * An {@code xdata} holds fields for others, a {@code set} the keys of others: neither is a work.
   */
  private static boolean isData(BibtexEntry entry) {
    return entry.type().equals("xdata") || entry.type().equals("set");
  }
}
