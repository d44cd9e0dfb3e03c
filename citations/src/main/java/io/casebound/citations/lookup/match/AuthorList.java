package io.casebound.citations.lookup.match;

import com.google.common.collect.ImmutableList;
import io.casebound.model.reference.BibliographicRecord;
import io.casebound.model.reference.PersonName;
import java.util.ArrayList;
import java.util.List;

/** The authors of a work, ready to be compared. */
public final class AuthorList {
  private static final double MOST = 0.6;

  private final ImmutableList<AuthorName> names;
  private final boolean isShortened;

  private AuthorList(Iterable<AuthorName> names, boolean isShortened) {
    this.names = ImmutableList.copyOf(names);
    this.isShortened = isShortened;
  }

  /** The authors of a work; of a book without any, its editors. */
  public static AuthorList of(BibliographicRecord work) {
    List<PersonName> people = work.authors().isEmpty() ? work.editors() : work.authors();
    return new AuthorList(
        people.stream().map(AuthorName::of).filter(name -> !name.family().isEmpty()).toList(),
        work.authorsShortened());
  }

  public boolean isEmpty() {
    return names.isEmpty();
  }

  /** The first author's family name, folded; empty where there is none. */
  public String firstFamily() {
    return names.isEmpty() ? "" : names.get(0).family();
  }

  /** Whether the first author of both can be one person; unknown where one has none. */
  public Agreement compareFirst(AuthorList other) {
    if (isEmpty() || other.isEmpty()) {
      return Agreement.UNKNOWN;
    }
    return names.get(0).canBe(other.names.get(0)) ? Agreement.SAME : Agreement.DIFFERENT;
  }

  /**
   * How this list, as printed, stands to one that is known: the same, also where "et al." stands
   * for the rest; nearly, where some are missing or other; different, where hardly any is the same.
   */
  public Agreement compare(AuthorList known) {
    return compare(known, false);
  }

  /**
   * @param isMarked whether the print says somewhere that there are more authors
   */
  Agreement compare(AuthorList known, boolean isMarked) {
    if (isEmpty() || known.isEmpty()) {
      return Agreement.UNKNOWN;
    }
    int shared = shared(known);
    boolean isFirst = compareFirst(known) == Agreement.SAME;
    boolean isWhole = shared >= Math.min(names.size(), known.names.size());
    if (isWhole && isFirst && (isMarked || !isCutShort(known))) {
      return Agreement.SAME;
    }
    boolean areMost = shared >= MOST * Math.min(names.size(), known.names.size());
    return areMost || (isFirst && shared > 1) ? Agreement.NEAR : Agreement.DIFFERENT;
  }

  /** Whether authors that are known are missing, and nothing stands for them. */
  private boolean isCutShort(AuthorList known) {
    return !isShortened && names.size() < known.names.size();
  }

  /** How many names of this list can be one of the other's, each used once. */
  private int shared(AuthorList other) {
    List<AuthorName> open = new ArrayList<>(other.names);
    int shared = 0;
    for (AuthorName name : names) {
      for (int i = 0; i < open.size(); i++) {
        if (name.canBe(open.get(i))) {
          open.remove(i);
          shared++;
          break;
        }
      }
    }
    return shared;
  }

  ImmutableList<String> families() {
    return names.stream().map(AuthorName::family).collect(ImmutableList.toImmutableList());
  }
}
