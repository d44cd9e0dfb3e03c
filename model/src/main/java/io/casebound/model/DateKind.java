package io.casebound.model;

/** What happened to a manuscript on a date. */
public enum DateKind {
  RECEIVED,
  REVISED,
  ACCEPTED,
  PUBLISHED,
  OTHER
}
