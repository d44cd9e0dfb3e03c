package io.casebound.benchmarks.truth;

import com.google.common.collect.ImmutableList;
import io.casebound.citations.csl.CitationStyle;
import io.casebound.citations.csl.FormattedEntry;
import io.casebound.citations.journal.Iso4Abbreviator;
import io.casebound.model.SourceText;
import io.casebound.model.reference.BibliographicRecord;
import io.casebound.model.reference.RecordField;
import java.util.Arrays;
import java.util.List;

/** Prints works in the styles of journals, whole or shortened as authors shorten them. */
final class Prints {
  static final ImmutableList<String> STYLES =
      ImmutableList.of(
          "nlm-citation-sequence",
          "american-medical-association",
          "apa",
          "harvard-cite-them-right",
          "elsevier-with-titles");

  private static final int NAMED_AUTHORS = 2;

  /** How works are shortened before they are printed. */
  enum Form {
    WHOLE("whole"),
    ET_AL("et al."),
    ABBREVIATED("abbreviated journals"),
    NO_DOI("without DOI"),
    ALL("all three");

    final String label;

    Form(String label) {
      this.label = label;
    }

    BibliographicRecord of(BibliographicRecord work) {
      return switch (this) {
        case WHOLE -> work;
        case ET_AL -> withEtAl(work);
        case ABBREVIATED -> abbreviated(work);
        case NO_DOI -> withoutDoi(work);
        case ALL -> withEtAl(abbreviated(withoutDoi(work)));
      };
    }
  }

  private Prints() {}

  /** The works in a style, a line each, in their order. */
  static ImmutableList<String> of(List<BibliographicRecord> works, String style, Form form) {
    List<FormattedEntry> entries =
        CitationStyle.named(style).bibliography(works.stream().map(form::of).toList()).entries();
    String[] lines = new String[works.size()];
    Arrays.fill(lines, "");
    for (FormattedEntry entry : entries) {
      lines[entry.index()] = entry.text();
    }
    return ImmutableList.copyOf(lines);
  }

  private static BibliographicRecord withEtAl(BibliographicRecord work) {
    if (work.authors().size() <= NAMED_AUTHORS) {
      return work;
    }
    BibliographicRecord.Builder changed = BibliographicRecord.builder(work.type());
    work.authors().stream().limit(NAMED_AUTHORS).forEach(changed::addAuthor);
    work.editors().forEach(changed::addEditor);
    work.fields().forEach(changed::set);
    return changed.authorsShortened(true).build();
  }

  private static BibliographicRecord abbreviated(BibliographicRecord work) {
    String title = work.text(RecordField.CONTAINER_TITLE);
    return title.indexOf(' ') < 0
        ? work
        : changed(
            work,
            RecordField.CONTAINER_TITLE,
            SourceText.of(Iso4Abbreviator.bundled().abbreviate(title)));
  }

  private static BibliographicRecord withoutDoi(BibliographicRecord work) {
    return without(without(work, RecordField.DOI), RecordField.URL);
  }

  private static BibliographicRecord changed(
      BibliographicRecord work, RecordField field, SourceText text) {
    return copy(without(work, field)).set(field, text).build();
  }

  private static BibliographicRecord without(BibliographicRecord work, RecordField dropped) {
    BibliographicRecord.Builder changed =
        BibliographicRecord.builder(work.type()).authorsShortened(work.authorsShortened());
    work.authors().forEach(changed::addAuthor);
    work.editors().forEach(changed::addEditor);
    work.fields()
        .forEach(
            (field, text) -> {
              if (field != dropped) {
                changed.set(field, text);
              }
            });
    return changed.build();
  }

  private static BibliographicRecord.Builder copy(BibliographicRecord work) {
    BibliographicRecord.Builder copy =
        BibliographicRecord.builder(work.type()).authorsShortened(work.authorsShortened());
    work.authors().forEach(copy::addAuthor);
    work.editors().forEach(copy::addEditor);
    work.fields().forEach(copy::set);
    return copy;
  }
}
