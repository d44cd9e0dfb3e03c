package io.casebound.terminology.load;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.casebound.terminology.Coding;
import io.casebound.terminology.SkosMatch;
import io.casebound.terminology.system.Identifier;
import java.io.IOException;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads mapping sets in SSSOM TSV (Simple Standard for Sharing Ontological Mappings). A mapping is
 * a code of its subject.
 */
final class SssomReader implements VocabularyReader {
  private static final Pattern HEADING =
      Pattern.compile("^(?=[^#\\n]*\\bsubject_id\\b)[^#\\n]*\\bobject_id\\b", Pattern.MULTILINE);

  /** What a predicate says of its object; those of SKOS have the names of our constants. */
  private static final ImmutableMap<String, SkosMatch> PREDICATES =
      ImmutableMap.<String, SkosMatch>builder()
          .put("skos:exactMatch", SkosMatch.EXACT)
          .put("skos:closeMatch", SkosMatch.CLOSE)
          .put("skos:broadMatch", SkosMatch.BROAD)
          .put("skos:narrowMatch", SkosMatch.NARROW)
          .put("skos:relatedMatch", SkosMatch.RELATED)
          .put("skos:mappingRelation", SkosMatch.UNSPECIFIED)
          .put("owl:equivalentClass", SkosMatch.EXACT)
          .put("owl:sameAs", SkosMatch.EXACT)
          .put("rdfs:subClassOf", SkosMatch.BROAD)
          .put("oboInOwl:hasDbXref", SkosMatch.UNSPECIFIED)
          .put("oio:hasDbXref", SkosMatch.UNSPECIFIED)
          .put("rdfs:seeAlso", SkosMatch.UNSPECIFIED)
          .buildOrThrow();

  private static final ImmutableSet<String> NOTHING =
      ImmutableSet.of("sssom:NoTermFound", "sssom:NoMapping");

  @Override
  public boolean accepts(String head) {
    return HEADING.matcher(head).find();
  }

  @Override
  public void read(VocabularyInput input, VocabularyDraft draft) throws IOException {
    SssomMetadata metadata = SssomMetadata.of(input);
    try (Table table = Table.open(input, draft.flaws(), TableForm.COMMENTED_TABS)) {
      while (table.next()) {
        SkosMatch match = PREDICATES.get(table.get("predicate_id"));
        if (table.get("subject_id").isEmpty()) {
          table.flaw("subject_id", "a mapping without a subject");
        } else if (table.get("object_id").isEmpty()) {
          table.flaw("object_id", "a mapping without an object");
        } else if (match == null) {
          table.flaw("predicate_id", "unknown predicate \"" + table.get("predicate_id") + "\"");
        } else if (isMapping(table)) {
          mapping(table, match, metadata, input.source(), draft);
        }
      }
    }
  }

  // SSSOM also says what is no mapping: negated, or looked for in vain.
  private static boolean isMapping(Table table) {
    return !table.get("predicate_modifier").equals("Not")
        && !NOTHING.contains(table.get("subject_id"))
        && !NOTHING.contains(table.get("object_id"));
  }

  private static void mapping(
      Table table, SkosMatch match, SssomMetadata metadata, String source, VocabularyDraft draft) {
    ConceptDraft subject = draft.concept(metadata.identifier(table.get("subject_id"), draft));
    subject.found(metadata.value(table, "subject_source_version"), source);
    if (!table.get("subject_label").isEmpty()) {
      subject.prefer(table.get("subject_label"), "en");
    }
    Identifier object = metadata.identifier(table.get("object_id"), draft);
    String version = metadata.value(table, "object_source_version");
    subject.code(
        new Coding(
            object.system().name(),
            version.isEmpty() ? object.version() : version,
            object.code(),
            table.get("object_label")),
        match,
        source,
        Optional.of(metadata.value(table, "mapping_justification"))
            .filter(justification -> !justification.isEmpty())
            .orElse(ConceptDraft.UNSPECIFIED));
  }
}
