package io.casebound.model.clinical;

/** A kind of change of a gene. */
public enum Alteration {
  /** Broken, its partner not known or not told. */
  REARRANGEMENT,
  /** Joined with another gene. */
  FUSION,
  /** A change of sequence. */
  MUTATION,
  AMPLIFICATION,
  DELETION,
  OTHER
}
