package io.casebound.citations.format.tagged;

import io.casebound.citations.format.record.RecordDraft;
import io.casebound.model.SourceText;
import io.casebound.model.reference.RecordField;
import java.util.HashMap;
import java.util.Map;

/** The titles of a journal, of which files give several: in full, in the middle, abbreviated. */
final class JournalTitles {
  private static final String[] BY_LENGTH = {"full", "title", "either", "short", "shortest"};

  private final Map<String, SourceText> titles = new HashMap<>();

  /** Keeps a title; the first of each kind counts. */
  void add(String kind, SourceText title) {
    titles.putIfAbsent(kind, title);
  }

  /** The longest kind is the title, the next that differs its abbreviation. */
  void set(RecordDraft draft) {
    for (String kind : BY_LENGTH) {
      SourceText title = titles.get(kind);
      if (title == null) {
        continue;
      }
      if (!draft.has(RecordField.CONTAINER_TITLE)) {
        draft.set(RecordField.CONTAINER_TITLE, title);
      } else if (isAbbreviation(draft, title)) {
        draft.set(RecordField.CONTAINER_TITLE_SHORT, title);
      }
    }
  }

  private static boolean isAbbreviation(RecordDraft draft, SourceText title) {
    return draft
        .field(RecordField.CONTAINER_TITLE)
        .filter(full -> title.length() < full.length())
        .isPresent();
  }
}
