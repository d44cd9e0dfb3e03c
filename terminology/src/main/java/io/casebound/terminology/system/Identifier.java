package io.casebound.terminology.system;

/**
 * An identifier that a vocabulary gives, taken apart.
 *
 * @param code as its system writes it
 * @param curie the same for all systems, e.g. {@code NCIT:C3224}; an IRI where no prefix is known
 * @param version the release that it names, as in {@code SNOMEDCT_US_2025_09_01:189925001}; mostly
 *     empty
 */
public record Identifier(CodeSystem system, String code, String curie, String version) {}
