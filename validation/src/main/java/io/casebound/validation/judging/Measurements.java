package io.casebound.validation.judging;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import io.casebound.model.ContributorKind;
import io.casebound.model.Manuscript;
import io.casebound.model.Paragraph;
import io.casebound.model.Section;
import io.casebound.model.SectionRole;
import io.casebound.model.SourceText;
import io.casebound.validation.assessment.Evidence;
import io.casebound.validation.profile.Criterion;
import io.casebound.validation.profile.Limit;
import io.casebound.validation.profile.Measure;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Counts what a manuscript holds, and knows its sections. */
final class Measurements {
  private static final Splitter BLANK = Splitter.on(CharMatcher.whitespace()).omitEmptyStrings();

  private final Manuscript manuscript;

  Measurements(Manuscript manuscript) {
    this.manuscript = manuscript;
  }

  /** Whether all counts are as asked for, and all sections are there. */
  boolean meet(Criterion criterion) {
    return criterion.limits().stream().allMatch(limit -> limit.allows(count(limit.measure())))
        && criterion.sections().stream().allMatch(role -> section(role).isPresent());
  }

  /** What shows that they are. */
  Stream<Evidence> evidence(Criterion criterion) {
    return Stream.concat(
        criterion.limits().stream()
            .flatMap(limit -> evidence(limit, "has " + counted(limit.measure()))),
        criterion.sections().stream()
            .flatMap(role -> section(role).flatMap(Measurements::head).stream())
            .map(head -> evidence(head, "is a section of its own")));
  }

  /** What shows that counts are not as asked for. */
  ImmutableList<Evidence> against(List<Limit> limits) {
    return broken(limits)
        .flatMap(limit -> evidence(limit, counted(limit.measure())))
        .collect(toImmutableList());
  }

  /** How counts differ from what is asked for: {@code 312 words instead of at most 250 words}. */
  Optional<String> shortfall(List<Limit> limits) {
    return Optional.of(
            broken(limits)
                .map(limit -> counted(limit.measure()) + " instead of " + limit.inWords())
                .collect(Collectors.joining("; ")))
        .filter(words -> !words.isEmpty());
  }

  private Stream<Limit> broken(List<Limit> limits) {
    return limits.stream().filter(limit -> !limit.allows(count(limit.measure())));
  }

  private String counted(Measure measure) {
    return measure.counted(count(measure));
  }

  private int count(Measure measure) {
    return switch (measure) {
      case WORDS_OF_TITLE -> manuscript.title().map(Measurements::words).orElse(0);
      case WORDS_OF_ABSTRACT -> firstAbstract().mapToInt(Measurements::words).sum();
      case WORDS_OF_BODY -> manuscript.body().stream().mapToInt(Measurements::words).sum();
      case SECTIONS_OF_ABSTRACT ->
          (int)
              firstAbstract()
                  .flatMap(Section::walk)
                  .filter(section -> section.title().isPresent() && !section.blocks().isEmpty())
                  .count();
      case LEVELS_OF_HEADINGS -> manuscript.body().stream().mapToInt(this::levels).max().orElse(0);
      case KEYWORDS -> manuscript.keywords().size();
      case AUTHORS ->
          (int)
              manuscript.contributors().stream()
                  .filter(contributor -> contributor.kind() == ContributorKind.AUTHOR)
                  .count();
      case FIGURES -> (int) manuscript.figures().count();
      case TABLES -> (int) manuscript.tables().count();
      case FIGURES_AND_TABLES -> count(Measure.FIGURES) + count(Measure.TABLES);
      case REFERENCES -> manuscript.references().size();
      case AWARDS -> manuscript.metadata().awards().size();
    };
  }

  /** The abstract in the manuscript's own language; those in others bear theirs. */
  private Stream<Section> firstAbstract() {
    return manuscript.abstracts().stream().filter(section -> section.language().isEmpty());
  }

  private static int words(Section section) {
    return section.paragraphs().map(Paragraph::text).mapToInt(Measurements::words).sum();
  }

  private static int words(CharSequence text) {
    return (int)
        BLANK
            .splitToStream(text)
            .filter(word -> word.codePoints().anyMatch(Character::isLetterOrDigit))
            .count();
  }

  private int levels(Section section) {
    int below = section.sections().stream().mapToInt(this::levels).max().orElse(0);
    return below + (section.title().isPresent() ? 1 : 0);
  }

  private Optional<Section> section(SectionRole role) {
    return manuscript
        .sections()
        .filter(section -> section.role() == role)
        .filter(section -> !section.blocks().isEmpty() || !section.sections().isEmpty())
        .findFirst();
  }

  private Stream<Evidence> evidence(Limit limit, String why) {
    return place(limit.measure()).map(text -> evidence(text, why)).stream();
  }

  private static Evidence evidence(SourceText text, String why) {
    return new Evidence(text.span(), text.value(), why);
  }

  /** Where what is counted begins. */
  private Optional<SourceText> place(Measure measure) {
    return switch (measure) {
      case WORDS_OF_TITLE -> manuscript.title();
      case AUTHORS, AWARDS -> Optional.empty();
      case WORDS_OF_ABSTRACT, SECTIONS_OF_ABSTRACT ->
          firstAbstract().findFirst().flatMap(Measurements::head);
      case WORDS_OF_BODY, LEVELS_OF_HEADINGS ->
          manuscript.body().stream().findFirst().flatMap(Measurements::head);
      case KEYWORDS -> manuscript.keywords().stream().findFirst();
      case FIGURES, FIGURES_AND_TABLES -> firstFigure().or(this::firstTable);
      case TABLES -> firstTable();
      case REFERENCES ->
          manuscript.references().stream().findFirst().map(reference -> reference.text());
    };
  }

  private Optional<SourceText> firstFigure() {
    return manuscript
        .figures()
        .flatMap(figure -> figure.paragraphs())
        .map(Paragraph::text)
        .findFirst();
  }

  private Optional<SourceText> firstTable() {
    return manuscript
        .tables()
        .flatMap(table -> table.paragraphs())
        .map(Paragraph::text)
        .findFirst();
  }

  private static Optional<SourceText> head(Section section) {
    return section.title().or(() -> section.paragraphs().map(Paragraph::text).findFirst());
  }
}
