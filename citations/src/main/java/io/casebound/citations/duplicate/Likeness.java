package io.casebound.citations.duplicate;

import com.google.common.base.Splitter;
import io.casebound.model.reference.WorkType;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * What speaks for and against two records naming the same work, added up. The weights were set by
 * hand; {@code benchmarks/run duplicates} measures them.
 */
final class Likeness {
  /** From here on two records name the same work. */
  static final double SAME = 5;

  /** Below this they name different ones, whatever other records they resemble. */
  static final double DIFFERENT = -4;

  private static final double ALIKE = 0.85;
  private static final double CLOSE = 0.65;
  private static final Splitter WORDS = Splitter.on(' ').omitEmptyStrings();

  private final WorkTraits one;
  private final WorkTraits other;
  private final List<String> shared = new ArrayList<>();
  private boolean isSameIdentifier;
  private double sum;

  private Likeness(WorkTraits one, WorkTraits other) {
    this.one = one;
    this.other = other;
  }

  static Likeness of(WorkTraits one, WorkTraits other) {
    Likeness likeness = new Likeness(one, other);
    likeness.identifiers();
    likeness.title();
    likeness.people();
    likeness.place();
    likeness.kind();
    return likeness;
  }

  double value() {
    return sum;
  }

  /** What both have, the surest alone or all of it: {@code title, first author and year}. */
  String shared() {
    if (isSameIdentifier) {
      return shared.get(0);
    }
    int last = shared.size() - 1;
    return last < 1
        ? String.join("", shared)
        : String.join(", ", shared.subList(0, last)) + " and " + shared.get(last);
  }

  private void identifiers() {
    identifier("the PMID", one.pmid(), other.pmid(), 8, -6);
    identifier("the PMCID", one.pmcid(), other.pmcid(), 8, -6);
    identifier("the DOI", one.doi(), other.doi(), 6, -2);
    isSameIdentifier = !shared.isEmpty();
    Collections.reverse(shared); // the DOI is what most know
  }

  private void identifier(String what, String a, String b, double same, double different) {
    weigh(what, a, b, same, different);
  }

  private void weigh(String what, String a, String b, double same, double different) {
    if (a.isEmpty() || b.isEmpty()) {
      return;
    }
    boolean isSame = a.equals(b);
    sum += isSame ? same : different;
    if (isSame) {
      shared.add(what);
    }
  }

  private void title() {
    TitleForm a = one.title();
    TitleForm b = other.title();
    if (a.isEmpty() || b.isEmpty()) {
      return;
    }
    double likeness = a.likeness(b);
    boolean isContinued = a.continues(b);
    if (!a.about().equals(b.about())) {
      sum -= 12;
    } else if (!a.numbers().equals(b.numbers())) {
      sum -= isContinued ? 0 : 6;
    } else if (likeness >= ALIKE) {
      sum += a.isShort() ? 2 : 5;
      shared.add("title");
    } else if (likeness >= CLOSE || isContinued) {
      sum += 2;
    } else {
      sum -= 6;
    }
  }

  private void people() {
    if (one.authors().isEmpty() || other.authors().isEmpty()) {
      return;
    }
    boolean isSameFirst = one.first().stream().anyMatch(other.first()::contains);
    if (isSameFirst) {
      sum += 2;
      shared.add("first author");
    } else if (Collections.disjoint(one.authors(), other.authors())) {
      sum -= 4;
    } else {
      sum -= 1;
    }
  }

  private void place() {
    year();
    boolean isSameContainer = container();
    weigh("volume", one.volume(), other.volume(), 1, isSameContainer ? -3 : -2);
    weigh("issue", one.issue(), other.issue(), 0.5, -0.5);
    weigh("first page", one.page(), other.page(), 2, -3);
  }

  private void year() {
    if (one.yearNumber().isEmpty() || other.yearNumber().isEmpty()) {
      return;
    }
    int apart = Math.abs(one.yearNumber().get() - other.yearNumber().get());
    if (apart == 0) {
      shared.add("year");
    }
    sum += apart == 0 ? 1 : apart == 1 ? -0.5 : -4;
  }

  private boolean container() {
    if (one.container().isEmpty() || other.container().isEmpty()) {
      return false;
    }
    boolean isSame =
        isShortened(one.container(), other.container())
            || isShortened(other.container(), one.container());
    sum += isSame ? 1 : -1;
    return isSame;
  }

  /** Whether the words of one title begin words of the other, in its order. */
  private static boolean isShortened(String brief, String full) {
    List<String> words = WORDS.splitToList(full);
    int next = 0;
    for (String word : WORDS.split(brief)) {
      while (next < words.size() && !words.get(next).startsWith(word)) {
        next++;
      }
      if (next++ >= words.size()) {
        return false;
      }
    }
    return true;
  }

  private void kind() {
    weigh("edition", one.edition(), other.edition(), 0, -8);
    if (!isSameIdentifier
        && (one.type() == WorkType.PREPRINT) != (other.type() == WorkType.PREPRINT)) {
      sum -= 8;
    }
    boolean isPlaced = !one.page().isEmpty() || !one.volume().isEmpty();
    if (!isPlaced && !isSameIdentifier) {
      weigh("address", one.url(), other.url(), 2, -6);
    }
  }
}
