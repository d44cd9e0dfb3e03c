package io.casebound.citations.csl;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import de.undercouch.citeproc.CSL;
import de.undercouch.citeproc.ListItemDataProvider;
import de.undercouch.citeproc.csl.CSLItemData;
import io.casebound.model.reference.BibliographicRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.xml.parsers.ParserConfigurationException;
import org.xml.sax.SAXException;

/**
 * The citation style of a journal, from the repository of the Citation Style Language (CSL 1.0.2),
 * in American English. It holds no state of a run.
 */
public final class CitationStyle {
  private static final String LOCALE = "en-US";

  private final String name;
  private final String file;

  private CitationStyle(String name, String file) {
    this.name = name;
    this.file = file;
  }

  /**
   * The style of this name, as its file is called: {@code nlm-citation-sequence}, {@code
   * american-medical-association}, {@code apa}, {@code radiology-case-reports}.
   *
   * @throws UnknownStyleException where there is none; its message names those that come near
   */
  public static CitationStyle named(String name) {
    return new CitationStyle(name, StyleNames.resolve(name));
  }

  /** The names of all styles, in alphabetical order; some ten thousand. */
  public static ImmutableSortedSet<String> names() {
    return StyleNames.all();
  }

  /** The name by which it was asked for. */
  public String name() {
    return name;
  }

  /** The records printed as plain text. */
  public Bibliography bibliography(Iterable<BibliographicRecord> records) {
    return bibliography(records, OutputFormat.TEXT);
  }

  /** The records printed in a format. */
  public Bibliography bibliography(Iterable<BibliographicRecord> records, OutputFormat format) {
    ImmutableList<CslItem> items = CslItem.of(records);
    if (items.isEmpty()) {
      return new Bibliography(ImmutableList.of());
    }
    try {
      CSL processor = processor(items);
      processor.setOutputFormat(format.processorName());
      processor.registerCitationItems(items.stream().map(CslItem::id).toList());
      ImmutableList<String> ids =
          processor.getRegisteredItems().stream()
              .map(CSLItemData::getId)
              .collect(ImmutableList.toImmutableList());
      return ProcessorOutput.read(processor.makeBibliography().getEntries(), ids, format);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private CSL processor(ImmutableList<CslItem> items) throws IOException {
    return new CSL(
        new ListItemDataProvider(items.stream().map(CslItem::data).toList()),
        StyleFiles::locale,
        null, // container titles are printed as they are given
        independent(StyleFiles.style(file)),
        LOCALE);
  }

  /** The style itself, or that to which a journal's style points. */
  private static String independent(String style) throws IOException {
    try {
      String parent = CSL.getIndependentParentLink(style);
      return parent == null
          ? style
          : StyleFiles.style(parent.substring(parent.lastIndexOf('/') + 1));
    } catch (ParserConfigurationException | SAXException e) {
      throw new IOException("a style is not XML", e);
    }
  }

  @Override
  public String toString() {
    return name;
  }
}
