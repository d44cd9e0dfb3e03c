package io.casebound.terminology.context;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import io.casebound.terminology.csv.CsvRow;
import io.casebound.terminology.csv.CsvTable;
import io.casebound.terminology.index.NameIndex;
import java.util.Optional;

/** The phrases that put mentions in their context (data: triggers.csv), and their index. */
final class TriggerPhrases {
  /** Where, seen from a phrase, the words are that it speaks of. */
  enum Scope {
    AFTER,
    BEFORE,
    BOTH,
    /** Nowhere: the phrase ends the scopes of others. */
    END;

    boolean reachesAfter() {
      return this == AFTER || this == BOTH;
    }

    boolean reachesBefore() {
      return this == BEFORE || this == BOTH;
    }
  }

  /**
   * A row of the table.
   *
   * @param modifier what it says; empty for a phrase that says nothing, and for one that ends
   *     scopes
   * @param words how many words the scope holds at most
   */
  record Phrase(String text, Optional<Modifier> modifier, Scope scope, int words) {}

  private static final TriggerPhrases BUNDLED = new TriggerPhrases();

  private final ImmutableList<Phrase> phrases;
  private final NameIndex index;

  private TriggerPhrases() {
    this.phrases =
        CsvTable.resource(TriggerPhrases.class, "triggers.csv").stream()
            .map(TriggerPhrases::phrase)
            .collect(ImmutableList.toImmutableList());
    this.index = NameIndex.of(phrases.stream().map(Phrase::text).toList());
  }

  static TriggerPhrases bundled() {
    return BUNDLED;
  }

  private static Phrase phrase(CsvRow row) {
    String modifier = row.get("modifier");
    boolean silent = modifier.equals("none") || modifier.equals("terminator");
    return new Phrase(
        row.get("phrase"),
        silent ? Optional.empty() : Optional.of(Modifier.valueOf(constant(modifier))),
        Scope.valueOf(constant(row.get("scope"))),
        row.get("words").isEmpty() ? Integer.MAX_VALUE : Integer.parseInt(row.get("words")));
  }

  private static String constant(String word) {
    return Ascii.toUpperCase(word).replace('-', '_');
  }

  NameIndex index() {
    return index;
  }

  Phrase get(int number) {
    return phrases.get(number);
  }

  ImmutableList<Phrase> all() {
    return phrases;
  }
}
