package io.casebound.terminology.load;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableMap;
import io.casebound.terminology.ConceptKind;
import io.casebound.terminology.csv.CsvRow;
import io.casebound.terminology.csv.CsvTable;
import java.util.Optional;

/** What the kinds of other vocabularies are among ours; the table is {@code kinds.csv}. */
final class KindsOfConcepts {
  private static final ImmutableMap<String, ConceptKind> KINDS =
      CsvTable.resource(KindsOfConcepts.class, "kinds.csv").stream()
          .collect(
              ImmutableMap.toImmutableMap(
                  row -> row.get("vocabulary") + ":" + row.get("word"), KindsOfConcepts::kind));

  private KindsOfConcepts() {}

  private static ConceptKind kind(CsvRow row) {
    return ConceptKind.valueOf(Ascii.toUpperCase(row.get("kind")).replace('-', '_'));
  }

  /** The kind of a semantic type of the UMLS, e.g. {@code Neoplastic Process}. */
  static Optional<ConceptKind> ofSemanticType(String type) {
    return Optional.ofNullable(KINDS.get("UMLS:" + type));
  }

  /** The kind of a semantic tag of SNOMED CT, e.g. {@code body structure}. */
  static Optional<ConceptKind> ofSemanticTag(String tag) {
    return Optional.ofNullable(KINDS.get("SNOMED CT:" + tag));
  }
}
