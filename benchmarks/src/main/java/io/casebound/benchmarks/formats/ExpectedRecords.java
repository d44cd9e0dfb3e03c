package io.casebound.benchmarks.formats;

import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How many records a file holds, counted without any reader: by the lines with which its format
 * begins them.
 */
final class ExpectedRecords {
  private static final Pattern BIBTEX =
      Pattern.compile(
          "(?mi)(?:^|\\})[ \\t]*@(?!string|preamble|comment|xdata|set\\b)[a-z]+[ \\t]*[{(]");

  // A type right behind another type corrects it, and begins no record.
  private static final Pattern RIS = Pattern.compile("(?m)^[ \\t\\uFEFF]{0,3}TY  ?-.*$");
  private static final Pattern RIS_END = Pattern.compile("(?m)^ER  ?-");
  private static final Pattern WEB_OF_SCIENCE = Pattern.compile("(?m)^PT [A-Z]");
  private static final Pattern NBIB =
      Pattern.compile("(?m)(?:\\A|^[ \\t]*\\R)(?=[A-Z]{2,5} {0,3}-)");
  private static final Pattern PUBMED = Pattern.compile("<PubmedArticle>(?=\\s*<)");

  private ExpectedRecords() {}

  static int of(Path file, String text) {
    String name = file.getFileName().toString();
    String folder = file.getName(file.getNameCount() - 2).toString();
    return switch (folder) {
      case "bib" -> count(BIBTEX, text);
      case "ris" -> ris(text);
      case "nbib" -> count(NBIB, text);
      default -> name.endsWith(".xml") ? count(PUBMED, text) : 0;
    };
  }

  private static int ris(String text) {
    int ends = count(RIS_END, text);
    int types = count(RIS, text);
    return types == 0 ? count(WEB_OF_SCIENCE, text) : ends == 0 ? types : Math.min(types, ends);
  }

  private static int count(Pattern pattern, String text) {
    Matcher matcher = pattern.matcher(text);
    int count = 0;
    while (matcher.find()) {
      count++;
    }
    return count;
  }
}
