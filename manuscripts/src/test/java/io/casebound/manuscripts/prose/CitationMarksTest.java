package io.casebound.manuscripts.prose;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.casebound.model.Citation;
import io.casebound.model.SourceText;
import io.casebound.model.reference.Reference;
import io.casebound.model.text.TextRange;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CitationMarksTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "It is rare [1]. | [1] | 1",
        "It is rare [1–3]. | [1–3] | 1 2 3",
        "It is rare [4,5]. | [4,5] | 4 5",
        "It is rare [1, 3-5]. | [1, 3-5] | 1 3 4 5",
        "It is rare [1; 3 – 5]. | [1; 3 – 5] | 1 3 4 5",
        "It is rare [ 2 ]. | [ 2 ] | 2",
        "It is rare [1]–[3]. | [1]–[3] | 1 2 3",
        "It is rare [refs. 1,2]. | [refs. 1,2] | 1 2",
        "It is rare.¹⁻³ | ¹⁻³ | 1 2 3",
        "It is rare¹,² in adults. | ¹,² | 1 2",
        "It is rare [12]. | [12] | 12",
      })
  void findsWhatCites(String text, String words, String ids) {
    List<Citation> found = marks(9, text).in(MarkedText.of(SourceText.of(text)));
    assertThat(found).hasSize(1);
    assertThat(text.substring(found.get(0).start(), found.get(0).end())).isEqualTo(words);
    assertThat(String.join(" ", found.get(0).referenceIds())).isEqualTo(ids);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "shown [Figure 1]",
        "a nodule [2 cm]",
        "in the year [2019]",
        "odds ratio 2.0 [1.2–3.4]",
        "95% CI [12–34]",
        "median 5 [3-8] days",
        "number [250] of the list",
        "a range [7-3]",
        "an area of 12 cm² and a count of 10⁹ and Ca²⁺ and ¹⁸F",
        "kg/m² and χ² and I²",
        "the [0] item",
        "the medians (1) and (2)",
      })
  void leavesOtherNumbersAlone(String text) {
    assertThat(marks(9, text).in(MarkedText.of(SourceText.of(text)))).isEmpty();
  }

  @Test
  void takesParenthesesOnlyWhereTheyNameMostReferences() {
    String citing = "Rare (1). Seen in men (2, 3). Benign (4), see also our work (5).";
    assertThat(marks(5, citing).in(MarkedText.of(SourceText.of(citing))))
        .extracting(citation -> String.join(" ", citation.referenceIds()))
        .containsExactly("1", "2 3", "4", "5");
    String counting = "Rare (1). Nodules (2) were seen.";
    assertThat(marks(9, counting).in(MarkedText.of(SourceText.of(counting)))).isEmpty();
    String mixed = "Rare [1]. Seen in men (2, 3). Benign (4), see (5), see (6).";
    assertThat(marks(6, mixed).in(MarkedText.of(SourceText.of(mixed)))).hasSize(1);
  }

  @Test
  void takesNumbersGluedToWordsOnlyWhereTheyNameMostReferences() {
    String citing = "It is rare.1 It is seen in men.2,3 It is benign,4 and it was 1.5 cm wide.";
    assertThat(marks(4, citing).in(MarkedText.of(SourceText.of(citing))))
        .extracting(citation -> String.join(" ", citation.referenceIds()))
        .containsExactly("1", "2 3", "4");
    assertThat(marks(20, citing).in(MarkedText.of(SourceText.of(citing)))).isEmpty();
  }

  @Test
  void takesMarkedSuperscriptsButNoExponents() {
    SourceText text = SourceText.of("Rare in men1,2 and 3 m2 wide");
    MarkedText marked =
        new MarkedText(text, ImmutableList.of(new TextRange(11, 14), new TextRange(21, 22)));
    assertThat(marks(3, "").in(marked))
        .extracting(citation -> String.join(" ", citation.referenceIds()))
        .containsExactly("1 2");
  }

  @Test
  void takesNamesAndYearsWhereReferencesHaveNoNumbers() {
    String text =
        "It is rare (Able et al., 2015; van Dam, 2012a), as Cole and Eden (2019) say."
            + " In March 2015 it grew. Others disagree (Nobody et al., 2001).";
    List<Reference> list =
        List.of(
            unnumbered("a", "Able, A., Baker, B., & Cole, C. (2015). Knees. J Bone, 4(2014), 1-2."),
            unnumbered("b", "van Dam D. Hips. J Bone. 2012a;3:4."),
            unnumbered("c", "Cole C, Eden E. Feet. 2019."),
            unnumbered("d", "Ford F. Hands. 2020."));
    CitationMarks marks = CitationMarks.learn(List.of(MarkedText.of(SourceText.of(text))), list);
    assertThat(marks.in(MarkedText.of(SourceText.of(text))))
        .extracting(
            citation ->
                text.substring(citation.start(), citation.end()) + " > " + citation.referenceIds())
        .containsExactly(
            "Able et al., 2015 > [a]",
            "van Dam, 2012a > [b]",
            "Cole and Eden (2019) > [c]",
            "Nobody et al., 2001 > [Nobody 2001]");
  }

  private static Reference unnumbered(String id, String text) {
    return new Reference(id, Optional.empty(), SourceText.of(text), Optional.empty());
  }

  private static CitationMarks marks(int references, String text) {
    List<Reference> list =
        IntStream.rangeClosed(1, references)
            .mapToObj(
                i ->
                    new Reference(
                        String.valueOf(i),
                        Optional.of(SourceText.of(String.valueOf(i))),
                        SourceText.of("Work " + i),
                        Optional.empty()))
            .toList();
    return CitationMarks.learn(List.of(MarkedText.of(SourceText.of(text))), list);
  }

  @Test
  void goesByTheNumbersThatAMarkedCitationShowsWhereItsKeysLeadNowhere() {
    List<Reference> list = List.of(reference("1"), reference("2"), reference("3"));
    MarkedText text =
        new MarkedText(
            SourceText.of("Rare [1,2] and rare [3]."),
            ImmutableList.of(),
            ImmutableList.of(link(5, 10, "a", "b"), link(20, 23, "c")));
    CitationMarks marks =
        CitationMarks.learn(List.of(text), list).knowing(ImmutableMap.of("c", "2"));

    assertThat(marks.in(text))
        .extracting(Citation::referenceIds)
        .containsExactly(ImmutableList.of("1", "2"), ImmutableList.of("2"));
  }

  private static MarkedLink link(int start, int end, String... keys) {
    return new MarkedLink(
        new TextRange(start, end), MarkedLink.Kind.REFERENCES, ImmutableList.copyOf(keys));
  }

  private static Reference reference(String id) {
    return new Reference(
        id, Optional.of(SourceText.of(id)), SourceText.of("Able A. Knees."), Optional.empty());
  }
}
