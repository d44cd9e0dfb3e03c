package io.casebound.citations.csl;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.ImmutableSortedSet;
import de.undercouch.citeproc.CSL;
import de.undercouch.citeproc.ListItemDataProvider;
import de.undercouch.citeproc.csl.CSLItemData;
import io.casebound.model.io.UnreadableInputException;
import io.casebound.model.reference.BibliographicRecord;
import io.casebound.model.reference.WorkType;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.xml.parsers.ParserConfigurationException;
import org.xml.sax.SAXException;

/**
 * The citation style of a journal, from the repository of the Citation Style Language (CSL 1.0.2),
 * in American English. It holds no state of a run.
 */
public final class CitationStyle {
  private static final String LOCALE = "en-US";

  /** Titles of journals lose the full stops of their abbreviations. */
  private static final Pattern STRIPS =
      Pattern.compile(
          "<text(?=[^>]*\\svariable=\"container-title)(?=[^>]*\\sform=\"short\")"
              + "[^>]*\\sstrip-periods=\"true\"");

  private final String name;
  private final String style;

  private CitationStyle(String name, String style) {
    this.name = name;
    this.style = style;
  }

  /**
   * The style of this name, as its file is called: {@code nlm-citation-sequence}, {@code
   * american-medical-association}, {@code apa}, {@code radiology-case-reports}; or by its short
   * name: {@code vancouver}, {@code icmje} and {@code nlm}, {@code ama}, {@code mla}.
   *
   * @throws UnknownStyleException where there is none that prints reference lists; its message
   *     names those that come near
   */
  public static CitationStyle named(String name) {
    String style = independent(StyleFiles.style(StyleNames.resolve(name)));
    if (!style.contains("<bibliography")) {
      throw UnknownStyleException.forNotes(name);
    }
    return new CitationStyle(name, style);
  }

  /**
   * A style in a file of one's own, which is called after the file.
   *
   * @throws UnreadableInputException where it is no style that can be used
   */
  public static CitationStyle read(Path file) throws IOException {
    CitationStyle own = new CitationStyle(String.valueOf(file.getFileName()), OwnStyle.read(file));
    try {
      own.layOut(ImmutableList.of(OwnStyle.SAMPLE));
      return own;
    } catch (RuntimeException e) {
      throw new UnreadableInputException(
          file + ": is a style that cannot print a reference; check it with a CSL validator.", e);
    }
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
    return print(style, records, format, others(records));
  }

  /**
   * The records printed as plain text, and where each element stands; in the order of the records,
   * however the style sorts them.
   */
  public ImmutableList<LaidOutEntry> layOut(Iterable<BibliographicRecord> records) {
    Map<Integer, String> marked = new HashMap<>();
    ImmutableList<String> others = others(records);
    print(MarkedStyle.of(style), records, OutputFormat.TEXT, others)
        .entries()
        .forEach(entry -> marked.put(entry.index(), entry.text()));
    return print(style, records, OutputFormat.TEXT, others).entries().stream()
        .sorted(Comparator.comparingInt(FormattedEntry::index))
        .map(entry -> laidOut(entry, marked.getOrDefault(entry.index(), "")))
        .collect(ImmutableList.toImmutableList());
  }

  private static LaidOutEntry laidOut(FormattedEntry entry, String marked) {
    return new LaidOutEntry(entry, MarkedText.place(marked, entry.text()));
  }

  /** What the style prints of articles, books and chapters of which everything is known. */
  public ImmutableSetMultimap<WorkType, StyleElement> elements() {
    return SampleWorks.elements(this);
  }

  /** How the style shortens a list of authors; empty where it names all. */
  public Optional<AuthorLimit> authorLimit() {
    return AuthorLimit.of(this);
  }

  /** What the style prints for the authors that lists leave out, for each record. */
  private ImmutableList<String> others(Iterable<BibliographicRecord> records) {
    ImmutableList<BibliographicRecord> all = ImmutableList.copyOf(records);
    boolean isAsked = all.stream().anyMatch(BibliographicRecord::authorsShortened);
    ShortenedNames names = isAsked ? ShortenedNames.of(longest()) : ShortenedNames.USUAL;
    return all.stream()
        .map(record -> names.behind(record.authors().size()))
        .collect(ImmutableList.toImmutableList());
  }

  private Bibliography longest() {
    return print(style, ShortenedNames.LONGEST, OutputFormat.TEXT, ImmutableList.of(""));
  }

  private static Bibliography print(
      String style,
      Iterable<BibliographicRecord> records,
      OutputFormat format,
      ImmutableList<String> others) {
    ImmutableList<CslItem> items = CslItem.of(records, STRIPS.matcher(style).find());
    if (items.isEmpty()) {
      return new Bibliography(ImmutableList.of());
    }
    try {
      CSL processor = processor(style, items);
      processor.setOutputFormat(format.processorName());
      processor.registerCitationItems(items.stream().map(CslItem::id).toList());
      ImmutableList<String> ids =
          processor.getRegisteredItems().stream()
              .map(CSLItemData::getId)
              .collect(ImmutableList.toImmutableList());
      return ProcessorOutput.read(processor.makeBibliography().getEntries(), ids, format, others);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static CSL processor(String style, ImmutableList<CslItem> items) throws IOException {
    return new CSL(
        new ListItemDataProvider(items.stream().map(CslItem::data).toList()),
        StyleFiles::locale,
        null, // container titles are printed as they are given
        style,
        LOCALE);
  }

  /** The style itself, or that to which a journal's style points. */
  private static String independent(String style) {
    try {
      String parent = CSL.getIndependentParentLink(style);
      return parent == null
          ? style
          : StyleFiles.style(parent.substring(parent.lastIndexOf('/') + 1));
    } catch (ParserConfigurationException | SAXException e) {
      throw new IllegalStateException("a style is not XML", e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public String toString() {
    return name;
  }
}
