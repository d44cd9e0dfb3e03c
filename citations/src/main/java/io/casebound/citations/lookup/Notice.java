package io.casebound.citations.lookup;

import java.util.Optional;

/**
 * What was published about a work after it came out.
 *
 * @param source who says so: {@code PubMed}, {@code Retraction Watch}
 * @param date when, as the source writes it
 * @param identifier bare DOI or PMID of the notice, or where it stands
 * @param reason why, where the source tells
 */
public record Notice(
    Kind kind,
    String source,
    Optional<String> date,
    Optional<String> identifier,
    Optional<String> reason) {

  /** The kinds of notices that touch what a work says. */
  public enum Kind {
    /** Retracted, withdrawn or removed. */
    RETRACTION,
    /** An expression of concern. */
    CONCERN,
    /** An erratum, corrigendum, or corrected and republished. */
    CORRECTION,
    /** A retraction was taken back. */
    REINSTATEMENT
  }

  /** A notice of which no more is known. */
  public static Notice of(Kind kind, String source) {
    return new Notice(kind, source, Optional.empty(), Optional.empty(), Optional.empty());
  }
}
