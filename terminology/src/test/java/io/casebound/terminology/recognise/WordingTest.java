package io.casebound.terminology.recognise;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.casebound.model.SourceText;
import io.casebound.terminology.Concept;
import io.casebound.terminology.ConceptKind;
import io.casebound.terminology.Relation;
import io.casebound.terminology.RelationKind;
import io.casebound.terminology.Term;
import io.casebound.terminology.TermKind;
import io.casebound.terminology.Terminology;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class WordingTest {
  private static final ImmutableMap<String, String> NAMES =
      ImmutableMap.<String, String>builder()
          .put("tibia-tumor", "tumor of the tibia")
          .put("cortex-destruction", "cortical destruction")
          .put("periosteum-destruction", "periosteal destruction")
          .put("kidney-absent", "absent kidney")
          .put("eye", "abnormality of the eye")
          .put("skin", "abnormality of the skin")
          .put("retina", "abnormal retinal morphology")
          .put("thumb", "abnormality of the thumb")
          .put("ataxia", "ataxia")
          .put("eosinophilia", "eosinophilia")
          .put("type-a", "type A brachydactyly")
          .put("type-c", "type C brachydactyly")
          .put("delay", "delayed growth")
          .put("weight", "weight loss")
          .put("metacarpal", "short fifth metacarpal")
          .put("her2", "HER2")
          .put("margin", "involved margin")
          .put("dysplasia", "hip dysplasia")
          .buildOrThrow();

  private static final Terminology TERMINOLOGY = terminology(NAMES);
  private static final Recogniser ALL = Recogniser.of(TERMINOLOGY, Matching.ALL);

  private static Terminology terminology(
      ImmutableMap<String, String> names, Relation... relations) {
    return Terminology.of(
        names.entrySet().stream().map(name -> concept(name.getKey(), name.getValue())).toList(),
        ImmutableList.copyOf(relations));
  }

  private static Concept concept(String id, String name) {
    return new Concept(
        id,
        ConceptKind.DISORDER,
        name,
        "",
        ImmutableList.of(new Term(name, "en", TermKind.PREFERRED, false)),
        ImmutableList.of());
  }

  private static ImmutableList<String> mentions(Recogniser recogniser, String text) {
    return recogniser.mentions(SourceText.of(text)).stream()
        .map(mention -> mention.text() + "=" + mention.concept().id())
        .collect(ImmutableList.toImmutableList());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // In another order.
        "The tibial tumour grew.                   | tibial tumour=tibia-tumor",
        "Brachydactyly type C was seen.            | Brachydactyly type C=type-c",
        "Growth was not delayed, and no            | ''",
        "Loss of weight                            | Loss of weight=weight",
        // As other parts of speech.
        "a growth delay                            | growth delay=delay",
        "retarded growth                           | retarded growth=delay",
        "She was ataxic.                           | ataxic=ataxia",
        "a dysplastic hip                          | dysplastic hip=dysplasia",
        // In words that say the same.
        "neoplasms of the tibia                    | neoplasms of the tibia=tibia-tumor",
        "renal agenesis                            | renal agenesis=kidney-absent",
        "ocular malformations                      | ocular malformations=eye",
        "cutaneous involvement                     | cutaneous involvement=skin",
        "an anomaly of the retina                  | anomaly of the retina=retina",
        "a shortened 5th metacarpal                | shortened 5th metacarpal=metacarpal",
        // Coordinated.
        "palpable and cortical destruction         | cortical destruction=cortex-destruction",
        "skin and renal anomalies                  | skin and renal anomalies=skin",
        "thumb, skin, and ear anomalies            | thumb, skin, and ear anomalies=thumb; skin, and ear anomalies=skin",
        "anomalies of the thumb and the skin       | anomalies of the thumb and the skin=skin; anomalies of the thumb=thumb",
        "weight gain or loss                       | weight gain or loss=weight",
        "weight gain/loss                          | weight gain/loss=weight",
      })
  void findsNamesInOtherWords(String text, String expected) {
    assertThat(String.join("; ", mentions(ALL, text))).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        // The words do not stand in one phrase.
        "The tibia was normal. A tumour grew",
        "tumour, tibia",
        "tumour beside the tibia",
        "a tumour that had reached the left tibia",
        // Not all the words, and other words.
        "kidney",
        "absent spleen",
        // Plural nouns and nouns of their own are no modifiers.
        "thumbs, spleens, and renal anomalies",
        "imperforate thumb, and renal anomalies",
        // An adjective goes on to something else.
        "involving marginal gingiva",
        "an anomaly of the ocular muscle",
        // Parts of compounds.
        "dysplastic hip-joint",
        "tibial tumour-like lesion",
        // Another meaning.
        "eosinophilic",
        "a brachydactyly type C2",
        "a brachydactyly",
        "Figure 2 shows her",
      })
  void doesNotFindWhatIsNotSaid(String text) {
    assertThat(mentions(ALL, text)).isEmpty();
  }

  @Test
  void takesTheArticleForNoType() {
    assertThat(mentions(ALL, "of a brachydactyly type")).isEmpty();
    assertThat(mentions(ALL, "of brachydactyly type A"))
        .containsExactly("brachydactyly type A=type-a");
  }

  @Test
  void keepsBothOfTwoThatShareAWord() {
    assertThat(mentions(Recogniser.of(TERMINOLOGY), "cortical and periosteal destruction"))
        .containsExactly(
            "cortical and periosteal destruction=cortex-destruction",
            "periosteal destruction=periosteum-destruction");
  }

  @Test
  void prefersANameAsItIsListed() {
    Terminology both =
        terminology(ImmutableMap.of("a", "renal agenesis", "b", "absent kidney", "c", "kidney"));
    assertThat(mentions(Recogniser.of(both, Matching.ALL), "renal agenesis"))
        .containsExactly("renal agenesis=a");
  }

  @Test
  void choosesTheMoreGeneralOfEquallyGoodOnes() {
    ImmutableMap<String, String> names =
        ImmutableMap.of("outer", "ear malformation", "ear", "ear deformity");
    Relation below = new Relation("outer", RelationKind.IS_A, "ear");
    assertThat(
            mentions(Recogniser.of(terminology(names, below), Matching.ALL), "anomaly of the ear"))
        .containsExactly("anomaly of the ear=ear");
  }

  @Test
  void findsNamesAsTheyAreListedWhereThatIsWanted() {
    Recogniser listed =
        Recogniser.builder(TERMINOLOGY).matching(Matching.ALL).wording(Wording.LISTED).build();
    assertThat(mentions(listed, "Ataxia; an ataxic child with a tibial tumour"))
        .containsExactly("Ataxia=ataxia");
  }

  @Test
  void givesAnAbbreviationTheMeaningOfALongFormInOtherWords() {
    assertThat(mentions(ALL, "Brachydactyly type C (BDC) is rare. BDC is inherited."))
        .containsExactly("Brachydactyly type C=type-c", "BDC=type-c", "BDC=type-c");
  }

  @Test
  @Timeout(60)
  void readsLongTextsInTimeThatGrowsWithTheirLength() {
    String text = "renal, absent; tumour, tibia. ".repeat(100_000);
    assertThat(mentions(ALL, text)).isEmpty();
  }

  @Test
  void takesShortNamesInCapitalsAsTheyAreWritten() {
    Recogniser genes = Recogniser.of(terminology(ImmutableMap.of("gene", "WAS", "other", "MET-1")));
    assertThat(mentions(genes, "It was WAS, not Met-1 but MET1"))
        .containsExactly("WAS=gene", "MET1=other");
  }

  @Test
  void isTheSameFromACompiledIndex(@TempDir Path folder) throws IOException {
    TERMINOLOGY.writeIndex(folder.resolve("index"));
    Terminology opened = Terminology.openIndex(folder.resolve("index"));
    String text =
        "thumb, skin, and ear anomalies, ataxic, retarded growth, a shortened 5th metacarpal";
    assertThat(mentions(Recogniser.of(opened, Matching.ALL), text))
        .hasSize(5)
        .isEqualTo(mentions(ALL, text));
  }
}
