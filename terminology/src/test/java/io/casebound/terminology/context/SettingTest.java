package io.casebound.terminology.context;

import static org.assertj.core.api.Assertions.assertThat;

import io.casebound.model.SectionRole;
import io.casebound.model.SourceText;
import org.junit.jupiter.api.Test;

final class SettingTest {
  private static Context context(String text, String mention) {
    int start = text.indexOf(mention);
    return Contexts.in(SourceText.of(text)).of(start, start + mention.length());
  }

  private static final Context OF_CASE = context("The tumour was resected.", "tumour");
  private static final Context OF_LITERATURE =
      context("This tumour has been reported by Smith et al. [4].", "tumour");

  @Test
  void whatIsPublishedIsLiteratureInAnyPartButTheAbstract() {
    assertThat(Setting.of(SectionRole.INTRODUCTION, OF_LITERATURE)).contains(Setting.LITERATURE);
    assertThat(Setting.of(SectionRole.DISCUSSION, OF_LITERATURE)).contains(Setting.LITERATURE);
    assertThat(Setting.of(SectionRole.ABSTRACT, OF_LITERATURE)).contains(Setting.ABSTRACT);
  }

  @Test
  void theCaseIsToldInItsSectionAndWeighedInTheDiscussion() {
    assertThat(Setting.of(SectionRole.CASE, OF_CASE)).contains(Setting.CASE);
    assertThat(Setting.of(SectionRole.DISCUSSION, OF_CASE)).contains(Setting.DISCUSSION);
    assertThat(Setting.of(SectionRole.ABSTRACT, OF_CASE)).contains(Setting.ABSTRACT);
  }

  @Test
  void textWithoutSectionsTellsNone() {
    assertThat(Setting.of(SectionRole.OTHER, OF_CASE)).isEmpty();
  }
}
