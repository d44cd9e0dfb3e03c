package io.casebound.terminology.load;

import io.casebound.terminology.TermKind;
import io.casebound.terminology.system.CodeSystem;

/** Takes the names of a code: its display and its designations, alike in all resources. */
final class FhirNames {
  /** The code system of our own kinds of terms, as uses of designations. */
  static final String KINDS = "https://casebound.io/ns/term-kind";

  private FhirNames() {}

  static void take(JsonObject from, CodeSystem system, String language, ConceptDraft concept) {
    String display = from.text("display");
    if (!display.isEmpty()) {
      name(display, system, language, concept);
    }
    for (JsonObject designation : from.objects("designation")) {
      String value = designation.text("value");
      if (!value.isEmpty()) {
        String own = designation.text("language");
        TermKind kind = designation.object("use").map(FhirNames::kind).orElse(TermKind.SYNONYM);
        concept.name(SemanticTag.of(value, system).name(), own.isEmpty() ? language : own, kind);
      }
    }
  }

  private static TermKind kind(JsonObject use) {
    return use.text("system").equals(KINDS)
        ? Words.constant(TermKind.class, use.text("code")).orElse(TermKind.SYNONYM)
        : TermKind.SYNONYM;
  }

  private static void name(
      String display, CodeSystem system, String language, ConceptDraft concept) {
    SemanticTag tagged = SemanticTag.of(display, system);
    concept.prefer(tagged.name(), language);
    tagged.kind().ifPresent(concept::kind);
  }
}
