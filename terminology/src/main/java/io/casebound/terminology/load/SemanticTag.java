package io.casebound.terminology.load;

import io.casebound.terminology.ConceptKind;
import io.casebound.terminology.system.CodeSystem;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A fully specified name of SNOMED CT, taken apart: nobody writes the tag in brackets at its end
 * (SNOMED CT Editorial Guide, "Fully Specified Name").
 */
record SemanticTag(String name, Optional<ConceptKind> kind) {
  private static final Pattern TAGGED = Pattern.compile("(.*\\S) \\(([a-z][a-z /-]*)\\)");

  static SemanticTag of(String name, CodeSystem system) {
    Matcher tagged = TAGGED.matcher(name);
    return system.name().equals("SNOMED CT") && tagged.matches()
        ? new SemanticTag(tagged.group(1), KindsOfConcepts.ofSemanticTag(tagged.group(2)))
        : new SemanticTag(name, Optional.empty());
  }
}
