package io.casebound.terminology.recognise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import io.casebound.model.SourceText;
import io.casebound.terminology.Concept;
import io.casebound.terminology.ConceptKind;
import io.casebound.terminology.Relation;
import io.casebound.terminology.RelationKind;
import io.casebound.terminology.Term;
import io.casebound.terminology.TermKind;
import io.casebound.terminology.Terminology;
import org.junit.jupiter.api.Test;

final class ScopeTest {
  private static final Terminology TERMINOLOGY =
      Terminology.of(
          ImmutableList.of(
              concept("HP:0000118", "Phenotypic abnormality"),
              concept("HP:1", "seizure"),
              concept("HP:2", "obsolete fit"),
              concept("HP:3", "recessive"),
              concept("other", "bone")),
          ImmutableList.of(
              new Relation("HP:1", RelationKind.IS_A, "HP:0000118"),
              new Relation("HP:2", RelationKind.IS_A, "HP:1")));

  private static final String TEXT = "recessive seizures, obsolete fit, of bone";

  private static Concept concept(String id, String name) {
    return new Concept(
        id,
        ConceptKind.DISORDER,
        name,
        "",
        ImmutableList.of(new Term(name, "en", TermKind.PREFERRED, false)),
        ImmutableList.of());
  }

  private static ImmutableList<String> found(Scope scope) {
    return Recogniser.builder(TERMINOLOGY)
        .scope(scope)
        .build()
        .mentions(SourceText.of(TEXT))
        .stream()
        .map(mention -> mention.concept().id())
        .collect(ImmutableList.toImmutableList());
  }

  @Test
  void isUsuallyWhatTextsReport() {
    assertThat(found(Scope.usual(TERMINOLOGY))).containsExactly("HP:1", "other");
  }

  @Test
  void mayBeEverything() {
    assertThat(found(Scope.everything())).containsExactly("HP:3", "HP:1", "HP:2", "other");
  }

  @Test
  void mayBeWhatStandsBelowAConcept() {
    assertThat(found(Scope.below(TERMINOLOGY, ImmutableList.of("HP:2", "other"))))
        .containsExactly("HP:2", "other");
    assertThat(found(Scope.below(TERMINOLOGY, ImmutableList.of("HP:1"))))
        .containsExactly("HP:1", "HP:2");
  }

  @Test
  void saysWhichConceptThereIsNot() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Scope.below(TERMINOLOGY, ImmutableList.of("HP:9")))
        .withMessage("there is no concept HP:9");
  }
}
