package io.casebound.model.remark;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RulePageTest {
  private static final String PAGE =
      """
      # TITLE-LOUD

      A title shouts.

      ## What it checks

      Titles.

      ## Why

      ```markdown
      # No example here
      ```

      ## Wrong

      ```markdown
      # LOUD! <!-- remark: TITLE-LOUD -->

      Text. <!-- remark: OTHER-RULE -->
      ```

      ## Right

      ~~~xml
      <article/>
      ~~~

      ## How to silence

      Do not.

      ## Source

      Ours.
      """;

  @Test
  void knowsItsRuleAndSections() {
    RulePage page = RulePage.parse(PAGE);
    assertThat(page.id()).isEqualTo("TITLE-LOUD");
    assertThat(page.sections().keySet()).containsExactlyElementsOf(RulePage.HEADINGS);
    assertThat(page.sections()).containsEntry("Source", "Ours.");
  }

  @Test
  void takesExamplesFromWrongAndRightOnly() {
    assertThat(RulePage.parse(PAGE).examples())
        .extracting(RuleExample::language)
        .containsExactly("markdown", "xml");
  }

  @Test
  void countsTheMarkedLinesOfItsOwnRule() {
    assertThat(RulePage.parse(PAGE).examples())
        .extracting(example -> example.lines().asList())
        .satisfiesExactly(
            wrong -> assertThat(wrong).containsExactly(1), right -> assertThat(right).isEmpty());
  }
}
