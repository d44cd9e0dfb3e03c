package io.casebound.terminology;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class MappingsTest {
  private static Terminology terminology(SkosMatch first, SkosMatch second) {
    return Terminology.of(
        ImmutableList.of(
            new Concept(
                "c",
                ConceptKind.NEOPLASM,
                "c",
                "",
                ImmutableList.of(new Term("c", "en", TermKind.PREFERRED, false)),
                ImmutableList.of(code("A", first), code("B", second)))),
        ImmutableList.of());
  }

  private static Code code(String system, SkosMatch match) {
    return new Code(system, "1", "code" + system, "label", match, "s", Confidence.HIGH, "j");
  }

  @ParameterizedTest
  @CsvSource({
    // How A and B each stand to the concept, and how therefore B stands to A.
    "EXACT, EXACT, EXACT",
    "EXACT, CLOSE, CLOSE",
    "CLOSE, EXACT, CLOSE",
    "EXACT, BROAD, BROAD",
    "BROAD, EXACT, NARROW",
    "NARROW, EXACT, BROAD",
    // A means less than the concept, and the concept less than B.
    "NARROW, BROAD, BROAD",
    "BROAD, NARROW, NARROW"
  })
  void saysWhatFollows(SkosMatch first, SkosMatch second, SkosMatch expected) {
    assertThat(terminology(first, second).mappings("A", "B"))
        .singleElement()
        .satisfies(
            mapping -> {
              assertThat(mapping.match()).isEqualTo(expected);
              assertThat(mapping.subject()).isEqualTo(new Coding("A", "1", "codeA", "label"));
              assertThat(mapping.object()).isEqualTo(new Coding("B", "1", "codeB", "label"));
              assertThat(mapping.justification()).isEqualTo("semapv:MappingChaining");
            });
    assertThat(terminology(second, first).mappings("B", "A")).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({"CLOSE, CLOSE", "BROAD, BROAD", "NARROW, NARROW", "CLOSE, BROAD", "RELATED, RELATED"})
  void saysNothingWhereNothingFollows(SkosMatch first, SkosMatch second) {
    assertThat(terminology(first, second).mappings("A", "B")).isEmpty();
  }

  @Test
  void theBundledMapLeadsFromRadLexToSnomedCt() {
    assertThat(Terminology.bundled().mappings("RadLex", "SNOMED CT"))
        .hasSizeGreaterThan(100)
        .anyMatch(
            mapping ->
                mapping.subject().label().equals("tibia") && mapping.match() == SkosMatch.EXACT);
  }
}
