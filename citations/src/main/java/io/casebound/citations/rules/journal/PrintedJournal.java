package io.casebound.citations.rules.journal;

import io.casebound.citations.ListedReference;
import io.casebound.citations.journal.Journal;
import io.casebound.citations.journal.JournalNameForm;
import io.casebound.citations.journal.JournalTable;
import io.casebound.model.SourceSpan;
import io.casebound.model.SourceText;
import io.casebound.model.reference.RecordField;
import io.casebound.model.reference.WorkType;
import io.casebound.model.remark.Fix;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The name of a journal as an entry prints it.
 *
 * @param name the words and their place
 */
record PrintedJournal(SourceText name) {
  /** A full stop behind a word that is not the last. */
  private static final Pattern INNER_POINT = Pattern.compile("\\p{L}\\.[ -]?(?=\\p{L})");

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}'’]+");

  /** The journal of an entry; empty where its work is no article. */
  static Optional<PrintedJournal> of(ListedReference entry) {
    return entry.record().type() == WorkType.ARTICLE_JOURNAL
        ? entry.record().field(RecordField.CONTAINER_TITLE).map(PrintedJournal::new)
        : Optional.empty();
  }

  boolean isKnown() {
    return !JournalTable.bundled().findAll(name.value()).isEmpty();
  }

  /** The one journal that has this name. */
  Optional<Journal> journal() {
    return JournalTable.bundled().find(name.value());
  }

  Optional<JournalNameForm> form() {
    return JournalNameForm.of(name.value());
  }

  /** Whether its words are shortened with full stops. */
  boolean isPointed() {
    return INNER_POINT.matcher(name).find();
  }

  SourceSpan span() {
    return name.span();
  }

  /** The words of the name, each in its place. */
  Stream<SourceText> words() {
    return WORD.matcher(name).results().map(word -> name.slice(word.start(), word.end()));
  }

  /** Another wording in a place; it is certain only where the words stand there as they are. */
  static Fix rewrite(SourceText printed, String wanted) {
    return printed.span().end() - printed.span().start() == printed.length()
        ? Fix.replaceBy(wanted)
        : Fix.advice("Write: " + wanted);
  }

  /**
   * How it would be abbreviated. The last full stop belongs to the reference, where the name has
   * none.
   */
  String abbreviation(Journal journal, boolean isPointed) {
    String point = name.value().endsWith(".") ? "." : "";
    return isPointed
        ? journal.iso4().replaceFirst("\\.$", "") + point
        : journal.abbreviation() + point;
  }

  @Override
  public String toString() {
    return name.value();
  }
}
