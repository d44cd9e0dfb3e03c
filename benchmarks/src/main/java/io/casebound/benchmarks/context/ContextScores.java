package io.casebound.benchmarks.context;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import io.casebound.benchmarks.Confusion;
import io.casebound.model.SourceText;
import io.casebound.terminology.context.Context;
import io.casebound.terminology.context.Contexts;
import io.casebound.terminology.context.Experiencer;
import io.casebound.terminology.recognise.Mention;
import io.casebound.terminology.recognise.Recogniser;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * How marks and recognition agree: mentions by span and concept, and the context of each mark,
 * recognised or not.
 */
final class ContextScores {
  private static final ImmutableMap<String, Predicate<Context>> CONTEXTS =
      ImmutableMap.of(
          "negated", Context::negated,
          "uncertain", Context::uncertain,
          "hypothetical", Context::hypothetical,
          "historical", Context::historical,
          "family", context -> context.experiencer() == Experiencer.FAMILY);

  /** Concepts that are so general that they were not marked. */
  private static final ImmutableSet<String> UNMARKED =
      ImmutableSet.of("disorder", "symptom", "procedure", "physical-examination");

  /** Markers in blood were not marked, those of tissue were: precision cannot be told. */
  private static final String MARKER = "marker";

  private static final String ANATOMY = "anatomy";
  private static final String LITERATURE = "literature";
  private static final String POSITION = "position";

  private final Map<String, Confusion> scores = new LinkedHashMap<>();

  ContextScores() {
    scores.put("mentions", new Confusion());
    scores.put("spans", new Confusion());
    CONTEXTS.keySet().forEach(name -> scores.put(name, new Confusion()));
    scores.put(LITERATURE, new Confusion());
    scores.put("laterality", new Confusion());
    scores.put(POSITION, new Confusion());
  }

  Map<String, Confusion> all() {
    return scores;
  }

  private Confusion score(String name) {
    return scores.computeIfAbsent(name, key -> new Confusion());
  }

  void add(AnnotatedSentence sentence, Recogniser recogniser, Set<String> kinds) {
    SourceText text = SourceText.of(sentence.sentence().text());
    Contexts contexts = Contexts.in(text);
    for (Annotation mark : sentence.annotations()) {
      Context context = contexts.of(sentence.offset(mark.start()), sentence.offset(mark.end()));
      score(LITERATURE).add(sentence.literature(), context.ofLiterature());
      addContext(mark, mark.kind().equals(ANATOMY) ? context.ofPlace() : context);
    }
    List<Mention> found =
        recogniser.mentions(text).stream()
            .filter(mention -> kinds.contains(kind(mention)) && !kind(mention).equals(MARKER))
            .filter(mention -> !UNMARKED.contains(mention.concept().id()))
            .toList();
    addMentions(sentence, found);
  }

  private void addContext(Annotation mark, Context context) {
    CONTEXTS.forEach(
        (name, is) -> score(name).add(mark.context().contains(name), is.test(context)));
    String side = context.laterality().map(each -> lower(each.name())).orElse("");
    if (side.equals(mark.laterality())) {
      score("laterality").add(!side.isEmpty(), !side.isEmpty());
    } else {
      score("laterality").add(!mark.laterality().isEmpty(), false);
      score("laterality").add(false, !side.isEmpty());
    }
    addPositions(mark, context);
  }

  private void addPositions(Annotation mark, Context context) {
    Set<String> found =
        context.qualifiers().stream()
            .map(trigger -> lower(trigger.modifier().name()))
            .collect(Collectors.toSet());
    Sets.union(mark.position(), found)
        .forEach(each -> score(POSITION).add(mark.position().contains(each), found.contains(each)));
  }

  /**
   * A mention is right where a mark of the same span has its concept; one that stands in a mark
   * whose concept the map lacks is neither right nor wrong.
   */
  private void addMentions(AnnotatedSentence sentence, List<Mention> found) {
    Set<String> expected =
        sentence.annotations().stream()
            .filter(mark -> !mark.concept().isEmpty() && !mark.kind().equals(MARKER))
            .map(
                mark ->
                    sentence.offset(mark.start())
                        + " "
                        + sentence.offset(mark.end())
                        + " "
                        + mark.concept())
            .collect(Collectors.toSet());
    Set<String> names =
        found.stream()
            .filter(mention -> !standsInUnknown(sentence, mention))
            .map(mention -> mention.start() + " " + mention.end() + " " + mention.concept().id())
            .collect(Collectors.toSet());
    Sets.union(expected, names)
        .forEach(each -> score("mentions").add(expected.contains(each), names.contains(each)));
    Set<String> marked =
        sentence.annotations().stream()
            .filter(mark -> !mark.kind().equals(MARKER))
            .map(mark -> sentence.offset(mark.start()) + " " + sentence.offset(mark.end()))
            .collect(Collectors.toSet());
    Set<String> spans =
        found.stream()
            .map(mention -> mention.start() + " " + mention.end())
            .collect(Collectors.toSet());
    Sets.union(marked, spans)
        .forEach(each -> score("spans").add(marked.contains(each), spans.contains(each)));
  }

  private static boolean standsInUnknown(AnnotatedSentence sentence, Mention mention) {
    return sentence.annotations().stream()
        .anyMatch(
            mark ->
                mark.concept().isEmpty()
                    && sentence.offset(mark.start()) <= mention.start()
                    && mention.end() <= sentence.offset(mark.end()));
  }

  private static String kind(Mention mention) {
    return lower(mention.concept().kind().name()).replace('_', '-');
  }

  private static String lower(String name) {
    return name.toLowerCase(Locale.ROOT);
  }
}
