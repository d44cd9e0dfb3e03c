package io.casebound.manuscripts.prose;

import static java.util.stream.Collectors.toCollection;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.casebound.model.Citation;
import io.casebound.model.CrossReference;
import io.casebound.model.Paragraph;
import io.casebound.model.SourceText;
import io.casebound.model.TargetKind;
import io.casebound.model.reference.Reference;
import io.casebound.model.text.TextRange;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How one manuscript cites, learnt from all of its running text: numbers in brackets and
 * superscripts always count; numbers in parentheses and bare numbers behind words only where they
 * name most of the references, and nothing else does. References without numbers may be cited by
 * name and year.
 */
public final class CitationMarks {
  /** The share of the references that a form of doubtful meaning must name. */
  private static final double CONSISTENT = 0.6;

  /** The share of references without numbers that must be cited by name and year. */
  private static final double NAMED = 0.3;

  private static final int FEWEST_REFERENCES = 3;

  /** How far beyond the list's end a number may lie and still be a citation, then a wrong one. */
  private static final int SLACK = 10;

  private static final int MOST_WITHOUT_LIST = 300;

  private static final Pattern NUMBER = Pattern.compile("\\d{1,4}");
  private static final Pattern LISTED =
      Pattern.compile("[\\[(]?\\s?\\d{1,3}(?:\\s?[-–—,;]\\s?\\d{1,3}){0,40}+\\s?[\\])]?");

  private final Set<CitationForm> forms = EnumSet.noneOf(CitationForm.class);
  private final ImmutableMap<Integer, String> ids;
  private final ImmutableSet<String> known;
  private final int highest;

  private final boolean keys;
  private ImmutableMap<String, String> idsByKey = ImmutableMap.of();
  private Optional<NameAndYear> names = Optional.empty();

  private CitationMarks(List<Reference> references, boolean keys) {
    this.keys = keys;
    this.ids = idsByNumber(references);
    this.known = ImmutableSet.copyOf(ids.values());
    this.highest =
        references.isEmpty()
            ? MOST_WITHOUT_LIST
            : references.size() + Math.max(SLACK, references.size() / 2);
  }

  /** Learns how a manuscript cites by number. */
  public static CitationMarks learn(Collection<MarkedText> running, List<Reference> references) {
    return learn(running, references, false);
  }

  /**
   * Learns how a manuscript cites.
   *
   * @param running all texts that may cite
   * @param references its reference list
   * @param keys whether it may also cite by key, as Pandoc's Markdown does
   */
  public static CitationMarks learn(
      Collection<MarkedText> running, List<Reference> references, boolean keys) {
    CitationMarks marks = new CitationMarks(references, keys);
    marks.forms.add(CitationForm.BRACKETS);
    marks.forms.add(CitationForm.SUPERSCRIPTS);
    if (running.stream().allMatch(text -> marks.in(text).isEmpty())) {
      for (CitationForm form : List.of(CitationForm.PARENTHESES, CitationForm.GLUED)) {
        if (marks.namesMost(form, running, references.size())) {
          marks.forms.add(form);
          return marks;
        }
      }
      marks.learnNames(running, references);
    }
    return marks;
  }

  /**
   * The same where the format marks citations whose keys are not the identifiers of references.
   *
   * @param ids the identifier of the reference that each key means; other keys are identifiers
   */
  public CitationMarks knowing(ImmutableMap<String, String> ids) {
    idsByKey = ids;
    return this;
  }

  /** The citations in a text, in order. */
  public ImmutableList<Citation> in(MarkedText marked) {
    List<Citation> unlinked = unlinked(marked);
    if (unlinked.isEmpty() && marked.links().isEmpty()) {
      return ImmutableList.of();
    }
    TreeMap<Integer, Citation> found = new TreeMap<>();
    unlinked.forEach(citation -> found.putIfAbsent(citation.start(), citation));
    for (MarkedLink link : marked.links()) {
      if (link.kind() == MarkedLink.Kind.REFERENCES) {
        merge(citation(marked.text(), link), isKnown(link), found);
      }
    }
    return ImmutableList.copyOf(found.values());
  }

  /** Adds a linked citation; where its link leads nowhere, the numbers that it shows decide. */
  private static void merge(Citation link, boolean known, NavigableMap<Integer, Citation> found) {
    Map.Entry<Integer, Citation> shown = found.lowerEntry(link.end());
    if (!known && shown != null && overlap(link, shown.getValue())) {
      return;
    }
    while (shown != null && overlap(link, shown.getValue())) {
      found.remove(shown.getKey());
      shown = found.lowerEntry(link.end());
    }
    found.put(link.start(), link);
  }

  private boolean isKnown(MarkedLink link) {
    return link.targets().stream()
        .allMatch(key -> idsByKey.containsKey(key) || known.contains(key));
  }

  private Citation citation(SourceText text, MarkedLink link) {
    int start = link.range().start();
    int end = link.range().end();
    ImmutableList<String> named =
        link.targets().stream()
            .map(key -> idsByKey.getOrDefault(key, key))
            .distinct()
            .collect(ImmutableList.toImmutableList());
    return new Citation(start, end, text.span(start, end), named);
  }

  /** A citation by keys, with the identifiers of the references that these mean. */
  private Citation byId(Citation citation) {
    ImmutableList<String> named =
        citation.referenceIds().stream()
            .map(key -> idsByKey.getOrDefault(key, key))
            .distinct()
            .collect(ImmutableList.toImmutableList());
    return new Citation(citation.start(), citation.end(), citation.span(), named);
  }

  private static boolean overlap(Citation one, Citation other) {
    return one.start() < other.end() && other.start() < one.end();
  }

  private List<Citation> unlinked(MarkedText marked) {
    List<Citation> found = new ArrayList<>(0);
    for (CitationForm form : forms) {
      find(form, marked.text(), found);
    }
    names.ifPresent(byName -> found.addAll(byName.in(marked.text())));
    if (keys) {
      CitationKeys.in(marked.text()).forEach(citation -> found.add(byId(citation)));
    }
    if (marked.superscripts().isEmpty()) {
      return found;
    }
    TreeSet<Integer> starts =
        found.stream().map(Citation::start).collect(toCollection(TreeSet::new));
    for (TextRange superscript : marked.superscripts()) {
      Integer next = starts.ceiling(superscript.start());
      if (next == null || !superscript.contains(next)) {
        addMarked(marked.text(), superscript, found);
      }
    }
    return found;
  }

  /** The paragraph with its citations, call-outs and marks of notes. */
  public Paragraph paragraph(MarkedText marked) {
    return new Paragraph(marked.text(), in(marked), CallOuts.in(marked.text()), noteMarks(marked));
  }

  private static ImmutableList<CrossReference> noteMarks(MarkedText marked) {
    return marked.links().stream()
        .filter(link -> link.kind() == MarkedLink.Kind.FOOTNOTE)
        .map(
            link ->
                new CrossReference(
                    link.range().start(),
                    link.range().end(),
                    marked.text().span(link.range().start(), link.range().end()),
                    TargetKind.FOOTNOTE,
                    link.targets()))
        .collect(ImmutableList.toImmutableList());
  }

  private void find(CitationForm form, SourceText text, List<Citation> found) {
    String value = text.value();
    int opening = form.opening(value, 0);
    if (opening < 0) {
      return;
    }
    Matcher mark = form.matcher(value);
    while (opening >= 0) {
      int next = opening + 1;
      if (mark.region(opening, value.length()).lookingAt()) {
        next = mark.end();
        ImmutableList<Integer> numbers = numbers(mark.group());
        if (isPlausible(numbers) && form.accepts(text, mark.start(), mark.end(), numbers)) {
          found.add(citation(text, mark.start(), mark.end(), numbers));
        }
      }
      opening = form.opening(value, next);
    }
  }

  private void addMarked(SourceText text, TextRange superscript, List<Citation> found) {
    String content = superscript.of(text);
    boolean listed = LISTED.matcher(content).matches();
    ImmutableList<Integer> numbers = listed ? numbers(content) : ImmutableList.of();
    if (isPlausible(numbers)
        && !Exponents.isExponent(text, superscript.start(), superscript.end(), numbers)) {
      found.add(citation(text, superscript.start(), superscript.end(), numbers));
    }
  }

  private boolean namesMost(CitationForm form, Collection<MarkedText> running, int references) {
    List<Citation> found = new ArrayList<>();
    for (MarkedText marked : running) {
      find(form, marked.text(), found);
    }
    Set<String> named = new HashSet<>();
    found.forEach(citation -> named.addAll(citation.referenceIds()));
    named.retainAll(ids.values());
    return references >= FEWEST_REFERENCES && named.size() >= CONSISTENT * references;
  }

  /** References without numbers are cited by name and year, if that names a good part of them. */
  private void learnNames(Collection<MarkedText> running, List<Reference> references) {
    if (references.stream().anyMatch(reference -> reference.label().isPresent())) {
      return;
    }
    NameAndYear candidate = NameAndYear.of(references);
    Set<String> named = new HashSet<>();
    for (MarkedText marked : running) {
      candidate.in(marked.text()).forEach(citation -> named.addAll(citation.referenceIds()));
    }
    named.retainAll(ids.values());
    if (!named.isEmpty() && named.size() >= NAMED * references.size()) {
      names = Optional.of(candidate);
    }
  }

  private boolean isPlausible(ImmutableList<Integer> numbers) {
    for (int number : numbers) {
      if (number < 1 || number > highest) {
        return false;
      }
    }
    return !numbers.isEmpty();
  }

  private Citation citation(SourceText text, int start, int end, ImmutableList<Integer> numbers) {
    Set<String> named = new LinkedHashSet<>();
    for (Integer number : numbers) {
      named.add(ids.getOrDefault(number, number.toString()));
    }
    return new Citation(start, end, text.span(start, end), ImmutableList.copyOf(named));
  }

  private static ImmutableList<Integer> numbers(String mark) {
    StringBuilder plain = new StringBuilder(mark);
    for (int i = 0; i < mark.length(); i++) {
      int digit = "⁰¹²³⁴⁵⁶⁷⁸⁹".indexOf(mark.charAt(i));
      if (digit >= 0) {
        plain.setCharAt(i, (char) ('0' + digit));
      }
    }
    return NumberList.parse(plain);
  }

  /** A reference is named by its printed number; one without, by its place in the list. */
  private static ImmutableMap<Integer, String> idsByNumber(List<Reference> references) {
    Map<Integer, String> ids = new HashMap<>();
    for (int i = 0; i < references.size(); i++) {
      Reference reference = references.get(i);
      String label = reference.label().map(SourceText::value).orElse("");
      int number = NUMBER.matcher(label).matches() ? Integer.parseInt(label) : i + 1;
      ids.putIfAbsent(number, reference.id());
    }
    return ImmutableMap.copyOf(ids);
  }
}
