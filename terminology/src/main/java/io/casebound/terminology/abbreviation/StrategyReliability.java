package io.casebound.terminology.abbreviation;

import com.google.common.base.Ascii;
import com.google.common.collect.HashMultiset;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Multiset;
import io.casebound.model.text.Sentences;
import io.casebound.model.text.TextRange;
import io.casebound.terminology.abbreviation.Reliability.Case;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Optional;

/**
 * Estimates how reliable each strategy is from texts in which no abbreviation is marked: how much
 * more often it finds a long form in the words before a short form than in the words before other
 * brackets, where it can only find one by chance (the pseudo-precision of Sohn and colleagues, BMC
 * Bioinformatics 2008; 9:402). A strategy is judged by the short forms that those before it leave.
 */
public final class StrategyReliability {
  /** With how many other places each short form is compared. */
  private static final int OTHERS = 4;

  private static final int FEWEST = 10;

  private final Deque<Place> others = new ArrayDeque<>();
  private final Multiset<Case> tried = HashMultiset.create();
  private final Multiset<Case> found = HashMultiset.create();
  private final Multiset<Case> triedElsewhere = HashMultiset.create();
  private final Multiset<Case> foundElsewhere = HashMultiset.create();

  /** The words before a bracket. */
  private record Place(String text, int from, int to) {
    Optional<LongForms.Match> match(ShortForm form) {
      return LongForms.matched(LongForms.wordsBefore(text, from, to, form), form);
    }
  }

  /** An estimate of no texts as yet. */
  public StrategyReliability() {}

  /** Takes a text in; those after it count as other places. */
  public void add(CharSequence text) {
    String value = text.toString();
    Enumeration enumeration = Enumeration.in(value);
    for (TextRange sentence : Sentences.of(value)) {
      for (Bracket bracket : Bracket.in(value, sentence)) {
        Place place = new Place(value, sentence.start(), bracket.before(value));
        ShortForm.at(value, bracket.parts(value).get(0))
            .filter(form -> !enumeration.numbers(form))
            .ifPresent(form -> add(form, place));
      }
    }
  }

  private void add(ShortForm form, Place place) {
    count(form, place.match(form), tried, found);
    others.forEach(other -> count(form, other.match(form), triedElsewhere, foundElsewhere));
    others.addLast(place);
    if (others.size() > OTHERS) {
      others.removeFirst();
    }
  }

  private static void count(
      ShortForm form, Optional<LongForms.Match> match, Multiset<Case> tried, Multiset<Case> found) {
    for (Strategy strategy : Strategy.values()) {
      Case each = Case.of(form, strategy);
      tried.add(each);
      if (match.isPresent() && match.get().strategy() == strategy) {
        found.add(each);
        return;
      }
    }
  }

  /** The rows of reliability.csv. */
  public ImmutableList<String> rows() {
    ImmutableList.Builder<String> rows = ImmutableList.builder();
    for (ShortForm.Kind kind : ShortForm.Kind.values()) {
      for (int size = 1; size <= Case.LARGEST; size++) {
        for (Strategy strategy : Strategy.values()) {
          Case each = new Case(kind, size, strategy);
          if (found.count(each) >= FEWEST) {
            rows.add(row(each));
          }
        }
      }
    }
    return rows.build();
  }

  private String row(Case each) {
    double here = (double) found.count(each) / tried.count(each);
    double chance = (double) foundElsewhere.count(each) / Math.max(1, triedElsewhere.count(each));
    double reliability = Math.max(0, (here - chance) / (here * (1 - chance)));
    return String.format(
        Locale.ROOT,
        "%s,%d,%s,%.3f,%d",
        Ascii.toLowerCase(each.kind().name()),
        each.size(),
        Ascii.toLowerCase(each.strategy().name()).replace('_', '-'),
        reliability,
        found.count(each));
  }
}
