package io.casebound.phenopackets;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.casebound.model.clinical.CodeableConcept;
import io.casebound.model.clinical.Coding;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.phenopackets.schema.v2.core.OntologyClass;
import org.phenopackets.schema.v2.core.Resource;

/** Finds the term for a notion, and remembers whose terms are in use. */
final class Terms {
  /** The release of UCUM whose codes are meant, published in June 2024. */
  private static final String UCUM_VERSION = "2.2";

  private final ImmutableMap<String, CodeSystem> systems;
  private final Set<Coding> used =
      new TreeSet<>(Comparator.comparing(Coding::system).thenComparing(Coding::version));

  Terms(ImmutableMap<String, CodeSystem> systems) {
    this.systems = systems;
  }

  /**
   * The term for a notion, in the system that comes first in the field; empty where it has none.
   */
  Optional<OntologyClass> find(CodeableConcept concept, Field field) {
    return coding(concept, field).map(this::term);
  }

  /**
   * The term for a part of a notion's place. Where there is none, that is noted there.
   *
   * @param at the place of the notion
   */
  Optional<OntologyClass> take(CodeableConcept concept, Field field, Place at) {
    Optional<OntologyClass> term = find(concept, field);
    if (term.isEmpty()) {
      at.leave(concept.text(), LeftOut.Reason.NO_CODE);
    } else {
      at.ledger().keep(at.path());
    }
    return term;
  }

  private Optional<Coding> coding(CodeableConcept concept, Field field) {
    return concept.codings().stream()
        .filter(coding -> systems.containsKey(coding.system()))
        .min(Comparator.comparingInt(coding -> field.rank(coding.system())));
  }

  OntologyClass term(Coding coding) {
    used.add(coding);
    return OntologyClass.newBuilder()
        .setId(system(coding).curie(coding.code()))
        .setLabel(coding.label())
        .build();
  }

  OntologyClass unit(String ucum) {
    return term(new Coding("UCUM", UCUM_VERSION, ucum, ucum));
  }

  private CodeSystem system(Coding coding) {
    return Optional.ofNullable(systems.get(coding.system())).orElseThrow();
  }

  /** The systems whose terms were handed out, one for each version, by name. */
  ImmutableList<Resource> resources() {
    return used.stream().map(this::resource).collect(ImmutableList.toImmutableList());
  }

  private Resource resource(Coding coding) {
    CodeSystem system = system(coding);
    return Resource.newBuilder()
        .setId(system.id())
        .setName(system.name())
        .setUrl(system.url())
        .setVersion(coding.version())
        .setNamespacePrefix(system.prefix())
        .setIriPrefix(system.iriPrefix())
        .build();
  }
}
