package io.casebound.citations.lookup.match;

import com.google.common.collect.ImmutableSet;
import io.casebound.citations.identifier.Doi;
import io.casebound.citations.identifier.Pmcid;
import io.casebound.citations.identifier.Pmid;
import io.casebound.citations.lookup.Difference.Part;
import io.casebound.model.reference.BibliographicRecord;
import io.casebound.model.reference.RecordField;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The identifiers that name one work among all. */
public final class Identifiers {
  private Identifiers() {}

  /** Those fields. */
  public static final ImmutableSet<RecordField> FIELDS =
      ImmutableSet.of(RecordField.DOI, RecordField.PMID, RecordField.PMCID);

  /** Which of the identifiers that both works have are the same. */
  public static ImmutableSet<RecordField> shared(
      BibliographicRecord one, BibliographicRecord other) {
    return FIELDS.stream()
        .filter(field -> compare(one, other, field) == Agreement.SAME)
        .collect(ImmutableSet.toImmutableSet());
  }

  static void compare(
      BibliographicRecord one, BibliographicRecord other, Map<Part, Agreement> parts) {
    parts.put(Part.DOI, compare(one, other, RecordField.DOI));
    parts.put(Part.PMID, compare(one, other, RecordField.PMID));
    parts.put(Part.PMCID, compare(one, other, RecordField.PMCID));
  }

  private static Agreement compare(
      BibliographicRecord one, BibliographicRecord other, RecordField field) {
    Optional<?> left = parse(field, one.text(field));
    Optional<?> right = parse(field, other.text(field));
    if (left.isEmpty() || right.isEmpty()) {
      return Agreement.UNKNOWN;
    }
    return left.equals(right) ? Agreement.SAME : Agreement.DIFFERENT;
  }

  /** The identifier in its one form; empty where the text is none. */
  public static Optional<?> parse(RecordField field, String text) {
    Function<String, Optional<?>> form =
        switch (field) {
          case DOI -> Doi::parse;
          case PMID -> Pmid::parse;
          case PMCID -> Pmcid::parse;
          default -> throw new IllegalArgumentException(field + " names no work");
        };
    return form.apply(text);
  }
}
