package io.casebound.model.reference;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import io.casebound.model.SourceText;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A work, as a reference names it, with the place of each field. Made by {@link #builder}.
 *
 * @param authors the authors that are named, in order
 * @param authorsShortened whether "et al." (or "and others") stands behind them
 * @param editors the editors that are named, in order
 * @param others who else had a hand in it, by what they did, in order
 * @param fields the other fields, in the order of {@link RecordField}
 */
public record BibliographicRecord(
    WorkType type,
    ImmutableList<PersonName> authors,
    boolean authorsShortened,
    ImmutableList<PersonName> editors,
    ImmutableListMultimap<NameRole, PersonName> others,
    ImmutableMap<RecordField, SourceText> fields) {

  public static Builder builder(WorkType type) {
    return new Builder(type);
  }

  /** The field, where the reference has it. */
  public Optional<SourceText> field(RecordField field) {
    return Optional.ofNullable(fields.get(field));
  }

  /** The field's text, or the empty string. */
  public String text(RecordField field) {
    SourceText text = fields.get(field);
    return text == null ? "" : text.value();
  }

  public boolean has(RecordField field) {
    return fields.containsKey(field);
  }

  /** Puts a record together. */
  public static final class Builder {
    private WorkType type;
    private boolean authorsShortened;
    private final ImmutableList.Builder<PersonName> authors = ImmutableList.builder();
    private final ImmutableList.Builder<PersonName> editors = ImmutableList.builder();
    private final Map<NameRole, List<PersonName>> others = new EnumMap<>(NameRole.class);
    private final Map<RecordField, SourceText> fields = new EnumMap<>(RecordField.class);

    private Builder(WorkType type) {
      this.type = type;
    }

    public Builder type(WorkType value) {
      this.type = value;
      return this;
    }

    public Builder addAuthor(PersonName name) {
      authors.add(name);
      return this;
    }

    public Builder authorsShortened(boolean value) {
      this.authorsShortened = value;
      return this;
    }

    public Builder addEditor(PersonName name) {
      editors.add(name);
      return this;
    }

    public Builder add(NameRole role, PersonName name) {
      others.computeIfAbsent(role, key -> new ArrayList<>()).add(name);
      return this;
    }

    /** Sets a field that is not set yet; its text must not be blank. */
    public Builder set(RecordField field, SourceText text) {
      checkArgument(!text.value().isBlank(), "%s is blank", field);
      fields.putIfAbsent(field, text);
      return this;
    }

    public boolean has(RecordField field) {
      return fields.containsKey(field);
    }

    private static ImmutableListMultimap<NameRole, PersonName> ofRoles(
        Map<NameRole, List<PersonName>> names) {
      if (names.isEmpty()) {
        return ImmutableListMultimap.of();
      }
      ImmutableListMultimap.Builder<NameRole, PersonName> ordered = ImmutableListMultimap.builder();
      names.forEach(ordered::putAll);
      return ordered.build();
    }

    public BibliographicRecord build() {
      return new BibliographicRecord(
          type,
          authors.build(),
          authorsShortened,
          editors.build(),
          ofRoles(others),
          ImmutableMap.copyOf(fields));
    }
  }
}
