package io.casebound.benchmarks;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.io.ByteSource;
import io.casebound.manuscripts.Manuscripts;
import io.casebound.model.Manuscript;
import io.casebound.model.SourceText;
import io.casebound.validation.text.ManuscriptSentences;
import io.casebound.validation.text.Sentence;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The manuscripts to measure on, in memory.
 *
 * @param bytes how large their files are together
 * @param unreadable how many files were left out since they cannot be read
 */
record SpeedSample(ImmutableList<Document> documents, long bytes, int unreadable) {

  /**
   * A manuscript, read once, so that each later stage can be measured alone.
   *
   * @param texts all its texts in which terms are recognised: title, abstract, paragraphs,
   *     captions, cells
   */
  record Document(ByteSource content, Manuscript manuscript, ImmutableList<SourceText> texts) {
    static Document of(byte[] content, Manuscript manuscript) {
      return new Document(
          ByteSource.wrap(content),
          manuscript,
          ManuscriptSentences.of(manuscript).stream()
              .map(Sentence::block)
              .distinct()
              .collect(toImmutableList()));
    }
  }

  static SpeedSample read(ImmutableList<Path> files) throws IOException {
    ImmutableList.Builder<Document> documents = ImmutableList.builder();
    long bytes = 0;
    int unreadable = 0;
    for (Path file : files) {
      byte[] content = Files.readAllBytes(file);
      try {
        Manuscript manuscript = Manuscripts.read(file);
        documents.add(Document.of(content, manuscript));
        bytes += content.length;
      } catch (IOException e) {
        unreadable++;
      }
    }
    return new SpeedSample(documents.build(), bytes, unreadable);
  }
}
