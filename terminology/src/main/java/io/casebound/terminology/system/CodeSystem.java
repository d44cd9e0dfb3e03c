package io.casebound.terminology.system;

/**
 * A code system.
 *
 * @param name its short name, e.g. {@code NCIt}
 * @param prefix the prefix of its CURIEs, e.g. {@code NCIT}; empty where it has none
 * @param iri what stands before a code's local part in its IRI; empty where that is not known
 * @param uri what FHIR calls the system
 * @param prefixed whether its codes are written with their prefix, as {@code HP:0000118}
 */
public record CodeSystem(String name, String prefix, String iri, String uri, boolean prefixed) {

  /** The code of a local part, e.g. {@code HP:0000118} of {@code 0000118}. */
  public String code(String local) {
    return prefixed ? prefix + ":" + local : local;
  }

  /** The local part of a code. */
  public String local(String code) {
    return prefixed && code.startsWith(prefix + ":") ? code.substring(prefix.length() + 1) : code;
  }

  /**
   * What stands before the local part of a code in its IRI, also where the system has none of its
   * own: then that of the resolver Bioregistry.
   */
  public String namespace() {
    return iri.isEmpty() ? "https://bioregistry.io/" + prefix + ":" : iri;
  }

  /** What FHIR calls the system, also where it has no name for it. */
  public String address() {
    return uri.isEmpty() ? namespace() : uri;
  }

  /** The CURIE of a code, e.g. {@code NCIT:C3224} of {@code C3224}. */
  public String curie(String code) {
    return prefix + ":" + local(code);
  }
}
