package io.casebound.terminology.context;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import io.casebound.terminology.csv.CsvRow;
import io.casebound.terminology.csv.CsvTable;
import io.casebound.terminology.index.NameIndex;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.stream.Stream;

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
   * @param ends the modifiers whose scopes it ends
   * @param words how many words the scope holds at most
   * @param dimensions those for which it matters
   */
  record Phrase(
      String text,
      Optional<Modifier> modifier,
      ImmutableSet<Modifier> ends,
      Scope scope,
      int words,
      ImmutableSet<Dimension> dimensions) {}

  private static final ImmutableSet<Modifier> NONE = ImmutableSet.of();
  private static final ImmutableSet<Modifier> SIDES =
      Arrays.stream(Modifier.values()).filter(Modifier::isSide).collect(Sets.toImmutableEnumSet());
  private static final ImmutableSet<Modifier> PLACES =
      Arrays.stream(Modifier.values()).filter(Modifier::isPlace).collect(Sets.toImmutableEnumSet());

  private static final TriggerPhrases BUNDLED = new TriggerPhrases();

  private final ImmutableList<Phrase> phrases;
  private final NameIndex index;

  private TriggerPhrases() {
    this.phrases =
        CsvTable.resource(TriggerPhrases.class, "triggers.csv").stream()
            .flatMap(TriggerPhrases::phrases)
            .collect(ImmutableList.toImmutableList());
    this.index = NameIndex.of(phrases.stream().map(Phrase::text).toList());
  }

  static TriggerPhrases bundled() {
    return BUNDLED;
  }

  /** The phrases of a row: one for each word of the class that it names in square brackets. */
  private static Stream<Phrase> phrases(CsvRow row) {
    String text = row.get("phrase");
    int open = text.indexOf('[');
    int close = text.indexOf(']');
    return open < 0
        ? Stream.of(phrase(row, text))
        : TriggerWords.of(text.substring(open + 1, close)).stream()
            .map(word -> phrase(row, text.substring(0, open) + word + text.substring(close + 1)));
  }

  private static Phrase phrase(CsvRow row, String text) {
    String says = row.get("modifier");
    Scope scope = Scope.valueOf(constant(row.get("scope")));
    boolean silent = says.equals("none") || scope == Scope.END;
    Optional<Modifier> modifier =
        silent ? Optional.empty() : Optional.of(Modifier.valueOf(constant(says)));
    ImmutableSet<Modifier> ends =
        scope == Scope.END ? ended(says) : modifier.map(TriggerPhrases::otherSides).orElse(NONE);
    return new Phrase(
        text,
        modifier,
        ends,
        scope,
        row.get("words").isEmpty() ? Integer.MAX_VALUE : Integer.parseInt(row.get("words")),
        Dimension.concerned(modifier, ends));
  }

  /**
   * What a phrase that ends scopes says: {@code all}, or which scopes it ends. A sentence as a
   * whole is about the literature or the case, so that clauses do not matter for it.
   */
  private static ImmutableSet<Modifier> ended(String says) {
    return switch (says) {
      case "all" -> Sets.immutableEnumSet(EnumSet.complementOf(EnumSet.of(Modifier.LITERATURE)));
      case "place" -> PLACES;
      default -> Sets.immutableEnumSet(Modifier.valueOf(constant(says)));
    };
  }

  /** Where the right side begins, the left one ends. */
  private static ImmutableSet<Modifier> otherSides(Modifier modifier) {
    return modifier.isSide() ? SIDES : NONE;
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
