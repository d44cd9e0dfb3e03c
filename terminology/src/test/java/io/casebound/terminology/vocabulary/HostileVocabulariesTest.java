package io.casebound.terminology.vocabulary;

import static io.casebound.terminology.vocabulary.VocabularyFile.flaws;
import static io.casebound.terminology.vocabulary.VocabularyFile.write;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import io.casebound.model.io.UnreadableInputException;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

final class HostileVocabulariesTest {
  @TempDir private Path folder;

  /** A small file of each format. */
  static ImmutableList<String> samples() {
    return ImmutableList.of(
        """
        format-version: 1.2
        [Term]
        id: X:1
        name: one {a="b"} ! c
        synonym: "uno" EXACT x [y]
        xref: Y:2 "z"
        is_a: X:2 ! two
        relationship: part_of X:3
        """,
        "{\"graphs\":[{\"id\":\"http://x/hp.owl\",\"nodes\":[{\"id\":\"http://x/HP_1\",\"lbl\":\"one\","
            + "\"meta\":{\"synonyms\":[{\"pred\":\"hasExactSynonym\",\"val\":\"uno\"}]}}],"
            + "\"edges\":[{\"sub\":\"a\",\"pred\":\"is_a\",\"obj\":\"b\"}]}]}",
        "<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\" xmlns:owl="
            + "\"http://www.w3.org/2002/07/owl#\" xmlns:s=\"http://www.w3.org/2000/01/rdf-schema#\">"
            + "<owl:Class rdf:about=\"http://x/1\"><s:label xml:lang=\"en\">one</s:label>"
            + "<s:subClassOf rdf:resource=\"http://x/2\"/></owl:Class></rdf:RDF>",
        """
        # license: x
        subject_id\tsubject_label\tpredicate_id\tobject_id
        A:1\tone\tskos:exactMatch\tB:1
        A:2\t"two"\tskos:broadMatch\tB:2
        """,
        "one,RID1,RID2\n\"two, three\",RID3,RID4\n",
        "C1\t<http://x#C1>\tC2|C3\tone|uno\tdefinition\t\t\tNeoplastic Process\t\n",
        "\"LOINC_NUM\",\"STATUS\",\"LONG_COMMON_NAME\"\n\"1-8\",\"ACTIVE\",\"a \"\"b\"\"\nc\"\n",
        "Class ID,Preferred Label,Synonyms,Parents\nhttp://x/1,one,uno|une,http://x/2\n",
        "{\"resourceType\":\"CodeSystem\",\"url\":\"http://x\",\"concept\":[{\"code\":\"1\",\"display\":"
            + "\"one\",\"concept\":[{\"code\":\"2\",\"display\":\"two\"}]}]}",
        "{\"resourceType\":\"ConceptMap\",\"group\":[{\"source\":\"http://x\",\"target\":\"http://y|1\","
            + "\"element\":[{\"code\":\"1\",\"target\":[{\"code\":\"2\",\"equivalence\":\"wider\"}]}]}]}");
  }

  /** Reads bytes; what is wrong with them must be a flaw, or one sentence. */
  private void read(byte[] content) {
    try {
      Path file = Files.write(folder.resolve("hostile"), content);
      Vocabularies.read(file).terminology().concepts();
    } catch (UnreadableInputException e) {
      assertThat(e.getMessage()).contains("hostile").doesNotContain("\n").endsWith(".");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @ParameterizedTest
  @MethodSource("samples")
  void endsEachSampleAnywhere(String sample) {
    byte[] whole = sample.getBytes(StandardCharsets.UTF_8);
    for (int end = 0; end <= whole.length; end += 7) {
      read(Arrays.copyOf(whole, end));
    }
  }

  @ParameterizedTest
  @MethodSource("samples")
  void changesAnythingInEachSample(String sample) {
    Random random = new Random(sample.hashCode());
    byte[] whole = sample.getBytes(StandardCharsets.UTF_8);
    for (int run = 0; run < 60; run++) {
      byte[] changed = whole.clone();
      for (int change = random.nextInt(4); change >= 0; change--) {
        changed[random.nextInt(changed.length)] = any(random);
      }
      read(changed);
    }
  }

  /** Any byte, but often one that means something to some format. */
  private static byte any(Random random) {
    String telling = "\"\\{}[]<>&:,\t\n\r|#!;/ \0";
    return random.nextBoolean()
        ? (byte) telling.charAt(random.nextInt(telling.length()))
        : (byte) random.nextInt(256);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"graphs\":[{\"nodes\":[{\"id\":",
        "{\"resourceType\":\"CodeSystem\",\"concept\":"
      })
  void bracketsWithinBracketsEndTheReading(String beginning) throws IOException {
    Vocabulary vocabulary =
        Vocabularies.read(write(folder, "deep", beginning + "[".repeat(100_000)));

    assertThat(flaws(vocabulary)).contains("no longer JSON from here on");
  }

  @Test
  void anArchiveThatUnpacksToVeryMuchIsRefused() throws IOException {
    Path packed = folder.resolve("bomb");
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(packed))) {
      bomb(out);
    }
    assertThatThrownBy(() -> Vocabularies.read(packed))
        .isInstanceOf(UnreadableInputException.class)
        .hasMessageContaining("bomb: unpacks to more than 64 MiB");

    Path archive = folder.resolve("bomb.zip");
    try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(archive))) {
      out.putNextEntry(new ZipEntry("x.obo"));
      bomb(out);
    }
    assertThatThrownBy(() -> Vocabularies.read(archive))
        .isInstanceOf(UnreadableInputException.class)
        .hasMessageContaining("bomb.zip/x.obo: unpacks to more than 64 MiB");
  }

  private static void bomb(OutputStream out) throws IOException {
    out.write("[Term]\nid: X:1\nname: ".getBytes(StandardCharsets.UTF_8));
    byte[] zeros = new byte[1 << 20];
    for (int i = 0; i < 65; i++) {
      out.write(zeros);
    }
  }

  @Test
  void aPackedFileThatEndsTooEarlyIsOneSentence() throws IOException {
    Path packed = folder.resolve("short.gz");
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(packed))) {
      out.write("[Term]\nid: X:1\nname: one\n".getBytes(StandardCharsets.UTF_8));
    }
    byte[] whole = Files.readAllBytes(packed);
    Files.write(packed, Arrays.copyOf(whole, whole.length / 2));

    assertThatThrownBy(() -> Vocabularies.read(packed))
        .isInstanceOf(UnreadableInputException.class)
        .hasMessageContaining("short.gz: is a broken archive");
  }

  @Test
  void aBrokenArchiveIsOneSentence() throws IOException {
    Path archive = write(folder, "broken.zip", "PK\u0003\u0004 and no more");

    assertThatThrownBy(() -> Vocabularies.read(archive))
        .isInstanceOf(UnreadableInputException.class)
        .hasMessageContaining("broken.zip: is a broken archive")
        .hasMessageEndingWith("get it again.");
  }
}
