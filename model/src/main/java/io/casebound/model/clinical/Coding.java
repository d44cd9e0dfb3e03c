package io.casebound.model.clinical;

/**
 * A code for a meaning, with all that makes it unambiguous.
 *
 * @param system the code system, by its short name: {@code RadLex}, {@code SNOMED CT}, {@code HPO}
 * @param version the release of the system in which the code was seen: {@code 2026-08}
 * @param code the code as its system writes it: {@code HP:0030839}, {@code RID4310}
 * @param label what the system calls the code in that release
 */
public record Coding(String system, String version, String code, String label) {
  public Coding {
    system = Wording.clean(system);
    version = Wording.clean(version);
    code = Wording.clean(code);
    label = Wording.clean(label);
  }
}
