package io.casebound.citations.format.bibtex;

import com.google.common.collect.ImmutableSet;
import io.casebound.citations.format.record.RecordDraft;
import io.casebound.model.SourceText;
import io.casebound.model.reference.RecordField;
import io.casebound.model.reference.WorkType;
import java.util.Optional;
import java.util.function.Function;

/** The titles of an entry: its own, and those of what holds it. */
final class EntryTitles {
  private static final ImmutableSet<WorkType> IN_BOOKS =
      ImmutableSet.of(WorkType.CHAPTER, WorkType.PAPER_CONFERENCE, WorkType.ENTRY_ENCYCLOPEDIA);

  private final BibtexEntry entry;
  private final RecordDraft draft;
  private final Function<RawText, SourceText> decode;

  EntryTitles(BibtexEntry entry, RecordDraft draft, Function<RawText, SourceText> decode) {
    this.entry = entry;
    this.draft = draft;
    this.decode = decode;
  }

  void set() {
    Optional<SourceText> own = whole("title", "subtitle", "titleaddon");
    Optional<SourceText> main = whole("maintitle", "mainsubtitle", "maintitleaddon");
    Optional<SourceText> book = whole("booktitle", "booksubtitle", "booktitleaddon");
    journal();
    boolean isPart = IN_BOOKS.contains(draft.type());
    if (draft.type() == WorkType.CHAPTER && book.isEmpty() && main.isEmpty()) {
      partOfBook(own);
    } else if (main.isPresent() && !isPart) {
      draft.set(RecordField.TITLE, main.get());
      own.ifPresent(title -> draft.set(RecordField.VOLUME_TITLE, title));
    } else {
      own.ifPresent(title -> draft.set(RecordField.TITLE, title));
      main.ifPresent(title -> draft.set(RecordField.CONTAINER_TITLE, title));
      book.ifPresent(title -> book(title, isPart, main.isPresent()));
    }
  }

  /** An {@code inbook} of BibTeX without a title of its own cites pages of the book it names. */
  private void partOfBook(Optional<SourceText> own) {
    if (entry.type().equals("inbook")) {
      draft.type(WorkType.BOOK);
    }
    own.ifPresent(title -> draft.set(RecordField.TITLE, title));
  }

  private void book(SourceText title, boolean isPart, boolean hasMain) {
    if (hasMain) {
      draft.set(RecordField.VOLUME_TITLE, title);
    } else if (!isPart && !draft.has(RecordField.TITLE)) {
      draft.set(RecordField.TITLE, title);
    } else if (isPart || draft.type() == WorkType.OTHER) {
      draft.replace(RecordField.CONTAINER_TITLE, title);
    } else {
      draft.set(RecordField.CONTAINER_TITLE, title);
    }
  }

  /** Mathematical Reviews give the full title of a journal apart. */
  private void journal() {
    Optional<SourceText> journal =
        whole("journaltitle", "journalsubtitle", "journaltitleaddon").or(() -> text("journal"));
    Optional<SourceText> full = text("fjournal");
    full.ifPresent(
        title -> {
          draft.set(RecordField.CONTAINER_TITLE, title);
          journal
              .filter(one -> !one.value().equals(title.value()))
              .ifPresent(one -> draft.set(RecordField.CONTAINER_TITLE_SHORT, one));
        });
    journal.ifPresent(title -> draft.set(RecordField.CONTAINER_TITLE, title));
  }

  private Optional<SourceText> whole(String title, String subtitle, String addition) {
    Optional<SourceText> first = text(title);
    if (first.isEmpty()) {
      return first;
    }
    boolean isAlone =
        !entry.fields().containsKey(subtitle) && !entry.fields().containsKey(addition);
    if (isAlone) {
      return first;
    }
    Optional<SourceText> second = text(subtitle);
    SourceText both = second.map(more -> joined(first.get(), ": ", more)).orElse(first.get());
    return Optional.of(text(addition).map(more -> joined(both, ". ", more)).orElse(both));
  }

  private static SourceText joined(SourceText one, String separator, SourceText other) {
    char last = one.charAt(one.length() - 1);
    return RecordDraft.joined(one, ".:?!".indexOf(last) >= 0 ? " " : separator, other);
  }

  private Optional<SourceText> text(String field) {
    return entry.value(field).map(decode).filter(text -> text.length() > 0);
  }
}
