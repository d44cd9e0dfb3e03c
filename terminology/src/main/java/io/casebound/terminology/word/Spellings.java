package io.casebound.terminology.word;

import com.google.common.collect.ImmutableList;
import io.casebound.terminology.csv.CsvTable;

/** Turns British into American spelling and back (data: spellings.csv). */
final class Spellings {
  private static final Spellings BUNDLED = new Spellings();

  private final Replacements american;
  private final Replacements british;

  private Spellings() {
    ImmutableList.Builder<Replacements.Stem> toAmerican = ImmutableList.builder();
    ImmutableList.Builder<Replacements.Stem> toBritish = ImmutableList.builder();
    CsvTable.resource(Spellings.class, "spellings.csv")
        .forEach(
            row -> {
              Replacements.Place place = Replacements.Place.valueOf(row.get("place"));
              String inBritish = row.get("british");
              String inAmerican = row.get("american");
              toAmerican.add(new Replacements.Stem(inBritish, inAmerican, place));
              toBritish.add(new Replacements.Stem(inAmerican, inBritish, place));
            });
    this.american = new Replacements(toAmerican.build());
    this.british = new Replacements(toBritish.build());
  }

  static Spellings bundled() {
    return BUNDLED;
  }

  /** The word in American spelling; the same where it has no other. */
  String american(String word) {
    return american.in(word);
  }

  /** A word of American spelling in British spelling; the same where it has no other. */
  String british(String word) {
    return british.in(word);
  }
}
