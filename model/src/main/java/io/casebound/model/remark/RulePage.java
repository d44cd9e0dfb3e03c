package io.casebound.model.remark;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedSet;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The page of a rule: Markdown with the rule's identifier as its title and a section for each of
 * {@link #HEADINGS}. The fenced blocks under "Wrong" and "Right" are manuscripts; {@code <!--
 * remark: CITATION-ORDER -->} stands on each line where a remark must begin.
 *
 * @param id the identifier in the title
 * @param sections what stands under each heading, by heading, in order
 * @param examples the manuscripts under "Wrong" and "Right", in order
 * @param markdown the whole page
 */
public record RulePage(
    String id,
    ImmutableMap<String, String> sections,
    ImmutableList<RuleExample> examples,
    String markdown) {

  /** The headings that every page has, in this order. */
  public static final ImmutableList<String> HEADINGS =
      ImmutableList.of("What it checks", "Why", "Wrong", "Right", "How to silence", "Source");

  private static final Pattern FENCE = Pattern.compile("^(`{3,}|~{3,}) ?(\\w*)$");
  private static final Pattern MARK = Pattern.compile("<!-- remark: ([A-Z0-9-]+) -->");

  /**
   * The page that stands beside the class of a rule, as {@code ID.md}; its package must be open to
   * this module. Fails where there is none: a defect of the rule.
   */
  public static RulePage of(Rule<?> rule) {
    String id = Rules.info(rule).id();
    try (InputStream page = rule.getClass().getResourceAsStream(id + ".md")) {
      if (page == null) {
        throw new IllegalStateException("no page " + id + ".md beside " + rule.getClass());
      }
      return parse(new String(page.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Reads a page. */
  public static RulePage parse(String markdown) {
    Parser parser = new Parser();
    markdown.lines().forEach(parser::line);
    return new RulePage(
        parser.id, parser.sections(), ImmutableList.copyOf(parser.examples), markdown);
  }

  /** Takes a page line by line. */
  private static final class Parser {
    private String id = "";
    private String heading = "";
    private final Map<String, StringBuilder> sections = new LinkedHashMap<>();
    private final List<RuleExample> examples = new ArrayList<>();

    private String fence = "";
    private String language = "";
    private final List<String> fenced = new ArrayList<>();

    void line(String line) {
      if (!fence.isEmpty()) {
        insideFence(line);
      } else if (line.startsWith("# ")) {
        id = line.substring(2).strip();
      } else if (line.startsWith("## ")) {
        heading = line.substring(3).strip();
        sections.put(heading, new StringBuilder());
        return;
      } else {
        openFence(line);
      }
      StringBuilder section = sections.get(heading);
      if (section != null) {
        section.append(line).append('\n');
      }
    }

    private void openFence(String line) {
      Matcher opening = FENCE.matcher(line);
      if (opening.matches()) {
        fence = opening.group(1);
        language = opening.group(2);
        fenced.clear();
      }
    }

    private void insideFence(String line) {
      if (!line.equals(fence)) {
        fenced.add(line);
        return;
      }
      fence = "";
      if (heading.equals("Wrong") || heading.equals("Right")) {
        examples.add(
            new RuleExample(language, String.join("\n", fenced) + "\n", markedLines(fenced)));
      }
    }

    private ImmutableSortedSet<Integer> markedLines(List<String> lines) {
      ImmutableSortedSet.Builder<Integer> marked = ImmutableSortedSet.naturalOrder();
      for (int i = 0; i < lines.size(); i++) {
        if (MARK.matcher(lines.get(i)).results().anyMatch(mark -> mark.group(1).equals(id))) {
          marked.add(i + 1);
        }
      }
      return marked.build();
    }

    ImmutableMap<String, String> sections() {
      ImmutableMap.Builder<String, String> texts = ImmutableMap.builder();
      sections.forEach((name, text) -> texts.put(name, text.toString().strip()));
      return texts.buildOrThrow();
    }
  }
}
