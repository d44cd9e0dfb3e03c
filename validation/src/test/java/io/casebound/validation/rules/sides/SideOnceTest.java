package io.casebound.validation.rules.sides;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.casebound.validation.rules.Said;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SideOnceTest {
  @Test
  void saysHowOftenTheOtherSideIsTold() {
    assertThat(said("The left knee was opened."))
        .containsExactly(
            "This place alone tells of the left knee; of the right knee the report tells 2 times");
    assertThat(said("It was opened.\n\n**Figure 1.** MRI of the left knee."))
        .containsExactly(
            "This caption alone tells of the left knee; of the right knee the report tells 2 times");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The right knee was opened.",
        "The left knee was normal.",
        "A graft was taken from the left knee.",
        "The left knee was opened. The hip on the right was not.",
        "The left knee was opened. Both hips were not.",
        "The left knee was opened, then again the left knee.",
        "The left popliteal artery was seen.",
      })
  void letsTheOtherSideBeWhereItIsMeant(String told) {
    assertThat(said(told)).isEmpty();
  }

  private static ImmutableList<String> said(String told) {
    String text =
        "## Case\n\nThe right knee was swollen.\n\nThe right knee hurt.\n\n" + told + "\n";
    return Said.messages(new SideOnce(), text);
  }
}
