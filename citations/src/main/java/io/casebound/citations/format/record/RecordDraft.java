package io.casebound.citations.format.record;

import com.google.common.collect.ImmutableSet;
import io.casebound.model.SourceText;
import io.casebound.model.reference.BibliographicRecord;
import io.casebound.model.reference.NameRole;
import io.casebound.model.reference.PersonName;
import io.casebound.model.reference.RecordField;
import io.casebound.model.reference.WorkType;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A record in the making, for readers that meet its fields in any order and more than once. */
public final class RecordDraft {
  private final Map<RecordField, SourceText> fields = new EnumMap<>(RecordField.class);

  // What is added to fields, joined once when they are asked for: a hostile file adds many.
  private final Map<RecordField, List<Addition>> additions = new EnumMap<>(RecordField.class);
  private final List<PersonName> authors = new ArrayList<>();
  private final List<PersonName> editors = new ArrayList<>();
  private final Map<NameRole, List<PersonName>> others = new LinkedHashMap<>();
  private WorkType type;

  /** What comes behind a field, with what separates it. */
  private record Addition(String separator, SourceText text) {}

  private boolean authorsShortened;

  public RecordDraft(WorkType type) {
    this.type = type;
  }

  public WorkType type() {
    return type;
  }

  public void type(WorkType value) {
    type = value;
  }

  public void author(PersonName name) {
    authors.add(name);
  }

  public void editor(PersonName name) {
    editors.add(name);
  }

  public void other(NameRole role, PersonName name) {
    others.computeIfAbsent(role, empty -> new ArrayList<>()).add(name);
  }

  public void authorsShortened() {
    authorsShortened = true;
  }

  public boolean hasAuthors() {
    return !authors.isEmpty();
  }

  public boolean hasEditors() {
    return !editors.isEmpty();
  }

  public boolean has(RecordField field) {
    return fields.containsKey(field);
  }

  public Optional<SourceText> field(RecordField field) {
    join(field);
    return Optional.ofNullable(fields.get(field));
  }

  /** Sets a field that is not set yet; a blank text is none. */
  public RecordDraft set(RecordField field, SourceText text) {
    SourceText bare = text.strip();
    if (bare.length() > 0) {
      fields.putIfAbsent(field, bare);
    }
    return this;
  }

  /** Sets a field whatever it was before; a blank text clears it. */
  public RecordDraft replace(RecordField field, SourceText text) {
    remove(field);
    return set(field, text);
  }

  public void remove(RecordField field) {
    additions.remove(field);
    fields.remove(field);
  }

  /** Sets a field, or adds to it behind a separator, unless it holds the same already. */
  public RecordDraft append(RecordField field, String separator, SourceText text) {
    SourceText bare = text.strip();
    SourceText before = fields.get(field);
    if (before == null) {
      return set(field, bare);
    }
    if (bare.length() > 0 && !before.value().equals(bare.value())) {
      additions
          .computeIfAbsent(field, empty -> new ArrayList<>())
          .add(new Addition(separator, bare));
    }
    return this;
  }

  private void join(RecordField field) {
    List<Addition> behind = additions.remove(field);
    SourceText first = fields.get(field);
    if (behind == null || first == null) {
      return;
    }
    SourceText.Builder all = SourceText.builder(first.source()).append(first);
    int end = first.span().end();
    for (Addition addition : behind) {
      all.append(addition.separator(), end, end).append(addition.text());
      end = addition.text().span().end();
    }
    fields.put(field, all.build());
  }

  /** Moves what stands in one field to another that is empty. */
  public void move(RecordField from, RecordField to) {
    join(from);
    SourceText text = fields.remove(from);
    if (text != null) {
      fields.putIfAbsent(to, text);
    }
  }

  /** Two texts of one source, with a separator that stands in no source between them. */
  public static SourceText joined(SourceText one, String separator, SourceText other) {
    int between = one.span().end();
    return SourceText.builder(one.source())
        .append(one)
        .append(separator, between, between)
        .append(other)
        .build();
  }

  /** Whether nothing at all is known of the work. */
  public boolean isEmpty() {
    return fields.isEmpty() && authors.isEmpty() && editors.isEmpty() && others.isEmpty();
  }

  public BibliographicRecord build() {
    if (!additions.isEmpty()) {
      ImmutableSet.copyOf(additions.keySet()).forEach(this::join);
    }
    BibliographicRecord.Builder record =
        BibliographicRecord.builder(type).authorsShortened(authorsShortened);
    authors.forEach(record::addAuthor);
    editors.forEach(record::addEditor);
    others.forEach((role, names) -> names.forEach(name -> record.add(role, name)));
    fields.forEach(record::set);
    return record.build();
  }
}
