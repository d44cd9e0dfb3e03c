package io.casebound.manuscripts;

import static org.assertj.core.api.Assertions.assertThat;

import io.casebound.model.Manuscript;
import io.casebound.model.ManuscriptFormat;
import io.casebound.model.Section;
import io.casebound.model.SectionRole;
import io.casebound.model.Source;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Journals head the abstract with "Summary", and so do authors the conclusion. */
class SummaryTest {
  private static final String REPORT =
      """
      # A cyst of the calcaneus

      ## Summary

      A runner had pain of the heel.

      ## Background

      Cysts are often silent.

      ## Case presentation

      A 30-year-old runner came with pain.

      ## Summary

      Pain of the heel may be a cyst.
      """;

  private static Manuscript read(ManuscriptFormat format) throws IOException {
    String report = format == ManuscriptFormat.TEXT ? REPORT.replaceAll("(?m)^#+ ", "") : REPORT;
    return Manuscripts.read(Source.of("report", report), format);
  }

  @ParameterizedTest
  @EnumSource(names = {"MARKDOWN", "TEXT"})
  void isTheAbstractWhereItStandsFirst(ManuscriptFormat format) throws IOException {
    assertThat(read(format).abstracts())
        .extracting(Section::role)
        .containsExactly(SectionRole.ABSTRACT);
  }

  @Test
  void isTheConclusionWhereItStandsLast() throws IOException {
    assertThat(read(ManuscriptFormat.MARKDOWN).body())
        .extracting(Section::role)
        .containsExactly(SectionRole.INTRODUCTION, SectionRole.CASE, SectionRole.CONCLUSION);
  }
}
