package io.casebound.manuscripts;

import io.casebound.model.ManuscriptFormat;
import io.casebound.model.Source;
import io.casebound.model.xml.CaseReportXml;
import java.util.List;
import java.util.regex.Pattern;

/** Tells the format of a text by what stands in it. */
final class FormatDetector {
  /** How many lines are looked at: what marks Markdown stands near the beginning, if anywhere. */
  private static final int LINES = 400;

  /** Of so many lines that hold something, one must hint at Markdown where none shows it. */
  private static final int LINES_PER_HINT = 20;

  private static final Pattern XML = Pattern.compile("^[\\s\uFEFF]{0,1000}+<(?:[?!]|[A-Za-z_])");
  private static final Pattern HTML_BLOCK =
      Pattern.compile(
          "^[\\s\uFEFF]{0,1000}+<(?:div|p|img|h[1-6]|center|a|br|table|details|b|i)\\b",
          Pattern.CASE_INSENSITIVE);
  // Declaration, comments, and a root that names its namespace.
  private static final Pattern CASE_REPORT =
      Pattern.compile(
          "^[\\s\uFEFF]{0,1000}+(?:<[?!][^>]{0,500}>\\s{0,1000}+){0,9}"
              + "<(?:[\\w.-]{1,50}:)?case-report\\s[^>]{0,500}"
              + Pattern.quote(CaseReportXml.NAMESPACE));
  private static final Pattern COMMENT = Pattern.compile("^[\\s\uFEFF]{0,1000}+<!--");

  private static final Pattern ATX_HEADING = Pattern.compile("^ {0,3}#{1,6}[ \\t]+\\S.*");
  private static final Pattern FRONT_MATTER_KEY =
      Pattern.compile("^[A-Za-z_][\\w-]{0,60}:(?:\\s.*)?");
  private static final Pattern UNDERLINE = Pattern.compile("^(?:={3,}|-{3,})\\s*$");
  // A target that could be a place: "[4](see below)" and "[1][2]" are citations of plain text.
  private static final Pattern LINK =
      Pattern.compile(
          "\\[[^\\[\\]]{0,500}\\]\\((?=[^()\\s]{0,300}[/#.])[^()\\s]{1,500}(?:\\s\"[^\"]{0,300}\")?\\)");
  private static final Pattern PANDOC_CITATION = Pattern.compile("\\[-?@[\\w:.#$%&+?<>~/-]{1,100}");
  private static final Pattern STRONG =
      Pattern.compile("(?<![*\\w])\\*\\*[^\\s*][^*]{0,300}\\*\\*");
  private static final Pattern TABLE_RULE = Pattern.compile("^\\|?\\s?:?-{3,}:?\\s?\\|[\\s:|-]*$");

  private FormatDetector() {}

  static ManuscriptFormat detect(Source source) {
    String text = source.text();
    if (CASE_REPORT.matcher(text).lookingAt()) {
      return ManuscriptFormat.CASE_REPORT_XML;
    }
    if (looksLikeXml(text)) {
      return ManuscriptFormat.JATS;
    }
    List<String> lines = text.lines().limit(LINES).toList();
    return hasFrontMatter(lines) || hasMarkdown(lines)
        ? ManuscriptFormat.MARKDOWN
        : ManuscriptFormat.TEXT;
  }

  private static boolean looksLikeXml(String text) {
    return XML.matcher(text).lookingAt()
        && !HTML_BLOCK.matcher(text).lookingAt()
        && (!COMMENT.matcher(text).lookingAt() || text.contains("<article"));
  }

  /** A line of three hyphens, keys, and a line that closes them. */
  private static boolean hasFrontMatter(List<String> lines) {
    if (lines.size() < 3
        || !lines.get(0).strip().equals("---")
        || !FRONT_MATTER_KEY.matcher(lines.get(1)).matches()) {
      return false;
    }
    return lines.stream()
        .skip(1)
        .map(String::strip)
        .anyMatch(line -> line.equals("---") || line.equals("..."));
  }

  private static boolean hasMarkdown(List<String> lines) {
    int hints = 0;
    for (int i = 0; i < lines.size(); i++) {
      if (isMarkdown(lines.get(i)) || (i > 0 && isUnderlined(lines.get(i - 1), lines.get(i)))) {
        return true;
      }
      hints += mayBeMarkdown(lines.get(i)) ? 1 : 0;
    }
    long full = lines.stream().filter(line -> !line.isBlank()).count();
    return hints > 0 && (long) hints * LINES_PER_HINT >= full;
  }

  /** What text that was copied from a page or a mail holds now and then, too. */
  private static boolean mayBeMarkdown(String line) {
    return LINK.matcher(line).find() || STRONG.matcher(line).find();
  }

  private static boolean isMarkdown(String line) {
    return ATX_HEADING.matcher(line).matches()
        || TABLE_RULE.matcher(line).matches()
        || PANDOC_CITATION.matcher(line).find();
  }

  /** A heading in the way of Setext: the line of text is about as long as the rule under it. */
  private static boolean isUnderlined(String line, String rule) {
    return !line.isBlank()
        && UNDERLINE.matcher(rule).matches()
        && !UNDERLINE.matcher(line).matches()
        && line.length() <= 200;
  }
}
