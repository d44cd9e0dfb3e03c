package io.casebound.manuscripts.jats;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import io.casebound.model.Citation;
import io.casebound.model.text.TextRange;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Makes citations of the cross-references to references that stand in a text. */
final class CitationLinks {
  private static final Splitter IDS = Splitter.on(CharMatcher.whitespace()).omitEmptyStrings();

  private static final Pattern LISTED = Pattern.compile("[\\s,;]{0,4}");
  private static final Pattern RANGE = Pattern.compile("[\\])]?\\s?[-‐‑‒–—−]\\s?[\\[(]?");

  /** What joins two citations: "],\u00a0[", " – ". */
  private static final int LONGEST_JOINT = 5;

  private static final Pattern NUMBER = Pattern.compile("[\\[(]?\\d{1,4}[\\])]?");
  // What a link covers that names several references and leads to the first alone: "11 12", "1–3".
  private static final Pattern NUMBERS =
      Pattern.compile(
          "[\\[(]?\\d{1,4}(?:\\s?[-‐‑‒–—−]\\s?\\d{1,4}|[\\s,;]{1,3}\\d{1,4}){1,40}+[\\])]?");
  private static final Pattern ONE_OR_RANGE =
      Pattern.compile("(\\d{1,4})(?:\\s?[-‐‑‒–—−]\\s?(\\d{1,4}))?");

  private final ReferenceIndex references;

  CitationLinks(ReferenceIndex references) {
    this.references = references;
  }

  /** The identifiers that a cross-reference names. */
  static List<String> ids(XmlElement xref) {
    String ids = xref.attribute("rid");
    return CharMatcher.whitespace().matchesNoneOf(ids)
        ? ids.isEmpty() ? List.of() : List.of(ids)
        : IDS.splitToList(ids);
  }

  /** Whether one of these identifiers is that of a reference. */
  boolean names(List<String> ids) {
    for (String id : ids) {
      if (references.has(id)) {
        return true;
      }
    }
    return false;
  }

  /** Whether all these identifiers are those of references. */
  boolean names(Set<String> ids) {
    return references.ids().containsAll(ids);
  }

  /** The citations that {@code links} make, those that stand together being one. */
  ImmutableList<Citation> citations(FlowedText flowed, List<FlowedText.Link> links) {
    List<Group> groups = new ArrayList<>();
    for (FlowedText.Link link : links) {
      if (groups.isEmpty() || !groups.get(groups.size() - 1).takes(link)) {
        groups.add(new Group(flowed, link));
      }
    }
    ImmutableList.Builder<Citation> citations =
        ImmutableList.builderWithExpectedSize(groups.size());
    for (Group group : groups) {
      citations.add(group.citation());
    }
    return citations.build();
  }

  /** The references that one cross-reference means. */
  private Set<String> targets(FlowedText flowed, FlowedText.Link link) {
    Set<String> targets = new LinkedHashSet<>();
    for (String id : ids(link.element())) {
      targets.addAll(references.named(id));
    }
    String words = link.range().of(flowed.text());
    if (words.length() > 2 && NUMBERS.matcher(words).matches()) {
      Set<String> numbered = numbered(words);
      if (numbered.size() > targets.size() && numbered.containsAll(targets)) {
        return numbered;
      }
    }
    return targets;
  }

  private Set<String> numbered(String words) {
    Set<String> named = new LinkedHashSet<>();
    Matcher part = ONE_OR_RANGE.matcher(words);
    while (part.find()) {
      String last = part.group(2) == null ? part.group(1) : part.group(2);
      named.addAll(references.numbered(part.group(1), last));
    }
    return named;
  }

  /** Cross-references that follow each other, parted by commas or dashes. */
  private final class Group {
    private final FlowedText flowed;
    private final int start;
    private final Set<String> targets;
    private FlowedText.Link last;
    private String lastTarget = "";

    Group(FlowedText flowed, FlowedText.Link first) {
      this.flowed = flowed;
      this.start = first.range().start();
      this.targets = new LinkedHashSet<>();
      this.last = first;
      add(targets(flowed, first));
    }

    private void add(Set<String> more) {
      for (String target : more) {
        targets.add(target);
        lastTarget = target;
      }
    }

    /** Takes the link in where it belongs to this group. */
    boolean takes(FlowedText.Link next) {
      if (next.range().start() < last.range().end()) {
        return false;
      }
      int from = last.range().end();
      int to = next.range().start();
      if (to - from > LONGEST_JOINT) {
        return false;
      }
      String joint = new TextRange(from, to).of(flowed.text());
      boolean range = RANGE.matcher(joint).matches() && isNumber(last) && isNumber(next);
      if (!range && !LISTED.matcher(joint).matches()) {
        return false;
      }
      Set<String> more = targets(flowed, next);
      if (range && !targets.isEmpty() && !more.isEmpty()) {
        targets.addAll(references.between(lastTarget, more.iterator().next()));
      }
      add(more);
      last = next;
      return true;
    }

    private boolean isNumber(FlowedText.Link link) {
      return NUMBER.matcher(link.range().of(flowed.text())).matches();
    }

    /** The citation, with the brackets around it. */
    Citation citation() {
      int from = start;
      int to = last.range().end();
      if (from > 0
          && to < flowed.text().length()
          && isPair(flowed.text().charAt(from - 1), flowed.text().charAt(to))) {
        from--;
        to++;
      }
      return new Citation(from, to, flowed.text().span(from, to), ImmutableList.copyOf(targets));
    }

    private boolean isPair(char before, char behind) {
      return (before == '[' && behind == ']') || (before == '(' && behind == ')');
    }
  }
}
