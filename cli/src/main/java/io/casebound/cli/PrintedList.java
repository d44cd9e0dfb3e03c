package io.casebound.cli;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import io.casebound.citations.ListedReference;
import io.casebound.citations.csl.CitationStyle;
import io.casebound.citations.csl.FormattedEntry;
import io.casebound.citations.csl.OutputFormat;
import io.casebound.cli.ReferenceInputs.References;
import io.casebound.model.reference.BibliographicRecord;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A reference list as a style prints it.
 *
 * @param style the style
 * @param format text, HTML or Markdown
 */
record PrintedList(CitationStyle style, OutputFormat format) {
  /** The list; of an input of lines a line for each, empty for one that is no reference. */
  String of(References read) {
    List<ListedReference> entries = read.list().entries();
    List<ListedReference> printed =
        read.isLines() ? entries.stream().filter(ListedReference::isReference).toList() : entries;
    ImmutableList<BibliographicRecord> records =
        printed.stream().map(ListedReference::record).collect(toImmutableList());
    ImmutableList<FormattedEntry> formatted = style.bibliography(records, format).entries();
    return read.isLines() ? byLine(entries, printed, formatted) : wrapped(formatted);
  }

  private String byLine(
      List<ListedReference> entries,
      List<ListedReference> printed,
      ImmutableList<FormattedEntry> formatted) {
    Map<String, String> byId = new HashMap<>();
    formatted.forEach(entry -> byId.put(printed.get(entry.index()).reference().id(), line(entry)));
    return entries.stream()
        .map(entry -> byId.getOrDefault(entry.reference().id(), "") + "\n")
        .collect(Collectors.joining());
  }

  private String wrapped(ImmutableList<FormattedEntry> entries) {
    String lines = entries.stream().map(entry -> line(entry) + "\n").collect(Collectors.joining());
    return switch (format) {
      case TEXT -> lines;
      case HTML -> "<div class=\"csl-bib-body\">\n" + lines + "</div>\n";
      case MARKDOWN -> lines.replace("\n", "\n\n");
    };
  }

  private String line(FormattedEntry entry) {
    return format == OutputFormat.HTML
        ? "<div class=\"csl-entry\">" + entry + "</div>"
        : entry.toString();
  }
}
