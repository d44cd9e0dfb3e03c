package io.casebound.terminology.vocabulary;

import com.google.common.collect.ImmutableList;
import io.casebound.terminology.Concept;
import io.casebound.terminology.Flaw;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;

/** Writes the text of a vocabulary into a file and reads it. */
final class VocabularyFile {
  private VocabularyFile() {}

  static Vocabulary read(Path folder, String... lines) throws IOException {
    return Vocabularies.read(write(folder, "vocabulary", lines));
  }

  static Path write(Path folder, String name, String... lines) throws IOException {
    return Files.writeString(
        folder.resolve(name), String.join("\n", lines) + "\n", StandardCharsets.UTF_8);
  }

  static Concept concept(Vocabulary vocabulary, String id) {
    return vocabulary.terminology().concept(id).orElseThrow();
  }

  /** The names as {@code text (kind)}. */
  static ImmutableList<String> names(Concept concept) {
    return concept.terms().stream()
        .map(term -> term.text() + " (" + term.kind() + ")")
        .collect(ImmutableList.toImmutableList());
  }

  /** The codes as {@code system version code "label" match}. */
  static ImmutableList<String> codes(Concept concept) {
    return concept.codes().stream()
        .map(
            code ->
                String.join(
                    " ",
                    code.system(),
                    code.version().isEmpty() ? "-" : code.version(),
                    code.code(),
                    '"' + code.label() + '"',
                    code.match().toString()))
        .collect(ImmutableList.toImmutableList());
  }

  /** The flaws as {@code line:column message}. */
  static String flaws(Vocabulary vocabulary) {
    return vocabulary.flaws().stream().map(VocabularyFile::flaw).collect(Collectors.joining("; "));
  }

  private static String flaw(Flaw flaw) {
    return flaw.line() + ":" + flaw.column() + " " + flaw.message();
  }
}
