package io.casebound.citations.journal;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * The journals that a name nearly names: one that is misspelt, or shortened in a way of its own.
 * Where two could be meant, none is. Immutable.
 */
public final class NearJournals {
  private static final Supplier<NearJournals> BUNDLED =
      Suppliers.memoize(() -> new NearJournals(JournalTable.bundled(), TitleVocabulary.bundled()));

  private record Name(List<String> title, List<String> abbreviation, Journal journal) {
    private static Name of(Journal journal) {
      return new Name(
          TitleKey.words(journal.title()), TitleKey.words(journal.abbreviation()), journal);
    }

    private boolean isAsLongAs(List<String> printed) {
      return title.size() == printed.size() || abbreviation.size() == printed.size();
    }

    private Stream<MisspeltTitle> misspelt(List<String> printed) {
      return Stream.of(title, abbreviation)
          .flatMap(known -> MisspeltTitle.of(printed, known, journal).stream());
    }
  }

  private final TitleVocabulary vocabulary;
  private final OwnShortening shortening;

  /** By the first letter of the title. */
  private final ImmutableListMultimap<Character, Name> byLetter;

  private NearJournals(JournalTable table, TitleVocabulary vocabulary) {
    this.vocabulary = vocabulary;
    shortening = new OwnShortening(vocabulary);
    byLetter =
        table.journals().stream()
            .map(Name::of)
            .filter(name -> !name.title().isEmpty())
            .collect(
                ImmutableListMultimap.toImmutableListMultimap(
                    name -> name.title().get(0).charAt(0), name -> name));
  }

  /** Among the journals of {@link JournalTable#bundled}. */
  public static NearJournals bundled() {
    return BUNDLED.get();
  }

  /**
   * The journal whose title or abbreviation it is but for one letter of one word, a word that no
   * title has.
   */
  public Optional<MisspeltTitle> misspelt(String printed) {
    List<String> words = TitleKey.words(printed);
    List<String> unknown = words.stream().filter(word -> !vocabulary.isKnown(word)).toList();
    return unknown.size() == 1 && words.size() > 1
        ? only(
            byLetter.values().stream()
                .filter(name -> name.isAsLongAs(words))
                .flatMap(name -> name.misspelt(words)))
        : Optional.empty();
  }

  /**
   * The journal whose title it is with its words shortened, though not as NLM shortens them: {@code
   * Brit J Radiology}, {@code Proc Natl Acad Sci USA}.
   */
  public Optional<Journal> shortened(String printed) {
    List<String> words = TitleKey.words(printed);
    return words.size() < 2
        ? Optional.empty()
        : only(
            byLetter.get(words.get(0).charAt(0)).stream()
                .filter(name -> shortening.isOf(words, name.title(), name.abbreviation()))
                .map(Name::journal));
  }

  private static <T> Optional<T> only(Stream<T> all) {
    ImmutableSet<T> found = all.collect(toImmutableSet());
    return found.size() == 1 ? Optional.of(found.asList().get(0)) : Optional.empty();
  }
}
