package io.casebound.validation.rules.terms;

import static io.casebound.model.remark.Severity.WARNING;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.casebound.model.remark.Fix;
import io.casebound.model.remark.RemarkSink;
import io.casebound.model.remark.Rule;
import io.casebound.model.remark.RuleInfo;
import io.casebound.terminology.Concept;
import io.casebound.terminology.ConceptKind;
import io.casebound.terminology.Term;
import io.casebound.terminology.TermKind;
import io.casebound.terminology.recognise.Mention;
import io.casebound.validation.ReviewContext;
import io.casebound.validation.rules.Passage;
import io.casebound.validation.rules.Phrase;
import io.casebound.validation.rules.WordFile;
import io.casebound.validation.rules.Words;
import io.casebound.validation.text.Sentence.Zone;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Diseases and methods go by the name that they have now. */
@RuleInfo(
    id = "TERM-OUTDATED",
    severity = WARNING,
    tags = {"terms"},
    summary = "\"{term}\" has been given up for \"{preferred}\"")
final class TermOutdated implements Rule<ReviewContext> {
  private static final ImmutableList<OutdatedName> NAMES =
      WordFile.rows(TermOutdated.class, "outdated-names.tsv")
          .map(row -> new OutdatedName(Phrase.of(row.get(0)), row.get(1)))
          .collect(ImmutableList.toImmutableList());

  /** Words by which a text says that it knows the name to be an old one. */
  private static final ImmutableSet<String> KNOWING =
      ImmutableSet.of(
          "formerly",
          "previously",
          "former",
          "called",
          "termed",
          "known",
          "synonym",
          "synonyms",
          "synonymous",
          "old",
          "older",
          "outdated",
          "obsolete",
          "historically",
          "named",
          "renamed",
          "designated",
          "designation",
          "terms",
          "term",
          "terminology",
          "nomenclature",
          "classified");

  private static final int NEAR = 15;

  @Override
  public void check(ReviewContext review, RemarkSink remarks) {
    Words words = Words.of(review);
    Set<String> said = new HashSet<>();
    for (Passage passage : words.passages()) {
      if (passage.zone() != Zone.BACK) {
        for (Mention mention : review.mentions(passage.text())) {
          if (mention.term().kind() == TermKind.DEPRECATED) {
            check(mention, passage, words, said, remarks);
          }
        }
      }
    }
    for (OutdatedName outdated : NAMES) {
      Phrase name = outdated.name();
      name.places(words)
          .filter(place -> words.passage(place).zone() != Zone.BACK)
          .filter(place -> !isKnown(place, words) && said.add(outdated.preferred()))
          .forEach(
              place -> say(place, place + name.length(), outdated.preferred(), words, remarks));
    }
  }

  private static void check(
      Mention mention, Passage passage, Words words, Set<String> said, RemarkSink remarks) {
    String preferred = preferred(mention.concept());
    int first = wordAt(mention.start(), passage, words);
    boolean taught =
        isKnown(first, words)
            || passage
                .text()
                .value()
                .toLowerCase(Locale.ROOT)
                .contains(preferred.toLowerCase(Locale.ROOT));
    if (!taught && said.add(preferred)) {
      remarks
          .at(mention.span())
          .with("term", mention.text())
          .with("preferred", preferred)
          .fix(Fix.advice("Write \"" + preferred + "\"."))
          .say();
    }
  }

  /** What is written now: of a gene its symbol, for a symbol is what stood there. */
  private static String preferred(Concept concept) {
    return concept.terms().stream()
        .filter(term -> concept.kind() == ConceptKind.GENE)
        .filter(term -> term.kind() == TermKind.ABBREVIATION)
        .map(Term::text)
        .findFirst()
        .orElse(concept.preferredTerm());
  }

  private static int wordAt(int offset, Passage passage, Words words) {
    int at = passage.first();
    while (at < passage.end() - 1 && words.end(at) <= offset) {
      at++;
    }
    return at;
  }

  private static boolean isKnown(int place, Words words) {
    for (int i = -NEAR; i <= NEAR; i++) {
      if (KNOWING.contains(words.near(place, i))) {
        return true;
      }
    }
    return false;
  }

  private static void say(int from, int to, String preferred, Words words, RemarkSink remarks) {
    remarks
        .at(words.span(from, to))
        .with("term", words.printed(from, to))
        .with("preferred", preferred)
        .fix(Fix.advice("Write \"" + preferred + "\"."))
        .say();
  }

  /** A name that has been given up, and what is written now. */
  private record OutdatedName(Phrase name, String preferred) {}
}
