package io.casebound.citations.journal;

import com.google.common.base.Splitter;
import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Journals, found by title in full or abbreviated, with or without full stops, "The", accents and
 * subtitle, or by ISSN. Immutable.
 */
public final class JournalTable {
  private static final Supplier<JournalTable> BUNDLED = Suppliers.memoize(JournalTable::read);

  private final ImmutableList<Journal> journals;
  private final ImmutableListMultimap<String, Journal> byKey;
  private final ImmutableSet<String> titles;
  private final ImmutableSet<String> abbreviations;
  private final ImmutableListMultimap<String, Journal> byIssn;

  private JournalTable(Iterable<Journal> journals) {
    this.journals = ImmutableList.copyOf(journals);
    ImmutableListMultimap.Builder<String, Journal> keys = ImmutableListMultimap.builder();
    ImmutableListMultimap.Builder<String, Journal> issns = ImmutableListMultimap.builder();
    ImmutableSet.Builder<String> full = ImmutableSet.builder();
    ImmutableSet.Builder<String> shortened = ImmutableSet.builder();
    for (Journal journal : this.journals) {
      String title = TitleKey.of(journal.title());
      String abbreviation = TitleKey.of(journal.abbreviation());
      ImmutableSet.of(title, abbreviation).forEach(key -> keys.put(key, journal));
      full.add(title);
      int part = journal.title().indexOf(". ");
      if (part > 0) {
        full.add(TitleKey.of(journal.title().substring(0, part)));
      }
      shortened.add(abbreviation);
      journal.issns().forEach(issn -> issns.put(issn, journal));
    }
    byKey = keys.build();
    byIssn = issns.build();
    titles = full.build();
    abbreviations = shortened.build();
  }

  /** The journals that case reports cite most, about 1,600. Source: NLM catalogue, list of 2023. */
  public static JournalTable bundled() {
    return BUNDLED.get();
  }

  public static JournalTable of(Iterable<Journal> journals) {
    return new JournalTable(journals);
  }

  /**
   * The NLM's own list of all its journals, {@code J_Medline.txt}: records of {@code
   * JournalTitle:}, {@code MedAbbr:}, {@code ISSN (Print):}, {@code ISSN (Online):} and {@code
   * NlmId:} between dashed lines. Records without title, abbreviation or identifier are left out.
   *
   * @throws io.casebound.model.io.UnreadableInputException where the file has no such record
   */
  public static JournalTable load(Path file) throws IOException {
    return new JournalTable(NlmJournalList.read(file));
  }

  /** These journals and those of another table that are not among them. */
  public JournalTable with(JournalTable other) {
    ImmutableSet<String> known =
        journals.stream().map(Journal::nlmId).collect(ImmutableSet.toImmutableSet());
    return new JournalTable(
        ImmutableList.<Journal>builder()
            .addAll(journals)
            .addAll(other.journals.stream().filter(j -> !known.contains(j.nlmId())).toList())
            .build());
  }

  /** The journals in the order of their titles. */
  public ImmutableList<Journal> journals() {
    return journals;
  }

  /** The journals that may be meant; several where journals share a title or abbreviation. */
  public ImmutableList<Journal> findAll(String printed) {
    return byKey.get(TitleKey.of(printed));
  }

  /** Whether some journal has the key of a title or abbreviation. */
  boolean hasKey(String key) {
    return byKey.containsKey(key);
  }

  /** Whether it is the key of a title in full, or of one that stands before the name of a part. */
  boolean isTitle(String key) {
    return titles.contains(key);
  }

  boolean isAbbreviation(String key) {
    return abbreviations.contains(key);
  }

  /** The journal that is meant, where only one can be. */
  public Optional<Journal> find(String printed) {
    List<Journal> found = findAll(printed);
    return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
  }

  /** The journal with the ISSN, written with its hyphen, where only one has it. */
  public Optional<Journal> findIssn(String issn) {
    List<Journal> found = byIssn.get(issn);
    return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
  }

  private static JournalTable read() {
    ImmutableList.Builder<Journal> journals = ImmutableList.builder();
    try (InputStream stream = JournalTable.class.getResourceAsStream("journals.tsv")) {
      if (stream == null) {
        throw new IllegalStateException("journals.tsv is not beside " + JournalTable.class);
      }
      BufferedReader lines =
          new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
      lines
          .lines()
          .filter(line -> !line.startsWith("#"))
          .skip(1)
          .map(line -> Splitter.on('\t').splitToList(line))
          .map(JournalTable::journal)
          .forEach(journals::add);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new JournalTable(journals.build());
  }

  private static Journal journal(List<String> cells) {
    return new Journal(
        cells.get(0),
        cells.get(1),
        cells.get(2),
        ImmutableList.copyOf(Splitter.on(' ').omitEmptyStrings().split(cells.get(3))));
  }
}
