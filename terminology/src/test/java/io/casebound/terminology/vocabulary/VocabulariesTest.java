package io.casebound.terminology.vocabulary;

import static io.casebound.terminology.vocabulary.VocabularyFile.concept;
import static io.casebound.terminology.vocabulary.VocabularyFile.names;
import static io.casebound.terminology.vocabulary.VocabularyFile.write;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import io.casebound.model.io.UnreadableInputException;
import io.casebound.terminology.Terminology;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class VocabulariesTest {
  @TempDir private Path folder;

  @Test
  void whatSeveralFilesTellOfOneConceptComesTogether() throws IOException {
    Path first = write(folder, "a", "[Term]", "id: X:1", "name: one");
    Path second = write(folder, "b", "[Term]", "id: X:1", "name: uno", "synonym: \"one\" EXACT []");
    AtomicLong bytes = new AtomicLong();

    Vocabulary vocabulary = Vocabularies.read(ImmutableList.of(first, second), bytes::addAndGet);

    assertThat(names(concept(vocabulary, "X:1")))
        .containsExactly("one (PREFERRED)", "uno (SYNONYM)");
    assertThat(bytes.get()).isGreaterThanOrEqualTo(Files.size(first) + Files.size(second));
  }

  @Test
  void anIndexIsAVocabularyAndMayBeReadBesideOthers() throws IOException {
    Path index = folder.resolve("index");
    Vocabularies.read(write(folder, "a", "[Term]", "id: X:1", "name: one"))
        .terminology()
        .writeIndex(index);
    Path other = write(folder, "b", "[Term]", "id: X:1", "synonym: \"uno\" EXACT []", "is_a: X:2");

    assertThat(concept(Vocabularies.read(index), "X:1").preferredTerm()).isEqualTo("one");
    Vocabulary both = Vocabularies.read(ImmutableList.of(index, other), bytes -> {});
    assertThat(names(concept(both, "X:1"))).containsExactly("one (PREFERRED)", "uno (SYNONYM)");
    assertThat(both.terminology().relations()).hasSize(1);
  }

  @Test
  void joiningTheBundledMapWithAnotherChangesNothingInIt() throws IOException {
    Terminology other =
        Vocabularies.read(write(folder, "a", "[Term]", "id: X:1", "name: one")).terminology();

    Terminology joined = Vocabularies.join(ImmutableList.of(Terminology.bundled(), other));

    assertThat(joined.concepts())
        .containsExactlyElementsOf(
            Iterables.concat(Terminology.bundled().concepts(), other.concepts()));
  }

  @Test
  void saysInOneSentenceWhatCannotBeRead() throws IOException {
    Path prose = write(folder, "prose.txt", "A 34-year-old man presented with pain.");

    assertThatThrownBy(() -> Vocabularies.read(prose))
        .isInstanceOf(UnreadableInputException.class)
        .hasMessageContaining("prose.txt: is no vocabulary of a known format; give OBO");
    assertThatThrownBy(() -> Vocabularies.read(folder.resolve("nowhere")))
        .isInstanceOf(UnreadableInputException.class)
        .hasMessageEndingWith("nowhere: there is no such file; check the path.");
  }
}
