package io.casebound.citations.lookup.match;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.casebound.citations.journal.Journal;
import io.casebound.citations.journal.JournalTable;
import io.casebound.model.reference.BibliographicRecord;
import io.casebound.model.reference.RecordField;
import java.util.List;
import java.util.stream.Stream;

/** The names of journals, books and conferences, ready to be compared. */
public final class ContainerName {
  private static final ImmutableSet<String> PREPRINTS =
      ImmutableSet.of(
          "arxiv",
          "biorxiv",
          "medrxiv",
          "chemrxiv",
          "psyarxiv",
          "ssrn",
          "corr",
          "preprints",
          "preprint",
          "osf",
          "authorea",
          "techrxiv");

  private final ImmutableList<String> titles;
  private final ImmutableList<ImmutableList<String>> words;

  private ContainerName(ImmutableList<String> titles) {
    this.titles = titles;
    this.words =
        titles.stream()
            .map(FoldedText::words)
            .filter(each -> !each.stream().allMatch(TitleWords::isFunction))
            .collect(ImmutableList.toImmutableList());
  }

  /** What a work came out in: its name in full and abbreviated, as far as the record has it. */
  public static ContainerName of(BibliographicRecord work) {
    return new ContainerName(
        Stream.of(
                RecordField.CONTAINER_TITLE,
                RecordField.CONTAINER_TITLE_SHORT,
                RecordField.EVENT_TITLE)
            .filter(work::has)
            .map(work::text)
            .collect(ImmutableList.toImmutableList()));
  }

  /**
   * The same of a reference that may be misread: where no journal was found, what was read as its
   * publisher, or as the end of a title that goes on where the known one ends.
   */
  static ContainerName ofPrinted(BibliographicRecord reference, TitleText known) {
    ContainerName found = of(reference);
    if (!found.words.isEmpty()) {
      return found;
    }
    String rest = TitleText.of(reference.text(RecordField.TITLE)).behind(known);
    String name = rest.isEmpty() ? reference.text(RecordField.PUBLISHER) : rest;
    return new ContainerName(name.isEmpty() ? ImmutableList.of() : ImmutableList.of(name));
  }

  /** Whether both name one journal, book or conference, in full or abbreviated. */
  public Agreement compare(ContainerName other) {
    if (words.isEmpty() || other.words.isEmpty() || isPreprint() != other.isPreprint()) {
      return Agreement.UNKNOWN;
    }
    for (ImmutableList<String> left : words) {
      for (ImmutableList<String> right : other.words) {
        if (Abbreviations.isOne(left, right)) {
          return Agreement.SAME;
        }
      }
    }
    return isSameJournal(other) ? Agreement.SAME : Agreement.DIFFERENT;
  }

  /** Whether one of its names stands in an entry beside the title. */
  boolean isPrinted(PrintedWords printed, TitleText title) {
    return titles.stream().anyMatch(name -> printed.hasBeside(TitleText.of(name), title));
  }

  private boolean isSameJournal(ContainerName other) {
    ImmutableSet<Journal> mine = journals();
    return !mine.isEmpty() && other.journals().stream().anyMatch(mine::contains);
  }

  /** Whether both are known journals, so that they are told apart for sure. */
  boolean isSurelyOther(ContainerName other) {
    return !journals().isEmpty() && !other.journals().isEmpty() && !isSameJournal(other);
  }

  private ImmutableSet<Journal> journals() {
    JournalTable table = JournalTable.bundled();
    return titles.stream()
        .flatMap(title -> table.findAll(title).stream())
        .collect(ImmutableSet.toImmutableSet());
  }

  private boolean isPreprint() {
    return words.stream().flatMap(List::stream).anyMatch(PREPRINTS::contains);
  }
}
