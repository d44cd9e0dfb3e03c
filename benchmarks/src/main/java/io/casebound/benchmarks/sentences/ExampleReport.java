package io.casebound.benchmarks.sentences;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.casebound.benchmarks.CitationMarks;
import io.casebound.model.Block;
import io.casebound.model.Manuscript;
import io.casebound.model.ManuscriptFormat;
import io.casebound.model.Paragraph;
import io.casebound.model.Section;
import io.casebound.model.SectionRole;
import io.casebound.model.Source;
import io.casebound.model.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * An invented report, or some of its sentences.
 *
 * @param name its file and its number there
 * @param known the labels that were given with care in its file
 */
record ExampleReport(String name, ImmutableSet<String> known, ImmutableList<Line> lines) {
  /**
   * A sentence.
   *
   * @param labels what it tells, by the names of signals
   */
  record Line(Place place, ImmutableSet<String> labels, String text) {}

  /** Where a sentence stands. */
  enum Place {
    INTRODUCTION("introduction", SectionRole.INTRODUCTION),
    CASE("case", SectionRole.CASE),
    DISCUSSION("discussion", SectionRole.DISCUSSION),
    CONCLUSION("conclusion", SectionRole.CONCLUSION),
    STATEMENT("statement", SectionRole.CONSENT),
    ABSTRACT("abstract", SectionRole.ABSTRACT),
    ABSTRACT_BACKGROUND("abstract-background", SectionRole.INTRODUCTION),
    ABSTRACT_CASE("abstract-case", SectionRole.CASE),
    ABSTRACT_CONCLUSION("abstract-conclusion", SectionRole.CONCLUSION);

    private final String word;
    private final SectionRole role;

    Place(String word, SectionRole role) {
      this.word = word;
      this.role = role;
    }

    static Optional<Place> of(String word) {
      for (Place place : values()) {
        if (place.word.equals(word)) {
          return Optional.of(place);
        }
      }
      return Optional.empty();
    }

    boolean isInAbstract() {
      return compareTo(ABSTRACT) >= 0;
    }
  }

  /** The report as a manuscript, each sentence a paragraph. */
  Manuscript manuscript() {
    Manuscript.Builder manuscript = Manuscript.builder(Source.of(name, ""), ManuscriptFormat.TEXT);
    List<Line> run = new ArrayList<>();
    for (Line line : lines) {
      if (!run.isEmpty() && run.get(0).place() != line.place()) {
        add(run, manuscript);
        run.clear();
      }
      run.add(line);
    }
    add(run, manuscript);
    return manuscript.build();
  }

  private static void add(List<Line> run, Manuscript.Builder manuscript) {
    if (run.isEmpty()) {
      return;
    }
    Place place = run.get(0).place();
    ImmutableList<Block> paragraphs =
        run.stream()
            .<Block>map(line -> CitationMarks.in(Paragraph.of(SourceText.of(line.text()))))
            .collect(ImmutableList.toImmutableList());
    Section section =
        new Section(
            Optional.empty(), place.role, paragraphs, ImmutableList.of(), paragraphs.get(0).span());
    if (place.isInAbstract()) {
      manuscript.addAbstract(section);
    } else {
      manuscript.addBody(section);
    }
  }
}
