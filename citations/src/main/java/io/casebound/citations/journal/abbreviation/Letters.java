package io.casebound.citations.journal.abbreviation;

import com.google.common.base.Ascii;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Words in the form under which the tables know them. */
final class Letters {
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");

  private Letters() {}

  /** The word without accents; {@code ł}, {@code ø} and their like as their plain letters. */
  static String plain(String word) {
    if (word.chars().allMatch(c -> c < 0x80)) {
      return word;
    }
    String marked = Normalizer.normalize(word, Normalizer.Form.NFKD);
    StringBuilder plain = new StringBuilder();
    MARKS.matcher(marked).replaceAll("").chars().forEach(c -> append(plain, (char) c));
    return plain.toString();
  }

  private static void append(StringBuilder plain, char c) {
    switch (c) {
      case 'ł' -> plain.append('l');
      case 'Ł' -> plain.append('L');
      case 'ø' -> plain.append('o');
      case 'Ø' -> plain.append('O');
      case 'ß' -> plain.append("ss");
      case 'æ' -> plain.append("ae");
      case 'Æ' -> plain.append("Ae");
      case 'œ' -> plain.append("oe");
      case 'đ' -> plain.append('d');
      case 'Đ' -> plain.append('D');
      case 'ı' -> plain.append('i');
      default -> plain.append(c);
    }
  }

  /** Plain and lower-case; words in capitals keep them, since "AIDS" is not "aids". */
  static String key(String word) {
    String plain = plain(word);
    return isAcronym(plain) || isLetter(plain) ? plain : lower(plain);
  }

  /** A single capital: the letter of a section, where a small one is a word like "a" or "y". */
  private static boolean isLetter(String word) {
    return word.length() == 1 && Character.isUpperCase(word.charAt(0));
  }

  static String lower(String word) {
    return plain(word).toLowerCase(Locale.ROOT);
  }

  static boolean isAcronym(String word) {
    return word.length() > 1
        && word.chars().noneMatch(Character::isLowerCase)
        && word.chars().anyMatch(Character::isUpperCase);
  }

  /** With a capital in front, as the words of an abbreviated title are written. */
  static String capital(String word) {
    return word.isEmpty() || (!Ascii.isLowerCase(word.charAt(0)) && word.charAt(0) < 0x80)
        ? word
        : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
  }
}
