package io.casebound.terminology.write;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.casebound.terminology.Code;
import io.casebound.terminology.Coding;
import io.casebound.terminology.Concept;
import io.casebound.terminology.Mapping;
import io.casebound.terminology.SkosMatch;
import io.casebound.terminology.Terminology;
import io.casebound.terminology.system.CodeSystem;
import io.casebound.terminology.system.CodeSystems;
import io.casebound.terminology.system.Identifier;

/**
 * What is to be written.
 *
 * @param from the system whose codes are mapped; empty: the concepts themselves are
 * @param codes the systems to whose codes is mapped; empty: all
 * @param base what stands before an identifier of a concept of no known system to make its IRI
 */
public record Export(
    Terminology terminology, String from, ImmutableSet<String> codes, String base) {
  /** The IRIs of the bundled concepts begin so. */
  public static final String BASE = "https://casebound.io/terms/";

  /** The mappings of the selected systems, in the order of the concepts and their codes. */
  ImmutableList<Mapping> mappings() {
    ImmutableList.Builder<Mapping> mappings = ImmutableList.builder();
    if (!from.isEmpty()) {
      for (String system : codes.isEmpty() ? otherSystems() : codes) {
        mappings.addAll(terminology.mappings(from, system));
      }
      return mappings.build();
    }
    for (Concept concept : terminology.concepts()) {
      Coding subject = coding(concept);
      for (Code code : codes(concept)) {
        mappings.add(
            new Mapping(subject, code.match(), code.coding(), code.justification(), code.source()));
      }
    }
    return mappings.build();
  }

  private ImmutableSet<String> otherSystems() {
    return terminology.concepts().stream()
        .flatMap(concept -> concept.codes().stream())
        .map(Code::system)
        .filter(system -> !system.equals(from))
        .collect(ImmutableSet.toImmutableSet());
  }

  /** The selected codes of a concept, without the one that it is itself. */
  ImmutableList<Code> codes(Concept concept) {
    return concept.codes().stream()
        .filter(code -> !isItself(concept, code))
        .filter(code -> codes.isEmpty() || codes.contains(code.system()))
        .collect(ImmutableList.toImmutableList());
  }

  private static boolean isItself(Concept concept, Code code) {
    return code.match() == SkosMatch.EXACT
        && concept.id().endsWith(code.code())
        && identifier(code.coding()).curie().equals(concept.id());
  }

  /** The concept as a code: of its own system, or else of the one that {@link #base} names. */
  Coding coding(Concept concept) {
    return concept.codes().stream()
        .filter(code -> isItself(concept, code))
        .findFirst()
        .map(Code::coding)
        .orElseGet(() -> new Coding("Casebound", "", concept.id(), concept.preferredTerm()));
  }

  static Identifier identifier(Coding coding) {
    CodeSystems systems = CodeSystems.bundled();
    String name = coding.system();
    CodeSystem system = name.contains("://") ? systems.addressed(name) : systems.named(name);
    return systems.identifier(system, coding.code(), coding.version());
  }

  /** The system of a code, that of the concepts themselves with the address it shall have. */
  CodeSystem system(Coding coding) {
    CodeSystem system = identifier(coding).system();
    return system.name().equals("Casebound") && !base.equals(BASE)
        ? new CodeSystem("", "local", base, base, false)
        : system;
  }

  /** The CURIE of a code; an IRI where its system has no prefix. */
  String curie(Coding coding) {
    CodeSystem system = system(coding);
    return system.prefix().isEmpty() ? iri(coding) : system.curie(coding.code());
  }

  /** The IRI of a code. */
  String iri(Coding coding) {
    CodeSystem system = system(coding);
    return system.namespace() + system.local(coding.code());
  }
}
