package io.casebound.citations.journal.abbreviation;

import java.util.ArrayList;
import java.util.List;

/** What speaks for or against cutting an unknown word behind some letter. */
final class CutFeatures {
  private CutFeatures() {}

  /**
   * The features of a cut.
   *
   * @param word the whole word in lower-case letters from a to z
   * @param length how many of its letters are kept
   */
  static List<String> of(String word, int length, KnownWords.Neighbours near) {
    List<String> features = new ArrayList<>(12);
    String kept = word.substring(0, length);
    String tail = word.substring(length);
    features.add("kept length=" + Math.min(length, 9));
    features.add("tail length=" + Math.min(tail.length(), 9));
    if (tail.isEmpty()) {
      features.add("whole, ends in " + end(word, 2));
      features.add("whole, ends in " + end(word, 3));
      features.add("whole, ends in " + end(word, 4));
      features.add("whole, length=" + word.length());
    } else {
      features.add(tail.length() <= 9 ? "tail=" + tail : "tail ends in " + end(tail, 4));
      features.add("kept ends in " + end(kept, 2));
      features.add("kept ends in " + end(kept, 3));
      features.add("cut=" + end(kept, 1) + "|" + tail.substring(0, Math.min(3, tail.length())));
      features.add("tail opens=" + tail.substring(0, Math.min(2, tail.length())));
      features.add("sounds=" + sounds(end(kept, 3)) + "|" + sounds(tail, 2));
      features.add("syllables=" + syllables(kept));
    }
    addNear(word, length, near, features);
    return features;
  }

  private static void addNear(
      String word, int length, KnownWords.Neighbours near, List<String> features) {
    if (near.isEmpty()) {
      features.add("no word near");
      return;
    }
    double share = near.share(length);
    String agree = share == 1 ? "all" : share > 0.5 ? "most" : share > 0 ? "some" : "none";
    int reach = length <= near.shared() ? Math.min(near.shared() - length, 5) : -1;
    features.add("near=" + agree + ", reach=" + reach + ", words=" + Math.min(near.count(), 4));
    features.add("rest=" + Math.min(word.length() - near.shared(), 6) + ", " + (share > 0.5));
  }

  private static String end(String text, int letters) {
    return text.substring(Math.max(0, text.length() - letters));
  }

  private static String sounds(String text, int letters) {
    return sounds(text.substring(0, Math.min(letters, text.length())));
  }

  private static String sounds(String text) {
    StringBuilder sounds = new StringBuilder();
    text.chars().forEach(c -> sounds.append(isVowel(c) ? 'v' : 'c'));
    return sounds.toString();
  }

  private static int syllables(String text) {
    int count = 0;
    for (int i = 0; i < text.length(); i++) {
      if (isVowel(text.charAt(i)) && (i == 0 || !isVowel(text.charAt(i - 1)))) {
        count++;
      }
    }
    return count;
  }

  private static boolean isVowel(int letter) {
    return "aeiouy".indexOf(letter) >= 0;
  }
}
