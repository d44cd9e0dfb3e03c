package io.casebound.terminology.load;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.casebound.terminology.SkosMatch;
import io.casebound.terminology.TermKind;
import java.util.Optional;

/** The properties by which ontologies name their classes, and say what these are parts of. */
final class OwlProperties {
  private static final String OBO = "http://purl.obolibrary.org/obo/";
  private static final String OBO_IN_OWL = "http://www.geneontology.org/formats/oboInOwl#";
  private static final String SKOS = "http://www.w3.org/2004/02/skos/core#";
  private static final String NCIT = "http://ncicb.nci.nih.gov/xml/owl/EVS/Thesaurus.owl#";
  private static final String RADLEX = "http://radlex.org/RID/";

  // Releases differ in this.
  private static final String WWW = "http://www.radlex.org/RID/";

  private static final ImmutableMap<String, TermKind> NAMES =
      ImmutableMap.<String, TermKind>builder()
          .put("http://www.w3.org/2000/01/rdf-schema#label", TermKind.PREFERRED)
          .put(SKOS + "prefLabel", TermKind.PREFERRED)
          .put(SKOS + "altLabel", TermKind.SYNONYM)
          .put(OBO_IN_OWL + "hasExactSynonym", TermKind.SYNONYM)
          .put(OBO_IN_OWL + "hasBroadSynonym", TermKind.BROAD)
          .put(OBO_IN_OWL + "hasNarrowSynonym", TermKind.NARROW)
          .put(OBO_IN_OWL + "hasRelatedSynonym", TermKind.RELATED)
          // "alternative term" of the Information Artifact Ontology.
          .put(OBO + "IAO_0000118", TermKind.SYNONYM)
          // Preferred_Name and FULL_SYN.
          .put(NCIT + "P108", TermKind.PREFERRED)
          .put(NCIT + "P90", TermKind.SYNONYM)
          .put(RADLEX + "Preferred_name", TermKind.PREFERRED)
          .put(RADLEX + "Synonym", TermKind.SYNONYM)
          .put(RADLEX + "Acronym", TermKind.ABBREVIATION)
          .put(RADLEX + "Unsanctioned_Term", TermKind.DEPRECATED)
          .put(RADLEX + "Misspelling_of_term", TermKind.DEPRECATED)
          .buildOrThrow();

  private static final ImmutableMap<String, SkosMatch> MATCHES =
      ImmutableMap.of(
          OBO_IN_OWL + "hasDbXref", SkosMatch.UNSPECIFIED,
          SKOS + "exactMatch", SkosMatch.EXACT,
          SKOS + "closeMatch", SkosMatch.CLOSE,
          SKOS + "broadMatch", SkosMatch.BROAD,
          SKOS + "narrowMatch", SkosMatch.NARROW,
          SKOS + "relatedMatch", SkosMatch.RELATED);

  private static final ImmutableSet<String> PART_OF =
      ImmutableSet.of(
          OBO + "BFO_0000050",
          RADLEX + "Part_Of",
          RADLEX + "Constitutional_Part_Of",
          RADLEX + "Regional_Part_Of",
          RADLEX + "Segment_Of");

  private OwlProperties() {}

  /** The kind of the names that a property gives. */
  static Optional<TermKind> kind(String address) {
    String property = address.replace(WWW, RADLEX);
    TermKind kind = NAMES.get(property);
    // RadLex has a property for each other language, e.g. Preferred_name_German.
    return kind == null && property.startsWith(RADLEX + "Preferred_name_")
        ? Optional.of(TermKind.PREFERRED)
        : Optional.ofNullable(kind);
  }

  /** How what a property refers to matches the class; empty where the property is another. */
  static Optional<SkosMatch> match(String property) {
    return Optional.ofNullable(MATCHES.get(property));
  }

  /** Whether what has the property must no longer be used: RadLex keeps its name in it. */
  static boolean isRetiredName(String address) {
    return address.replace(WWW, RADLEX).equals(RADLEX + "Preferred_Name_for_Obsolete");
  }

  static boolean isPartOf(String address) {
    return PART_OF.contains(address.replace(WWW, RADLEX));
  }
}
