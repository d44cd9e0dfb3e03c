package io.casebound.citations.format.bibtex;

import static com.google.common.collect.ImmutableMap.toImmutableMap;

import com.google.common.collect.ImmutableMap;
import io.casebound.citations.format.record.DataTable;

/**
 * What commands of LaTeX mean, from {@code latex.tsv}: a kind, the command's name, and what it
 * stands for.
 */
final class LatexTables {
  private static final ImmutableMap<String, String> SYMBOLS = of("symbol");
  private static final ImmutableMap<String, String> ACCENTS = of("accent");
  private static final ImmutableMap<String, String> STYLES = of("style");

  private LatexTables() {}

  private static ImmutableMap<String, String> of(String kind) {
    return DataTable.rows(LatexTables.class, "latex.tsv", 3).stream()
        .filter(row -> row.get(0).equals(kind))
        .collect(toImmutableMap(row -> row.get(1), row -> row.get(2)));
  }

  /** The text that a command prints; empty where it is not known. */
  static String symbol(String command) {
    return SYMBOLS.getOrDefault(command, "");
  }

  static boolean isSymbol(String command) {
    return SYMBOLS.containsKey(command);
  }

  /**
   * The combining mark that a command puts on the letter behind it; empty where it is no accent.
   */
  static String accent(String command) {
    return ACCENTS.getOrDefault(command, "");
  }

  /** What a combining mark looks like on no letter: {@code \\~{}} prints a tilde. */
  static String spacing(String mark) {
    return switch (mark) {
      case "\u0303" -> "~";
      case "\u0302" -> "^";
      case "\u0300" -> "`";
      default -> "";
    };
  }

  /** Whether a command changes only how its argument looks. */
  static boolean isStyle(String command) {
    return STYLES.containsKey(command);
  }
}
