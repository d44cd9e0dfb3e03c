package io.casebound.citations.lookup.index;

import com.google.common.collect.ImmutableList;
import io.casebound.citations.lookup.Notice;
import io.casebound.model.SourceText;
import io.casebound.model.reference.BibliographicRecord;
import io.casebound.model.reference.PersonName;
import io.casebound.model.reference.RecordField;
import java.util.List;
import java.util.Optional;

/**
 * Turns works into bytes and back. Fields and types are numbers, which the index's header explains:
 * an index stays good when there are more of them.
 */
final class WorkCodec {
  /** What is kept of a work, in the order of its numbers. */
  static final ImmutableList<RecordField> KEPT =
      ImmutableList.of(
          RecordField.TITLE,
          RecordField.ORIGINAL_TITLE,
          RecordField.TRANSLATED_TITLE,
          RecordField.CONTAINER_TITLE,
          RecordField.CONTAINER_TITLE_SHORT,
          RecordField.EVENT_TITLE,
          RecordField.EDITION,
          RecordField.PUBLISHER,
          RecordField.PUBLISHER_PLACE,
          RecordField.YEAR,
          RecordField.MONTH_DAY,
          RecordField.VOLUME,
          RecordField.ISSUE,
          RecordField.SUPPLEMENT,
          RecordField.PAGE,
          RecordField.ARTICLE_NUMBER,
          RecordField.DOI,
          RecordField.PMID,
          RecordField.PMCID,
          RecordField.ISBN,
          RecordField.ISSN,
          RecordField.LANGUAGE,
          RecordField.STATUS);

  private static final int GROUP = 1;
  private static final int GIVEN = 2;
  private static final int SUFFIX = 4;

  private final IndexHeader header;

  WorkCodec(IndexHeader header) {
    this.header = header;
  }

  void write(StoredWork stored, PackedBytes bytes) {
    BibliographicRecord work = stored.work();
    bytes.number(header.types().indexOf(work.type().csl()));
    bytes.number(work.authorsShortened() ? 1 : 0);
    names(work.authors(), bytes);
    names(work.editors(), bytes);
    List<RecordField> fields = KEPT.stream().filter(work::has).toList();
    bytes.number(fields.size());
    for (RecordField field : fields) {
      bytes.number(KEPT.indexOf(field));
      bytes.text(work.text(field));
    }
    bytes.number(stored.notices().size());
    stored.notices().forEach(notice -> notice(notice, bytes));
  }

  private static void names(List<PersonName> names, PackedBytes bytes) {
    bytes.number(names.size());
    for (PersonName name : names) {
      int form = name.group() ? GROUP : 0;
      form |= name.given().isPresent() ? GIVEN : 0;
      form |= name.suffix().isPresent() ? SUFFIX : 0;
      bytes.number(form);
      bytes.text(name.family().value());
      name.given().ifPresent(given -> bytes.text(given.value()));
      name.suffix().ifPresent(suffix -> bytes.text(suffix.value()));
    }
  }

  private static void notice(Notice notice, PackedBytes bytes) {
    bytes.text(notice.kind().name());
    bytes.text(notice.source());
    bytes.text(notice.date().orElse(""));
    bytes.text(notice.identifier().orElse(""));
    bytes.text(notice.reason().orElse(""));
  }

  StoredWork read(PackedBytes.Reader bytes) {
    BibliographicRecord.Builder work = BibliographicRecord.builder(header.type(bytes.number()));
    work.authorsShortened(bytes.number() == 1);
    for (int i = bytes.number(); i > 0; i--) {
      work.addAuthor(name(bytes));
    }
    for (int i = bytes.number(); i > 0; i--) {
      work.addEditor(name(bytes));
    }
    for (int i = bytes.number(); i > 0; i--) {
      Optional<RecordField> field = header.field(bytes.number());
      String text = bytes.text();
      field.ifPresent(known -> work.set(known, SourceText.of(text)));
    }
    ImmutableList.Builder<Notice> notices = ImmutableList.builder();
    for (int i = bytes.number(); i > 0; i--) {
      notices.add(notice(bytes));
    }
    return new StoredWork(work.build(), notices.build());
  }

  private static PersonName name(PackedBytes.Reader bytes) {
    int form = bytes.number();
    SourceText family = SourceText.of(bytes.text());
    return new PersonName(
        family,
        (form & GIVEN) == 0 ? Optional.empty() : Optional.of(SourceText.of(bytes.text())),
        (form & SUFFIX) == 0 ? Optional.empty() : Optional.of(SourceText.of(bytes.text())),
        (form & GROUP) != 0);
  }

  private static Notice notice(PackedBytes.Reader bytes) {
    Notice.Kind kind = Notice.Kind.valueOf(bytes.text());
    return new Notice(
        kind, bytes.text(), some(bytes.text()), some(bytes.text()), some(bytes.text()));
  }

  private static Optional<String> some(String text) {
    return Optional.of(text).filter(value -> !value.isEmpty());
  }
}
