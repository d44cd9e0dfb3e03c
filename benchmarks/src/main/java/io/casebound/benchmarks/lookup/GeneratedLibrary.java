package io.casebound.benchmarks.lookup;

import java.io.IOException;
import java.io.Writer;
import java.util.Locale;
import java.util.Random;

/**
 * Records in the MEDLINE format that read like PubMed's, made up: titles and abstracts of words
 * that are as frequent as words are, authors that share names as people do.
 */
final class GeneratedLibrary {
  private static final int WORDS = 60_000;
  private static final int FAMILIES = 40_000;
  private static final int JOURNALS = 5_000;
  private static final String CONSONANTS = "bcdfghklmnprstvz";
  private static final String VOWELS = "aeiou";

  private final Random random;

  GeneratedLibrary(long seed) {
    random = new Random(seed);
  }

  /** Writes a record with the given number as its PMID. */
  void write(int number, Writer out) throws IOException {
    int year = 1975 + random.nextInt(50);
    int page = 1 + random.nextInt(3000);
    out.append("PMID- ").append(String.valueOf(number)).append("\nOWN - NLM\nSTAT- MEDLINE\n");
    out.append("DP  - ").append(String.valueOf(year)).append(" Mar\n");
    out.append("TI  - ").append(sentence(8 + random.nextInt(10))).append(".\n");
    out.append("PG  - ").append(page + "-" + (page + random.nextInt(12))).append('\n');
    if (random.nextInt(5) > 0) {
      out.append("LID - 10.1").append(String.valueOf(100 + random.nextInt(900)));
      out.append("/j.").append(year + "." + number).append(" [doi]\n");
    }
    out.append("AB  - ");
    for (int i = 0; i < 9; i++) {
      out.append(sentence(14)).append(". ");
    }
    out.append('\n');
    for (int i = 1 + random.nextInt(8); i > 0; i--) {
      author(out);
    }
    journal(out);
    out.append("LA  - eng\nPT  - Journal Article\n\n");
  }

  private void author(Writer out) throws IOException {
    String family = capital(word(skewed(FAMILIES)));
    String given = capital(word(skewed(2_000)));
    out.append("FAU - ").append(family).append(", ").append(given).append('\n');
    out.append("AU  - ").append(family).append(' ').append(given.substring(0, 1)).append('\n');
  }

  private void journal(Writer out) throws IOException {
    int journal = skewed(JOURNALS);
    String name = "Journal of " + word(journal + 7) + " " + word(journal + 3);
    out.append("VI  - ").append(String.valueOf(1 + random.nextInt(120))).append('\n');
    out.append("IP  - ").append(String.valueOf(1 + random.nextInt(12))).append('\n');
    out.append("JT  - ").append(name).append('\n');
    out.append("TA  - J ").append(name.substring("Journal of ".length())).append('\n');
  }

  private String sentence(int length) {
    StringBuilder sentence = new StringBuilder();
    for (int i = 0; i < length; i++) {
      sentence.append(i == 0 ? "" : " ").append(word(skewed(WORDS)));
    }
    return capital(sentence.toString());
  }

  /** Low numbers often, high ones seldom, as words and names are. */
  private int skewed(int most) {
    return (int) Math.pow(most, random.nextDouble());
  }

  /** The word of that number, always the same. */
  private static String word(int number) {
    StringBuilder word = new StringBuilder();
    for (int rest = number + 16; rest > 0; rest /= 80) {
      word.append(CONSONANTS.charAt(rest % 16)).append(VOWELS.charAt(rest / 16 % 5));
    }
    return word.append(CONSONANTS.charAt(number % 16)).toString();
  }

  private static String capital(String text) {
    return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }
}
