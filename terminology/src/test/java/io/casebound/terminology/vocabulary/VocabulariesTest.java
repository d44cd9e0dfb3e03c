package io.casebound.terminology.vocabulary;

import static io.casebound.terminology.vocabulary.VocabularyFile.concept;
import static io.casebound.terminology.vocabulary.VocabularyFile.names;
import static io.casebound.terminology.vocabulary.VocabularyFile.write;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import io.casebound.model.io.UnreadableInputException;
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
