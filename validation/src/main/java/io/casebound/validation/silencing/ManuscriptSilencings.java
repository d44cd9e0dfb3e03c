package io.casebound.validation.silencing;

import com.google.common.collect.ImmutableList;
import io.casebound.model.Manuscript;

/**
 * The silencings that stand in a manuscript, {@code casebound silence RULE: reason}.
 *
 * @param silencings those that can be followed, in document order
 * @param malformed what keeps others from being followed
 */
public record ManuscriptSilencings(
    ImmutableList<PlacedSilencing> silencings, ImmutableList<SilencingFault> malformed) {
  private static final ManuscriptSilencings NONE =
      new ManuscriptSilencings(ImmutableList.of(), ImmutableList.of());

  /** What a manuscript silences; nothing in formats that have no place for it. */
  public static ManuscriptSilencings of(Manuscript manuscript) {
    return switch (manuscript.format()) {
      case MARKDOWN -> MarkdownComments.silencings(manuscript.source());
      case JATS, CASE_REPORT_XML -> ProcessingInstructions.silencings(manuscript.source());
      case TEXT, WORD -> NONE;
    };
  }

  /** Collects them one by one. */
  static final class Collector {
    private final ImmutableList.Builder<PlacedSilencing> silencings = ImmutableList.builder();
    private final ImmutableList.Builder<SilencingFault> malformed = ImmutableList.builder();

    /** Takes one whose words are {@code words}, whole or faulty. */
    void add(String words, Scope scope) {
      SilencingWords parsed = SilencingWords.of(words);
      if (parsed.problem().isPresent()) {
        malformed.add(
            new SilencingFault(
                scope.place(),
                SilencingFault.Kind.MALFORMED,
                parsed.problem().get(),
                "Write: casebound silence RULE: the reason."));
      } else {
        silencings.add(
            new PlacedSilencing(
                scope.place(),
                parsed.everywhere() ? 0 : scope.from(),
                parsed.everywhere() ? Integer.MAX_VALUE : scope.to(),
                parsed.rules(),
                parsed.reason()));
      }
    }

    ManuscriptSilencings build() {
      return new ManuscriptSilencings(silencings.build(), malformed.build());
    }
  }
}
