package io.casebound.manuscripts.write;

import static org.assertj.core.api.Assertions.assertThat;

import io.casebound.manuscripts.ManuscriptOutput;
import org.junit.jupiter.api.Test;

class PlainWordsTest {
  @Test
  void writesEveryWordOnceInTheOrderOfTheSource() {
    String text =
        Written.as(
            ManuscriptOutput.TEXT,
            Written.markdown(
                """
                ---
                title: A rare tumor
                author: Ann Able
                ---

                # Case

                See **Figure 1**.[^n]

                **Figure 1.** The knee.

                - one
                - two

                | a | b |
                |---|---|
                | c | d |

                # References

                1. Able A. Knees. 2019.

                [^n]: A note.
                """));

    assertThat(text.lines())
        .containsSubsequence(
            "A rare tumor",
            "Ann Able",
            "Case",
            "See Figure 1.",
            "Figure 1.",
            "The knee.",
            "one",
            "two",
            "a",
            "b",
            "c",
            "d",
            "Able A. Knees. 2019.",
            "A note.")
        .doesNotHaveDuplicates();
  }
}
