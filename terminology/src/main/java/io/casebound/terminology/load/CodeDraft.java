package io.casebound.terminology.load;

import com.google.common.collect.ImmutableList;
import io.casebound.terminology.Code;
import io.casebound.terminology.Coding;
import io.casebound.terminology.Confidence;
import io.casebound.terminology.SkosMatch;
import io.casebound.terminology.Term;
import java.util.Optional;

/**
 * A code before the names of its concept are known.
 *
 * @param confidence empty: it follows from the names
 */
record CodeDraft(
    Coding coding,
    SkosMatch match,
    String source,
    String justification,
    Optional<Confidence> confidence) {

  /** The same for all tellings of one code. */
  String key() {
    return coding.system() + " " + coding.code();
  }

  /** Of two tellings of one code, that which says how it matches, else that which names it. */
  static CodeDraft better(CodeDraft first, CodeDraft second) {
    boolean vague = first.match == SkosMatch.UNSPECIFIED;
    boolean asVague = second.match == SkosMatch.UNSPECIFIED;
    boolean nameless = first.coding.label().isEmpty() && !second.coding.label().isEmpty();
    return (vague && !asVague) || (nameless && vague == asVague) ? second : first;
  }

  /** The code of a concept with those names. */
  Code code(ImmutableList<Term> terms) {
    boolean named = terms.stream().anyMatch(term -> term.text().equalsIgnoreCase(coding.label()));
    return new Code(
        coding.system(),
        coding.version(),
        coding.code(),
        coding.label(),
        match,
        source,
        confidence.orElse(named ? Confidence.HIGH : Confidence.MEDIUM),
        justification);
  }
}
