package io.casebound.terminology.load;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableMap;
import io.casebound.terminology.TermKind;

/** What the scopes and types of synonyms in the ontologies of the OBO Foundry say. */
final class SynonymKinds {
  /** By the last part of the type's identifier, in small letters. */
  private static final ImmutableMap<String, TermKind> TYPES =
      ImmutableMap.<String, TermKind>builder()
          // OBO Metadata Ontology: abbreviation, acronym, layperson, misspelling, misnomer, UK
          // spelling.
          .put("omo:0003000", TermKind.ABBREVIATION)
          .put("omo:0003012", TermKind.ABBREVIATION)
          .put("omo:0003003", TermKind.LAY)
          .put("omo:0003006", TermKind.DEPRECATED)
          .put("omo:0003007", TermKind.DEPRECATED)
          .put("omo:0003005", TermKind.BRITISH)
          // The names that HPO, Mondo and others gave them before.
          .put("abbreviation", TermKind.ABBREVIATION)
          .put("acronym", TermKind.ABBREVIATION)
          .put("layperson", TermKind.LAY)
          .put("uk_spelling", TermKind.BRITISH)
          .put("obsolete_synonym", TermKind.DEPRECATED)
          .put("deprecated", TermKind.DEPRECATED)
          .put("misspelling", TermKind.DEPRECATED)
          .buildOrThrow();

  private static final ImmutableMap<String, TermKind> SCOPES =
      ImmutableMap.of(
          "EXACT", TermKind.SYNONYM,
          "BROAD", TermKind.BROAD,
          "NARROW", TermKind.NARROW);

  private SynonymKinds() {}

  /** The kind; what the type says holds for exact synonyms only, since else the meaning differs. */
  static TermKind kind(String scope, String type) {
    TermKind byScope = SCOPES.getOrDefault(scope, TermKind.RELATED);
    return byScope == TermKind.SYNONYM && !type.isEmpty()
        ? TYPES.getOrDefault(local(type), byScope)
        : byScope;
  }

  private static String local(String type) {
    String lower = Ascii.toLowerCase(type);
    String name = lower.substring(Math.max(lower.lastIndexOf('/'), lower.lastIndexOf('#')) + 1);
    return name.startsWith("omo_") ? "omo:" + name.substring(4) : name;
  }
}
