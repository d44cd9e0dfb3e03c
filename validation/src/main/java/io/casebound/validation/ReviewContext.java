package io.casebound.validation;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import io.casebound.citations.Citations;
import io.casebound.citations.ReferenceList;
import io.casebound.model.Manuscript;
import io.casebound.model.SourceText;
import io.casebound.terminology.Terminology;
import io.casebound.terminology.abbreviation.Abbreviation;
import io.casebound.terminology.recognise.Mention;
import io.casebound.terminology.recognise.Recogniser;
import io.casebound.terminology.recognise.Recognition;
import io.casebound.validation.text.ManuscriptSentences;
import io.casebound.validation.text.Sentence;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * A manuscript under review, and what is known about it: each thing is found out once, when it is
 * first asked for. May be used by several threads.
 */
public final class ReviewContext {
  private static final Recognition NOTHING =
      new Recognition(ImmutableList.of(), ImmutableList.of());

  private final Manuscript manuscript;
  private final Supplier<ImmutableList<Sentence>> sentences;
  private final Supplier<Terminology> terminology;
  private final Supplier<Map<SourceText, Recognition>> recognitions;
  private final Supplier<ReferenceList> references;
  private final Map<Class<?>, Supplier<?>> derived = new ConcurrentHashMap<>();

  ReviewContext(
      Manuscript manuscript, Supplier<Terminology> terminology, Supplier<Recogniser> recogniser) {
    this.manuscript = manuscript;
    this.terminology = terminology;
    this.sentences = Suppliers.memoize(() -> ManuscriptSentences.of(manuscript));
    this.recognitions = Suppliers.memoize(() -> recognise(recogniser.get()));
    this.references = Suppliers.memoize(() -> Citations.references(manuscript));
  }

  /** The manuscript with the concepts of the bundled terminology. */
  public static ReviewContext of(Manuscript manuscript) {
    return Validator.builder().build().context(manuscript);
  }

  /** As its reader made it. */
  public Manuscript manuscript() {
    return manuscript;
  }

  /**
   * All sentences in document order: title, key words, abstract, body and back matter, captions and
   * tables where they stand; those that float come last.
   */
  public ImmutableList<Sentence> sentences() {
    return sentences.get();
  }

  /** The concepts that are looked for, and how they stand to each other. */
  public Terminology terminology() {
    return terminology.get();
  }

  /** The concepts that a text of the manuscript (a paragraph, a caption, a cell) mentions. */
  public ImmutableList<Mention> mentions(SourceText block) {
    return recognitions.get().getOrDefault(block, NOTHING).mentions();
  }

  /** The concepts that a sentence mentions, in order; offsets count from the start of its block. */
  public ImmutableList<Mention> mentions(Sentence sentence) {
    return mentions(sentence.block()).stream()
        .filter(mention -> sentence.start() <= mention.start() && mention.end() <= sentence.end())
        .collect(ImmutableList.toImmutableList());
  }

  /** The abbreviations that a text of the manuscript introduces, in order. */
  public ImmutableList<Abbreviation> abbreviations(SourceText block) {
    return recognitions.get().getOrDefault(block, NOTHING).abbreviations();
  }

  /**
   * What several rules need to know, found out when the first of them asks.
   *
   * @param kind the class of what is known: one thing for each class
   * @param find finds it out; the same function for the same class
   */
  public <T> T derived(Class<T> kind, Function<ReviewContext, T> find) {
    Supplier<?> known =
        derived.computeIfAbsent(kind, key -> Suppliers.memoize(() -> find.apply(this)));
    return kind.cast(known.get());
  }

  /** The reference list, each entry with its record. */
  public ReferenceList references() {
    return references.get();
  }

  private Map<SourceText, Recognition> recognise(Recogniser recogniser) {
    ImmutableList<SourceText> blocks =
        sentences().stream()
            .map(Sentence::block)
            .distinct()
            .collect(ImmutableList.toImmutableList());
    Map<SourceText, Recognition> recognised = new LinkedHashMap<>();
    ImmutableList<Recognition> results = recogniser.recognise(blocks);
    for (int i = 0; i < blocks.size(); i++) {
      recognised.put(blocks.get(i), results.get(i));
    }
    return recognised;
  }
}
