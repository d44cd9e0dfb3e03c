package io.casebound.terminology.recognise;

import io.casebound.terminology.Concept;
import io.casebound.terminology.Term;

/** A place that may be a mention. */
record Candidate(int start, int end, Concept concept, Term term) {
  int length() {
    return end - start;
  }

  boolean overlaps(Candidate other) {
    return start < other.end && other.start < end;
  }
}
