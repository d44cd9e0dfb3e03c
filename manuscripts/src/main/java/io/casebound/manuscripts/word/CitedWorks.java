package io.casebound.manuscripts.word;

import com.google.common.collect.ImmutableList;

/** Finds the works that a field cites, in what it holds. */
final class CitedWorks {
  private CitedWorks() {}

  /** The works in their order; what cannot be made out is left out, its text stays. */
  static ImmutableList<CitedWork> of(Field field) {
    return switch (field.code()) {
      case CSL_CITATION -> CslCitations.fromInstruction(field.instruction());
      case ENDNOTE_CITATION -> EndNoteCitations.of(field.instruction(), field.data());
      case WORD_CITATION -> WordSources.cited(field.instruction());
      default -> ImmutableList.of();
    };
  }
}
