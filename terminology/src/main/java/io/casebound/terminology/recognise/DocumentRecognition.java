package io.casebound.terminology.recognise;

import com.google.common.collect.ImmutableList;
import io.casebound.model.SourceText;
import io.casebound.terminology.ConceptKind;
import io.casebound.terminology.TermKind;
import io.casebound.terminology.abbreviation.Abbreviation;
import io.casebound.terminology.abbreviation.Abbreviations;
import io.casebound.terminology.context.Context;
import io.casebound.terminology.context.Contexts;
import io.casebound.terminology.recognise.NamedTerms.NamedTerm;
import io.casebound.terminology.variant.VariantIndex;
import io.casebound.terminology.variant.VariantMatcher;
import io.casebound.terminology.word.Tokenizer;
import io.casebound.terminology.word.Tokens;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The recognition of the texts of one document. */
final class DocumentRecognition {
  private final NamedTerms terms;
  private final Matching matching;
  private final ImmutableList<SourceText> texts;
  private final List<List<Candidate>> candidates = new ArrayList<>();
  private final List<ImmutableList<Abbreviation>> abbreviations = new ArrayList<>();
  // The concepts that some text names beyond doubt.
  private final Set<String> named = new HashSet<>();

  DocumentRecognition(NamedTerms terms, Matching matching, ImmutableList<SourceText> texts) {
    this.terms = terms;
    this.matching = matching;
    this.texts = texts;
  }

  ImmutableList<Recognition> results() {
    Tokenizer tokenizer = terms.index().tokenizer();
    Optional<VariantMatcher> variants = terms.variants().map(VariantIndex::matcher);
    for (int i = 0; i < texts.size(); i++) {
      List<Candidate> found = candidates(texts.get(i).value(), tokenizer, variants);
      candidates.add(found);
      abbreviations.add(Abbreviations.definedIn(texts.get(i)));
      found.stream()
          .filter(candidate -> !isAmbiguous(candidate))
          .forEach(candidate -> named.add(candidate.concept().id()));
    }
    DefinedForms defined = new DefinedForms(abbreviations, candidates);
    ImmutableList.Builder<Recognition> results = ImmutableList.builder();
    for (int i = 0; i < texts.size(); i++) {
      results.add(new Recognition(mentions(i, defined), abbreviations.get(i)));
    }
    return results.build();
  }

  private List<Candidate> candidates(
      String text, Tokenizer tokenizer, Optional<VariantMatcher> variants) {
    List<Candidate> found = new ArrayList<>();
    Tokens tokens = tokenizer.read(text);
    terms
        .index()
        .match(
            tokens,
            (name, first, end) -> {
              NamedTerm term = terms.get(name);
              int start = tokens.start(first);
              int stop = tokens.end(end - 1);
              if (!terms.isWanted(term.concept())) {
                return;
              }
              if (!term.term().isCaseBound()
                  || ShortForms.isForm(text.substring(start, stop), term.term().text())) {
                found.add(Candidate.whole(start, stop, term.concept(), term.term()));
              }
            });
    variants.ifPresent(
        matcher -> {
          VariantCandidates inOtherWords = new VariantCandidates(terms, tokens, found);
          matcher.match(text, tokens, inOtherWords::add);
          found.addAll(inOtherWords.chosen());
        });
    return found;
  }

  /** Whether only the text can say that the concept is meant: a broader name may mean another. */
  private static boolean isAmbiguous(Candidate candidate) {
    return candidate.term().ambiguous() || candidate.term().kind() == TermKind.BROAD;
  }

  private ImmutableList<Mention> mentions(int text, DefinedForms defined) {
    String value = texts.get(text).value();
    List<Candidate> decided = new ArrayList<>(defined.occurrences(text, value));
    for (Candidate candidate : candidates.get(text)) {
      String words = value.substring(candidate.start(), candidate.end());
      boolean allowed = !isAmbiguous(candidate) || named.contains(candidate.concept().id());
      if (allowed && !defined.isDefined(words, text, candidate.start())) {
        decided.add(candidate);
      }
    }
    Contexts contexts = Contexts.in(texts.get(text));
    return select(decided).stream()
        .map(candidate -> mention(texts.get(text), candidate, contexts))
        .collect(ImmutableList.toImmutableList());
  }

  private ImmutableList<Candidate> select(List<Candidate> decided) {
    return switch (matching) {
      case LONGEST -> Selection.longest(decided);
      case ALL -> Selection.all(decided);
    };
  }

  private static Mention mention(SourceText text, Candidate candidate, Contexts contexts) {
    int start = candidate.start();
    int end = candidate.end();
    Context context = contexts.of(start, end);
    return new Mention(
        start,
        end,
        text.span(start, end),
        text.value().substring(start, end),
        candidate.concept(),
        candidate.term(),
        candidate.concept().kind() == ConceptKind.ANATOMY ? context.ofPlace() : context);
  }
}
