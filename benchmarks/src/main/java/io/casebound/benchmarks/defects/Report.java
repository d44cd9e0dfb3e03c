package io.casebound.benchmarks.defects;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import io.casebound.model.Figure;
import io.casebound.model.Manuscript;
import io.casebound.model.Paragraph;
import io.casebound.model.Section;
import io.casebound.model.SectionRole;
import io.casebound.model.SourceSpan;
import io.casebound.model.SourceText;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A report in JATS into which defects are planted, as it was published. */
record Report(String id, Manuscript manuscript) {
  /** A match in one of the report's texts, and where it stands in the source. */
  record Place(SourceText text, MatchResult match) {
    SourceSpan span() {
      return text.span(match.start(), match.end());
    }

    SourceSpan span(int group) {
      return text.span(match.start(group), match.end(group));
    }

    String group(int group) {
      return match.group(group);
    }

    /** The number that a group is. */
    int number(int group) {
      return Integer.parseInt(group(group));
    }

    /** The defect of other words in the place of the first group. */
    Defect replacedBy(String other) {
      return Defect.of(match.group() + ", now " + other, Edit.replace(span(1), other));
    }

    /** The defect of the first and the second group in each other's place. */
    Defect reversed() {
      return Defect.of(
          "reversed " + match.group(),
          Edit.replace(span(1), group(2)),
          Edit.replace(span(2), group(1)));
    }
  }

  String source() {
    return manuscript.source().text();
  }

  /** Title and abstract. */
  ImmutableList<SourceText> front() {
    return Stream.concat(manuscript.title().stream(), paragraphs(manuscript.abstracts()))
        .collect(toImmutableList());
  }

  ImmutableList<SourceText> abstracts() {
    return paragraphs(manuscript.abstracts()).collect(toImmutableList());
  }

  ImmutableList<SourceText> body() {
    return paragraphs(manuscript.body()).collect(toImmutableList());
  }

  /** The paragraphs that tell the case; those of the whole body where no section is named so. */
  ImmutableList<SourceText> caseTexts() {
    ImmutableList<SourceText> texts =
        paragraphs(
                manuscript.body().stream()
                    .filter(section -> section.role() == SectionRole.CASE)
                    .toList())
            .collect(toImmutableList());
    return texts.isEmpty() ? body() : texts;
  }

  ImmutableList<SourceText> captions() {
    return manuscript
        .figures()
        .flatMap(Figure::paragraphs)
        .map(Paragraph::text)
        .collect(toImmutableList());
  }

  /**
   * Where a pattern matches; its groups, or the whole where it has none, stand in the source as
   * they are read.
   */
  Stream<Place> find(Pattern pattern, List<SourceText> texts) {
    return texts.stream()
        .flatMap(text -> pattern.matcher(text).results().map(match -> new Place(text, match)))
        .filter(this::isVerbatim);
  }

  /** Whether any of the texts has a match. */
  static boolean anyMatch(Pattern pattern, List<SourceText> texts) {
    return texts.stream().anyMatch(text -> pattern.matcher(text).find());
  }

  /** The innermost element of that name around a place of the source, with its tags. */
  Optional<SourceSpan> element(String name, int at) {
    int start = Math.max(source().lastIndexOf("<" + name + " ", at), openTag(name, at));
    int end = source().indexOf("</" + name + ">", at);
    return start < 0 || end < 0
        ? Optional.empty()
        : Optional.of(manuscript.source().span(start, end + name.length() + 3));
  }

  String words(SourceSpan span) {
    return source().substring(span.start(), span.end());
  }

  private int openTag(String name, int at) {
    return source().lastIndexOf("<" + name + ">", at);
  }

  private boolean isVerbatim(Place place) {
    int groups = place.match().groupCount();
    return IntStream.rangeClosed(Math.min(groups, 1), groups)
        .allMatch(group -> words(place.span(group)).equals(place.match().group(group)));
  }

  private static Stream<SourceText> paragraphs(List<Section> sections) {
    return sections.stream().flatMap(Section::paragraphs).map(Paragraph::text);
  }
}
