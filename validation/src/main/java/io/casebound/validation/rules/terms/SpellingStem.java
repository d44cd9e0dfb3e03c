package io.casebound.validation.rules.terms;

/**
 * The beginning of words, in lower case, in the spelling of one country.
 *
 * @param anywhere whether something may stand before it
 * @param whole whether nothing but the ending of an inflection may stand behind it
 */
record SpellingStem(String text, boolean anywhere, boolean whole) {
  /** {@code *oedema} anywhere in a word, {@code centre.} the whole word, {@code haematom}. */
  static SpellingStem parse(String stem) {
    return new SpellingStem(
        stem.replace("*", "").replace(".", ""), stem.startsWith("*"), stem.endsWith("."));
  }

  boolean holds(String word) {
    if (anywhere) {
      return word.contains(text);
    }
    if (!word.startsWith(text)) {
      return false;
    }
    String ending = word.substring(text.length());
    return !whole || ending.isEmpty() || ending.equals("s") || ending.equals("ed");
  }
}
