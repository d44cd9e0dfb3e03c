package io.casebound.model;

/** Who gave an article its identifier. */
public enum IdentifierKind {
  DOI,
  /** PubMed. */
  PMID,
  /** PubMed Central, with or without the letters {@code PMC}. */
  PMCID,
  /** The publisher, for its own use. */
  PUBLISHER,
  OTHER
}
