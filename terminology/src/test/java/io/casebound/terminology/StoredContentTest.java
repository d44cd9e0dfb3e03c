package io.casebound.terminology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.google.common.collect.ImmutableList;
import io.casebound.model.SourceText;
import io.casebound.model.io.UnreadableInputException;
import io.casebound.terminology.index.TableFileBuilder;
import io.casebound.terminology.recognise.Matching;
import io.casebound.terminology.recognise.Recogniser;
import io.casebound.terminology.word.WordRules;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.IntBuffer;
import java.nio.LongBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class StoredContentTest {
  private static final Terminology BUNDLED = BundledMap.ofTables();

  @TempDir private Path folder;

  private Terminology stored(Terminology terminology) throws IOException {
    Path file = folder.resolve("index");
    terminology.writeIndex(file);
    return Terminology.openIndex(file);
  }

  @Test
  void holdsEveryConceptAndRelationInOrder() throws IOException {
    Terminology stored = stored(BUNDLED);
    assertThat(stored.concepts()).isEqualTo(BUNDLED.concepts());
    assertThat(stored.relations()).isEqualTo(BUNDLED.relations());
  }

  /** Whether the tables were compiled since they were changed last. */
  @Test
  void isWhatComesWithCasebound() {
    assertThat(Terminology.bundled().concepts()).isEqualTo(BUNDLED.concepts());
    assertThat(Terminology.bundled().relations()).isEqualTo(BUNDLED.relations());
  }

  @Test
  void opensInMemoryAsFromAFile() throws IOException {
    Path file = folder.resolve("index");
    BUNDLED.writeIndex(file);
    byte[] index = Files.readAllBytes(file);
    assertThat(BundledMap.ofIndex(index).concepts()).isEqualTo(BUNDLED.concepts());
    index[index.length / 2]++;
    assertThatExceptionOfType(UnreadableInputException.class)
        .isThrownBy(() -> BundledMap.ofIndex(index))
        .withMessageContaining("is damaged");
  }

  @Test
  void isWrittenAlikeEveryTime() throws IOException {
    Path file = folder.resolve("index");
    BUNDLED.writeIndex(file);
    Path other = folder.resolve("other");
    Terminology.openIndex(file).writeIndex(other);
    assertThat(other).hasSameBinaryContentAs(file);
  }

  @Test
  void findsByIdTermAndCodeAsBefore() throws IOException {
    Terminology stored = stored(BUNDLED);
    for (Concept concept : BUNDLED.concepts()) {
      assertThat(stored.concept(concept.id())).contains(concept);
      assertThat(stored.lookUp(concept.preferredTerm()))
          .isEqualTo(BUNDLED.lookUp(concept.preferredTerm()));
      concept
          .codes()
          .forEach(
              code ->
                  assertThat(stored.lookUp(code.code())).isEqualTo(BUNDLED.lookUp(code.code())));
    }
    assertThat(stored.concept("zzz")).isEmpty();
    assertThat(stored.lookUp("zzz")).isEmpty();
  }

  @Test
  void givesOneObjectForOneConcept() throws IOException {
    Terminology stored = stored(BUNDLED);
    Concept first = BUNDLED.concepts().get(0);
    assertThat(stored.concept(first.id()).orElseThrow())
        .isSameAs(stored.lookUp(first.preferredTerm()).get(0))
        .isSameAs(stored.concepts().get(0));
  }

  @Test
  void isRecognisedAsBefore() throws IOException {
    SourceText text =
        SourceText.of("No giant-cell tumours of the left tibia; GCT was ruled out by MRI.");
    assertThat(Recogniser.of(stored(BUNDLED), Matching.ALL).mentions(text))
        .isNotEmpty()
        .isEqualTo(Recogniser.of(BUNDLED, Matching.ALL).mentions(text));
  }

  @Test
  void holdsTermsOfAnyScript() throws IOException {
    Term term = new Term("𝐭umor Größe 骨", "x-test", TermKind.SYNONYM, true);
    Concept concept =
        new Concept("α", ConceptKind.DISORDER, "骨", "", ImmutableList.of(term), ImmutableList.of());
    Terminology stored = stored(Terminology.of(ImmutableList.of(concept), ImmutableList.of()));
    assertThat(stored.lookUp("𝐭umor Größe 骨")).containsExactly(concept);
    assertThat(stored.concept("α")).contains(concept);
  }

  @Test
  void holdsNothing() throws IOException {
    Terminology stored = stored(Terminology.of(ImmutableList.of(), ImmutableList.of()));
    assertThat(stored.concepts()).isEmpty();
    assertThat(stored.lookUp("bone")).isEmpty();
    assertThat(Recogniser.of(stored).mentions(SourceText.of("bone"))).isEmpty();
  }

  @Test
  void refusesWhatWasFoldedByOtherRules() throws IOException {
    Path file = folder.resolve("other");
    TableFileBuilder tables = new TableFileBuilder();
    tables.put("rules", LongBuffer.wrap(new long[] {1}));
    tables.writeTo(file);
    assertThatExceptionOfType(UnreadableInputException.class)
        .isThrownBy(() -> Terminology.openIndex(file))
        .withMessage(file + ": is of another version of Casebound; compile it again.");
  }

  /** A file whose checksum is right, and whose numbers lead out of it. */
  @Test
  void saysThatAForgedFileIsDamaged() throws IOException {
    Path file = folder.resolve("forged");
    forge(new int[] {0, 0, 0, 1, 1}).writeTo(file);
    Terminology forged = Terminology.openIndex(file);
    assertThatExceptionOfType(UncheckedIOException.class)
        .isThrownBy(forged::concepts)
        .withMessageContaining("is damaged; compile the index again.");
    assertThatExceptionOfType(UncheckedIOException.class)
        .isThrownBy(() -> forged.concept("x"))
        .withMessageContaining("is damaged");
  }

  @Test
  void refusesAForgedTrie() throws IOException {
    // A block beyond the end, a name too many, no end of a list, and more first words than slots.
    int[][] tries = {
      {0, 99 << 5, 0, 0, 1}, {0, 0, 0, 9, 1}, {0, 0, 0, -1, 1}, {0, 0, 0, 0, 2}, {0, 0, 0}
    };
    for (int[] trie : tries) {
      Path file = folder.resolve("forged");
      forge(trie).writeTo(file);
      assertThatExceptionOfType(UnreadableInputException.class)
          .isThrownBy(() -> Terminology.openIndex(file))
          .withMessage(file + ": is damaged; compile the index again.");
    }
  }

  private static TableFileBuilder forge(int[] trie) {
    TableFileBuilder tables = new TableFileBuilder();
    tables.put("rules", LongBuffer.wrap(new long[] {WordRules.fingerprint()}));
    tables.put("name-words", LongBuffer.allocate(16));
    tables.put("name-trie", IntBuffer.wrap(trie));
    tables.put("name-lists", IntBuffer.allocate(0));
    tables.put("strings", ByteBuffer.allocate(0));
    tables.put("string-ends", IntBuffer.allocate(0));
    for (String table : new String[] {"concepts", "concept-starts", "ids", "codes", "relations"}) {
      tables.put(table, IntBuffer.wrap(new int[] {7, 7, 7, 7}));
    }
    tables.put("concept-of-term", IntBuffer.wrap(new int[] {5, 5}));
    return tables;
  }
}
