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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A concept while files are read that tell of it. */
final class ConceptDraft {
  static final String CURATED = "semapv:ManualMappingCuration";
  static final String UNSPECIFIED = "semapv:UnspecifiedMatching";

  private final Identifier id;
  private final List<Term> names = new ArrayList<>(2);
  private final List<CodeDraft> codes = new ArrayList<>(0);
  private ConceptKind kind = ConceptKind.UNCLASSIFIED;
  private String preferred = "";
  private String language = "en";
  private String version = "";
  private String source = "";
  private String definition = "";
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

  /** Says who defines it; else its system does. */
  void define(String by) {
    definition = definition.isEmpty() ? by : definition;
  }

  /** Takes all that a concept tells which is made already. */
  void take(Concept concept) {
    for (Code code : concept.codes()) {
      if (code.system().equals(id.system().name()) && code.code().equals(id.code())) {
        found(code.version(), code.source());
      } else {
        Optional<Confidence> confidence = Optional.of(code.confidence());
        code(code.coding(), code.match(), code.source(), code.justification(), confidence);
      }
    }
    if (kind == ConceptKind.UNCLASSIFIED) {
      kind = concept.kind();
    }
    define(concept.source());
    for (Term term : concept.terms()) {
      if (term.kind() == TermKind.PREFERRED) {
        prefer(term.text(), term.language());
      }
      name(term.text(), term.language(), term.kind(), term.ambiguous());
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
    name(name, inLanguage, termKind, false);
  }

  void name(String name, String inLanguage, TermKind termKind, boolean ambiguous) {
    Term term = new Term(name, inLanguage, termKind, ambiguous);
    // Without a stream, since there are millions.
    for (Term known : names) {
      if (isSame(known, term)) {
        return;
      }
    }
    names.add(term);
  }

  private static boolean isSame(Term a, Term b) {
    return a.text().equals(b.text()) && a.language().equals(b.language());
  }

  /** Says of which kind a synonym is that was told already. */
  void retype(String name, TermKind termKind) {
    names.replaceAll(
        known ->
            known.text().equals(name) && known.kind() == TermKind.SYNONYM
                ? new Term(name, known.language(), termKind, known.ambiguous())
                : known);
  }

  void code(Coding coding, SkosMatch match, String inSource, String justification) {
    codes.add(new CodeDraft(coding, match, inSource, justification, Optional.empty()));
  }

  /** Takes a code whose confidence is said; of others it follows from their names. */
  void code(
      Coding coding,
      SkosMatch match,
      String inSource,
      String justification,
      Optional<Confidence> confidence) {
    codes.add(new CodeDraft(coding, match, inSource, justification, confidence));
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
        definition.isEmpty() ? (id.system().name() + " " + version).strip() : definition,
        terms,
        codes(terms));
  }

  private ImmutableList<Term> terms() {
    Term first = first();
    ImmutableList.Builder<Term> terms = ImmutableList.builder();
    boolean ambiguous = names.stream().anyMatch(name -> isSame(name, first) && name.ambiguous());
    terms.add(new Term(first.text(), first.language(), TermKind.PREFERRED, ambiguous));
    names.stream().filter(name -> !isSame(name, first)).forEach(terms::add);
    return terms.build();
  }

  /** The preferred name, or else the first other; a mapping may tell an identifier alone. */
  private Term first() {
    if (!preferred.isEmpty()) {
      return new Term(preferred, language, TermKind.PREFERRED, false);
    }
    return names.isEmpty() ? new Term(id.curie(), "en", TermKind.PREFERRED, false) : names.get(0);
  }

  /** The codes, each once; that of the concept itself comes first. */
  private ImmutableList<Code> codes(ImmutableList<Term> terms) {
    Map<String, CodeDraft> best = new LinkedHashMap<>(2 * codes.size() + 2);
    if (!id.system().name().isEmpty()) {
      Coding own = new Coding(id.system().name(), version, id.code(), terms.get(0).text());
      CodeDraft itself = new CodeDraft(own, SkosMatch.EXACT, source, CURATED, Optional.empty());
      best.put(itself.key(), itself);
    }
    for (CodeDraft code : codes) {
      best.merge(code.key(), code, CodeDraft::better);
    }
    return best.values().stream()
        .map(code -> code.code(terms))
        .collect(ImmutableList.toImmutableList());
  }
}
