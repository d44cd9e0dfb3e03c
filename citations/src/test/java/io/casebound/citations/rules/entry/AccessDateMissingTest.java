package io.casebound.citations.rules.entry;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AccessDateMissingTest {
  private static final String WORK =
      "World Health Organization. Lipoma: key facts. Geneva: WHO; 2014. ";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Available from: https://www.example.org/lipoma. Accessed 3 May 2016.",
        "https://www.example.org/lipoma (ac-cessed May 24, 2020).",
        "https://www.example.org/lipoma [consulté le 3 mai 2016].",
        "https://www.example.org/lipoma (30/01/2015).",
        "https://www.example.org/lipoma. Accessibility verified, 1 December 2002.",
        "https://doi.org/10.1000/182",
        "https://www.ncbi.nlm.nih.gov/books/NBK7256/",
        "ISBN 9783161484100. https://www.example.org/lipoma",
        "https://purl.org/lipoma",
        "https://web.archive.org/web/2016/https://www.example.org/lipoma",
        "No address at all.",
      })
  void isContentWithADateAnArchiveOrAnIdentifier(String rest) {
    assertThat(EntryChecks.check(new AccessDateMissing(), WORK + rest)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"https://www.example.org/lipoma", "www.example.org/2016/05/03/lipoma"})
  void asksWhenTheAddressWasSeen(String rest) {
    assertThat(EntryChecks.check(new AccessDateMissing(), WORK + rest)).hasSize(1);
  }

  @Test
  void anArticleWithPagesNeedsNoDate() {
    String article = "Miller A. Lipoma of the hand. Skeletal Radiol. 2011:";
    assertThat(
            EntryChecks.check(
                new AccessDateMissing(), article + "101-4. https://www.example.org/lipoma"))
        .isEmpty();
  }
}
