package io.casebound.benchmarks.context;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import io.casebound.terminology.ConceptKind;
import io.casebound.terminology.Terminology;
import io.casebound.terminology.context.Laterality;
import io.casebound.terminology.context.Modifier;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.api.io.TempDir;

final class AnnotatedSentencesTest {
  private static ImmutableSet<String> words(Enum<?>[] constants) {
    return Arrays.stream(constants)
        .map(each -> Ascii.toLowerCase(each.name()).replace('_', '-'))
        .collect(ImmutableSet.toImmutableSet());
  }

  @Test
  void everyMarkUsesTheWordsOfTheTerminology() throws IOException {
    ImmutableSet<String> kinds = words(ConceptKind.values());
    ImmutableSet<String> modifiers = words(Modifier.values());
    for (Annotation mark : AnnotatedSentences.annotations().values()) {
      assertThat(kinds).contains(mark.kind());
      assertThat(modifiers).containsAll(mark.context()).containsAll(mark.position());
      assertThat(
              mark.laterality().isEmpty() || words(Laterality.values()).contains(mark.laterality()))
          .isTrue();
    }
  }

  @Test
  void everyMarkedConceptIsInTheMap() throws IOException {
    Terminology terminology = Terminology.bundled();
    assertThat(AnnotatedSentences.annotations().values())
        .extracting(Annotation::concept)
        .filteredOn(concept -> !concept.isEmpty())
        .allSatisfy(concept -> assertThat(terminology.concept(concept)).isPresent());
  }

  @Test
  void marksOfASentenceStandInOrderAndDoNotOverlap() throws IOException {
    ImmutableListMultimap<String, Annotation> marks = AnnotatedSentences.annotations();
    assertThat(marks.size()).isGreaterThan(1000);
    for (Collection<Annotation> sentence : marks.asMap().values()) {
      int end = 0;
      for (Annotation mark : sentence) {
        assertThat(mark.start()).isGreaterThanOrEqualTo(end);
        assertThat(mark.end()).isGreaterThan(mark.start());
        end = mark.end();
      }
    }
  }

  @Test
  void passesOverReportsThatAreNotThere(@TempDir Path empty) throws IOException {
    AnnotatedSentences none = AnnotatedSentences.read(List.of(empty));
    assertThat(none.all()).isEmpty();
    assertThat(none.missing()).isGreaterThanOrEqualTo(400);
  }

  @Test
  void noticesASentenceThatHasChanged(@TempDir Path folder) throws IOException {
    Files.writeString(
        folder.resolve("PMC4735894.xml"),
        "<article><body><p>Another text altogether.</p></body></article>");
    AnnotatedSentences read = AnnotatedSentences.read(List.of(folder));
    assertThat(read.moved()).isPositive();
    assertThat(read.all()).isEmpty();
  }

  @Test
  @EnabledIfEnvironmentVariable(named = "CASEBOUND_DATA", matches = ".+")
  void theSentencesOfTheReportsStandWhereTheyStood() throws IOException {
    Path data = Path.of(System.getenv("CASEBOUND_DATA"));
    AnnotatedSentences read = AnnotatedSentences.read(List.of(data.resolve("care/reports")));
    assertThat(read.moved()).isZero();
    assertThat(read.all())
        .hasSizeGreaterThan(380)
        .allSatisfy(
            each ->
                each.annotations()
                    .forEach(
                        mark ->
                            assertThat(each.offset(mark.end()))
                                .isLessThanOrEqualTo(each.sentence().text().length())));
  }
}
