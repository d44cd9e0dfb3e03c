package io.casebound.validation.rules.statements;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import io.casebound.model.Manuscript;
import io.casebound.model.Paragraph;
import io.casebound.model.Section;
import io.casebound.model.SectionRole;
import io.casebound.model.SourceSpan;
import io.casebound.model.SourceText;
import io.casebound.validation.ReviewContext;
import io.casebound.validation.rules.WordFile;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Tells whether an article makes a statement, by the words of {@code statement-cues.txt}. */
final class StatementCues {
  private static final ImmutableListMultimap<String, String> CUES =
      WordFile.rows(StatementCues.class, "statement-cues.txt")
          .collect(
              ImmutableListMultimap.toImmutableListMultimap(row -> row.get(0), row -> row.get(1)));

  private StatementCues() {}

  /** Whether a section is there for it, or a heading or paragraph holds its words. */
  static boolean isMade(String statement, SectionRole role, ReviewContext review) {
    List<String> cues = CUES.get(statement);
    return review.manuscript().sections().anyMatch(section -> section.role() == role)
        || review.derived(Texts.class, context -> Texts.of(context.manuscript())).lower().stream()
            .anyMatch(text -> cues.stream().anyMatch(text::contains));
  }

  /** Where to say that a statement is missing: on top, for it concerns the whole. */
  static SourceSpan home(Manuscript manuscript) {
    return manuscript.source().beginning();
  }

  /** The headings and paragraphs of a manuscript, in small letters. */
  private record Texts(ImmutableList<String> lower) {
    static Texts of(Manuscript manuscript) {
      return new Texts(
          manuscript
              .sections()
              .flatMap(Texts::of)
              .map(text -> text.value().toLowerCase(Locale.ROOT))
              .collect(ImmutableList.toImmutableList()));
    }

    private static Stream<SourceText> of(Section section) {
      return Stream.concat(
          section.title().stream(),
          section
              .ownBlocks()
              .filter(Paragraph.class::isInstance)
              .map(block -> ((Paragraph) block).text()));
    }
  }
}
