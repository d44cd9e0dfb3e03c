package io.casebound.citations.format.bibtex;

import io.casebound.citations.format.bibtex.EntryTypes.EntryType;
import io.casebound.citations.format.record.FieldValues;
import io.casebound.citations.format.record.ReadingRemarks;
import io.casebound.citations.format.record.RecordDraft;
import io.casebound.model.SourceText;
import io.casebound.model.reference.BibliographicRecord;
import io.casebound.model.reference.NameRole;
import io.casebound.model.reference.PersonName;
import io.casebound.model.reference.RecordField;
import io.casebound.model.reference.WorkType;
import java.util.Optional;
import java.util.function.Consumer;

/** Turns one entry into a record. */
final class EntryReader {
  private static final EntryType UNKNOWN = new EntryType(WorkType.OTHER, Optional.empty());

  private final BibtexEntry entry;
  private final ReadingRemarks remarks;
  private final RecordDraft draft;
  private final NameParts names;

  private EntryReader(BibtexEntry entry, ReadingRemarks remarks) {
    this.entry = entry;
    this.remarks = remarks;
    this.names = new NameParts(this::unknownCommand);
    this.draft = new RecordDraft(EntryTypes.of(entry.type()).orElse(UNKNOWN).work());
  }

  static BibliographicRecord read(BibtexEntry entry, ReadingRemarks remarks) {
    return new EntryReader(entry, remarks).read();
  }

  private BibliographicRecord read() {
    entry.fields().forEach(this::field);
    new EntryTitles(entry, draft, this::decode).set();
    new EntryPublication(entry, draft, this::decode, remarks).set();
    EntryTypes.of(entry.type())
        .flatMap(EntryType::genre)
        .ifPresent(genre -> draft.set(RecordField.GENRE, ofType(genre)));
    return draft.build();
  }

  private SourceText ofType(String genre) {
    RawText any = entry.fields().values().stream().findFirst().orElseThrow();
    return SourceText.builder(any.source())
        .append(genre, entry.start(), entry.start() + 1 + entry.type().length())
        .build();
  }

  private void unknownCommand(RawText command) {
    String name = command.value();
    if (remarks.isNew(name)) {
      remarks.unreadOnce(
          name, command.span(), "The command " + name + " is not known; it stays in the text.");
    }
  }

  private SourceText decode(RawText value) {
    return LatexDecoder.decode(value, this::unknownCommand);
  }

  private void field(String name, RawText value) {
    Optional<FieldUse> use = FieldUse.of(name);
    if (use.isPresent() && !value.isBlank()) {
      field(use.get(), name, value);
    } else if (use.isEmpty()
        && name.indexOf('+') < 0
        && !name.startsWith("bdsk-")
        && remarks.isNew(name)) {
      remarks.unreadOnce(
          name, value.span(), "The field " + name + " is none of biblatex; it is left out.");
    }
  }

  private void field(FieldUse use, String name, RawText value) {
    switch (use.kind()) {
      case TEXT -> draft.set(RecordField.valueOf(use.fills()), decode(value));
      case VERBATIM -> draft.set(RecordField.valueOf(use.fills()), Verbatim.decode(value));
      case VOLUME -> FieldValues.volumeOrIssue(draft, RecordField.VOLUME, decode(value));
      case NAMES -> names(use.fills(), name, value);
      case DOI -> draft.set(RecordField.DOI, FieldValues.doi(Verbatim.decode(value)));
      case URL -> url(Verbatim.decode(value));
      case PMID -> draft.set(RecordField.PMID, FieldValues.pmid(Verbatim.decode(value)));
      case ISBN -> FieldValues.isbn(draft, decode(value));
      case ISSN -> FieldValues.issn(draft, decode(value));
      case NOTE -> note(decode(value));
      case KEYWORDS -> FieldValues.keywords(draft, decode(value));
      case SPECIAL, IGNORED -> {}
    }
  }

  private void url(SourceText url) {
    draft.set(RecordField.URL, url);
    if (!entry.has("doi")) {
      FieldValues.doiOfUrl(url).ifPresent(doi -> draft.set(RecordField.DOI, doi));
    }
  }

  private void note(SourceText note) {
    if (!FieldValues.labelled(draft, note)) {
      draft.append(RecordField.NOTE, ". ", note);
    }
  }

  private void names(String variable, String field, RawText value) {
    BibtexNames.Names read = BibtexNames.read(value, names, remarks);
    read.names().forEach(adder(variable, field));
    if (variable.equals("author") && read.areShortened()) {
      draft.authorsShortened();
    }
  }

  private Consumer<PersonName> adder(String variable, String field) {
    String role =
        entry
            .value("editortype")
            .filter(type -> field.equals("editor"))
            .map(RawText::value)
            .orElse(variable);
    if (role.equals("author")) {
      return draft::author;
    }
    for (NameRole other : NameRole.values()) {
      if (other.csl().equals(role)) {
        return name -> draft.other(other, name);
      }
    }
    return draft::editor;
  }
}
