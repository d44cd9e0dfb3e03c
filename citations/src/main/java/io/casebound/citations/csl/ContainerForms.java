package io.casebound.citations.csl;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;
import io.casebound.citations.journal.Journal;
import io.casebound.citations.journal.JournalTable;
import io.casebound.model.SourceText;
import io.casebound.model.reference.BibliographicRecord;
import io.casebound.model.reference.RecordField;
import io.casebound.model.reference.WorkType;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The title of a journal in full and abbreviated, of which styles print the one or the other. What
 * a record has stays as it is; the other form comes from the table of journals, where it is known.
 *
 * @param full the title in full
 * @param brief the abbreviation, with the full stops of ISO 4 that styles may strip
 */
record ContainerForms(Optional<String> full, Optional<String> brief) {
  /** Words that stay small within a title; those of the languages of most journals. */
  private static final ImmutableSet<String> SMALL =
      ImmutableSet.of(
          "a", "an", "and", "at", "by", "for", "from", "in", "of", "on", "or", "the", "to", "with",
          "de", "del", "della", "der", "des", "di", "du", "e", "en", "et", "für", "la", "le", "les",
          "und", "y", "zur");

  private static final Pattern DOTTED = Pattern.compile("\\p{L}\\.\\s\\p{L}[^.]*$");
  private static final Pattern QUALIFIER = Pattern.compile("\\s?\\([^()]*\\)");

  static ContainerForms of(BibliographicRecord record) {
    Optional<String> printed =
        record.field(RecordField.CONTAINER_TITLE).map(ContainerForms::dotted);
    Optional<String> brief = text(record, RecordField.CONTAINER_TITLE_SHORT);
    if (record.type() != WorkType.ARTICLE_JOURNAL || printed.isEmpty() || brief.isPresent()) {
      return new ContainerForms(printed, brief.or(() -> printed));
    }
    Optional<Journal> known = JournalTable.bundled().find(printed.get());
    boolean isBrief = known.filter(journal -> journal.isAbbreviatedAs(printed.get())).isPresent();
    return new ContainerForms(
        isBrief ? known.map(journal -> headline(journal.shortTitle())) : printed,
        isBrief ? printed : known.map(ContainerForms::brief).or(() -> printed));
  }

  private static Optional<String> text(BibliographicRecord record, RecordField field) {
    return record.field(field).map(SourceText::value);
  }

  /** As it is, with the full stop of its last word where the others have theirs: Conserv. Biol. */
  private static String dotted(SourceText title) {
    String source = title.source().text();
    boolean isDot = title.end() < source.length() && source.charAt(title.end()) == '.';
    String withDot = title.value() + ".";
    boolean isAbbreviated =
        isDot
            && (DOTTED.matcher(title.value()).find()
                || JournalTable.bundled()
                    .find(title.value())
                    .map(ContainerForms::brief)
                    .filter(withDot::equals)
                    .isPresent());
    return isAbbreviated ? withDot : title.value();
  }

  /** Without the place or year that tells it from another journal in the catalogue. */
  private static String brief(Journal journal) {
    return QUALIFIER.matcher(journal.iso4()).replaceAll("");
  }

  /** The catalogue writes titles in sentence case, reference lists write them in headline case. */
  private static String headline(String title) {
    String words =
        Splitter.on(' ')
            .splitToStream(title)
            .map(word -> SMALL.contains(word) ? word : capitalised(word))
            .collect(Collectors.joining(" "));
    return capitalised(words);
  }

  private static String capitalised(String word) {
    return word.isEmpty()
        ? word
        : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
  }
}
