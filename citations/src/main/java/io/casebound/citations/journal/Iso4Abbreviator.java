package io.casebound.citations.journal;

import io.casebound.citations.journal.abbreviation.AbbreviationRules;
import io.casebound.citations.journal.abbreviation.AbbreviationRules.ShortWord;
import io.casebound.citations.journal.abbreviation.AbbreviationTables;
import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Collectors;

/**
 * Shortens titles of journals that no table has, as ISO 4 asks and the NLM catalogue does it: by
 * words learnt from that catalogue, and an unknown word is cut where words like it are cut. How
 * often it agrees with the catalogue: {@code benchmarks/run journals}. Immutable.
 */
public final class Iso4Abbreviator {
  private static final class Bundled {
    static final Iso4Abbreviator INSTANCE = new Iso4Abbreviator(AbbreviationTables.bundled());
  }

  private final AbbreviationRules rules;

  private Iso4Abbreviator(AbbreviationRules rules) {
    this.rules = rules;
  }

  public static Iso4Abbreviator bundled() {
    return Bundled.INSTANCE;
  }

  /**
   * One that also knows the ISO list of title word abbreviations, which the user has to get from
   * the ISSN International Centre: lines of word, abbreviation and languages with tabs between.
   *
   * @throws io.casebound.model.io.UnreadableInputException where the file has no such line
   */
  public static Iso4Abbreviator withWords(Path file) throws IOException {
    return new Iso4Abbreviator(AbbreviationTables.bundled().with(TitleWordList.read(file)::find));
  }

  /** The title shortened with full stops, {@code Ann. Surg. Oncol.} */
  public String abbreviate(String title) {
    return rules.abbreviate(title).stream()
        .map(word -> word.isCut() ? word.abbreviation() + "." : word.abbreviation())
        .collect(Collectors.joining(" "));
  }

  /** The title shortened as MEDLINE prints it, without full stops. */
  public String medline(String title) {
    return rules.abbreviate(title).stream()
        .map(ShortWord::abbreviation)
        .collect(Collectors.joining(" "));
  }
}
