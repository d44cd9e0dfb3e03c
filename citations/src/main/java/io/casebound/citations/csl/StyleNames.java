package io.casebound.citations.csl;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** The styles that are there, and those that come near a name that is not. */
final class StyleNames {
  private static final String DEPENDENT = "dependent/";

  /** What styles are called that have another name in the repository. */
  private static final ImmutableMap<String, String> SHORT_NAMES =
      ImmutableMap.of(
          "vancouver", "nlm-citation-sequence",
          "icmje", "nlm-citation-sequence",
          "nlm", "nlm-citation-sequence",
          "ama", "american-medical-association",
          "mla", "modern-language-association");

  private static final int NEAR = 5;
  private static final double FAR = 0.5;

  private StyleNames() {}

  /** All names in alphabetical order: those of styles, and those of journals that use one. */
  static ImmutableSortedSet<String> all() {
    return StyleFiles.styleNames().stream()
        .map(name -> name.startsWith(DEPENDENT) ? name.substring(DEPENDENT.length()) : name)
        .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()));
  }

  /** The name by which the processor knows the style. */
  static String resolve(String name) {
    String asked = name.toLowerCase(Locale.ROOT).strip();
    String file = SHORT_NAMES.getOrDefault(asked, asked);
    boolean isName = file.matches("[a-z0-9-]{1,200}");
    if (isName && StyleFiles.hasStyle(file)) {
      return file;
    }
    if (isName && StyleFiles.hasStyle(DEPENDENT + file)) {
      return DEPENDENT + file;
    }
    throw new UnknownStyleException(name, near(file));
  }

  private static ImmutableList<String> near(String name) {
    Set<String> wanted = pairs(name);
    return all().stream()
        .filter(other -> likeness(wanted, other) >= FAR)
        .sorted(
            Comparator.comparingDouble((String other) -> -likeness(wanted, other))
                .thenComparing(Comparator.naturalOrder()))
        .limit(NEAR)
        .collect(ImmutableList.toImmutableList());
  }

  /** Dice's coefficient of the pairs of letters within words. */
  private static double likeness(Set<String> wanted, String other) {
    Set<String> pairs = pairs(other);
    int both = 0;
    for (String pair : pairs) {
      both += wanted.contains(pair) ? 1 : 0;
    }
    return pairs.isEmpty() || wanted.isEmpty() ? 0 : 2.0 * both / (pairs.size() + wanted.size());
  }

  private static Set<String> pairs(String name) {
    Set<String> pairs = new HashSet<>();
    for (String word : Splitter.onPattern("[^a-z0-9]+").omitEmptyStrings().split(name)) {
      String padded = " " + word + " ";
      for (int i = 0; i + 2 <= padded.length(); i++) {
        pairs.add(padded.substring(i, i + 2));
      }
    }
    return pairs;
  }
}
