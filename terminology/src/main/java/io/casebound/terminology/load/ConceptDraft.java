package io.casebound.terminology.load;

import com.google.common.collect.ImmutableList;
import io.casebound.terminology.Code;
import io.casebound.terminology.Coding;
import io.casebound.terminology.Concept;
import io.casebound.terminology.ConceptKind;
import io.casebound.terminology.Confidence;
import io.casebound.terminology.SkosMatch;
import io.casebound.terminology.Term;
import io.casebound.terminology.TermKind;
import io.casebound.terminology.system.Identifier;
import java.util.ArrayList;
import java.util.List;

/** A concept while files are read that tell of it. */
final class ConceptDraft {
  static final String CURATED = "semapv:ManualMappingCuration";
  static final String UNSPECIFIED = "semapv:UnspecifiedMatching";

  /** A code before the names of its concept are known. */
  private record CodeDraft(Coding coding, SkosMatch match, String source, String justification) {}

  private final Identifier id;
  private final List<Term> names = new ArrayList<>(2);
  private final List<CodeDraft> codes = new ArrayList<>(0);
  private ConceptKind kind = ConceptKind.UNCLASSIFIED;
  private String preferred = "";
  private String language = "en";
  private String version = "";
  private String source = "";
  private boolean retired;

  ConceptDraft(Identifier id) {
    this.id = id;
  }

  /** Says where the concept itself was found, and in which release of its system. */
  void found(String inVersion, String inSource) {
    if (source.isEmpty()) {
      version = inVersion;
      source = inSource;
    }
  }

  void kind(ConceptKind found) {
    kind = found;
  }

  /** Sets the preferred name; the first one said stays. */
  void prefer(String name, String inLanguage) {
    if (preferred.isEmpty()) {
      preferred = name;
      language = inLanguage;
    } else {
      name(name, inLanguage, TermKind.SYNONYM);
    }
  }

  void name(String name, String inLanguage, TermKind termKind) {
    Term term = new Term(name, inLanguage, termKind, false);
    if (names.stream().noneMatch(known -> isSame(known, term))) {
      names.add(term);
    }
  }

  private static boolean isSame(Term a, Term b) {
    return a.text().equals(b.text()) && a.language().equals(b.language());
  }

  void code(Coding coding, SkosMatch match, String inSource, String justification) {
    codes.add(new CodeDraft(coding, match, inSource, justification));
  }

  /** Says that the concept must no longer be used. */
  void retire() {
    retired = true;
  }

  boolean isRetired() {
    return retired;
  }

  /** Whether anything is known of it but its identifier. */
  boolean isKnown() {
    return !preferred.isEmpty() || !names.isEmpty() || !codes.isEmpty();
  }

  Concept concept() {
    ImmutableList<Term> terms = terms();
    return new Concept(
        id.curie(),
        kind,
        terms.get(0).text(),
        (id.system().name() + " " + version).strip(),
        terms,
        codes(terms));
  }

  private ImmutableList<Term> terms() {
    ImmutableList.Builder<Term> terms = ImmutableList.builder();
    Term first = new Term(firstName(), language, TermKind.PREFERRED, false);
    terms.add(first);
    names.stream().filter(name -> !isSame(name, first)).forEach(terms::add);
    return terms.build();
  }

  // A mapping may name a concept by its identifier alone.
  private String firstName() {
    if (!preferred.isEmpty()) {
      return preferred;
    }
    return names.isEmpty() ? id.curie() : names.get(0).text();
  }

  private ImmutableList<Code> codes(ImmutableList<Term> terms) {
    ImmutableList.Builder<Code> all = ImmutableList.builder();
    if (!id.system().name().isEmpty()) {
      Coding own = new Coding(id.system().name(), version, id.code(), terms.get(0).text());
      all.add(code(new CodeDraft(own, SkosMatch.EXACT, source, CURATED), terms));
    }
    codes.stream().distinct().forEach(draft -> all.add(code(draft, terms)));
    return all.build();
  }

  private static Code code(CodeDraft draft, ImmutableList<Term> terms) {
    Coding coding = draft.coding();
    boolean named = terms.stream().anyMatch(term -> term.text().equalsIgnoreCase(coding.label()));
    return new Code(
        coding.system(),
        coding.version(),
        coding.code(),
        coding.label(),
        draft.match(),
        draft.source(),
        named ? Confidence.HIGH : Confidence.MEDIUM,
        draft.justification());
  }
}
