package io.casebound.validation.rules.abbreviations;

import com.google.common.collect.ImmutableList;
import io.casebound.model.Paragraph;
import io.casebound.model.Section;
import io.casebound.model.SectionRole;
import io.casebound.model.SourceText;
import io.casebound.model.text.TextRange;
import io.casebound.validation.ReviewContext;
import java.util.List;
import java.util.stream.Stream;

/**
 * A part of a manuscript that is read on its own and introduces its abbreviations itself.
 *
 * @param name how a remark calls it
 * @param paragraphs its running text in order
 * @param introductions where abbreviations are introduced, in order
 * @param isTranslated whether it is in another language than the manuscript
 */
record Part(
    String name,
    ImmutableList<SourceText> paragraphs,
    ImmutableList<Introduction> introductions,
    boolean isTranslated) {
  private static final String ABSTRACT = "abstract";

  /** The parts of a manuscript. */
  private record All(ImmutableList<Part> parts) {
    All(ReviewContext review) {
      this(
          Stream.concat(
                  review.manuscript().abstracts().stream()
                      .map(section -> part(ABSTRACT, List.of(section), review)),
                  Stream.of(part("text", review.manuscript().body(), review)))
              .collect(ImmutableList.toImmutableList()));
    }
  }

  /** Each abstract, and the body. */
  static ImmutableList<Part> of(ReviewContext review) {
    return review.derived(All.class, All::new).parts();
  }

  /** Whether it is the body, not an abstract. */
  boolean isText() {
    return !name.equals(ABSTRACT);
  }

  private static Part part(String name, List<Section> sections, ReviewContext review) {
    ImmutableList<SourceText> paragraphs =
        sections.stream()
            .flatMap(Section::walk)
            .filter(section -> section.role() != SectionRole.ABBREVIATIONS)
            .flatMap(Section::ownBlocks)
            .filter(Paragraph.class::isInstance)
            .map(block -> ((Paragraph) block).text())
            .collect(ImmutableList.toImmutableList());
    return new Part(
        name,
        paragraphs,
        paragraphs.stream()
            .flatMap(text -> Introductions.of(review.abbreviations(text), text).stream())
            .collect(ImmutableList.toImmutableList()),
        name.equals(ABSTRACT)
            && sections.stream().anyMatch(section -> section.language().isPresent()));
  }

  /** Where a text names the abbreviation as a word of its own, alone or in the plural. */
  static ImmutableList<TextRange> uses(String shortForm, SourceText text) {
    ImmutableList.Builder<TextRange> uses = ImmutableList.builder();
    String value = text.value();
    for (int at = value.indexOf(shortForm); at >= 0; at = value.indexOf(shortForm, at + 1)) {
      int end = at + shortForm.length();
      boolean plural = end < value.length() && value.charAt(end) == 's';
      if (!isWordAt(value, at - 1) && !isWordAt(value, plural ? end + 1 : end)) {
        uses.add(new TextRange(at, end));
      }
    }
    return uses.build();
  }

  private static boolean isWordAt(String text, int at) {
    return at >= 0 && at < text.length() && Character.isLetterOrDigit(text.charAt(at));
  }
}
