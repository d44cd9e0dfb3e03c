package io.casebound.terminology.vocabulary;

import com.google.common.collect.ImmutableList;
import io.casebound.terminology.Terminology;
import io.casebound.terminology.load.VocabularyFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.LongConsumer;

/**
 * Reads vocabularies: OBO, OBO Graphs. The format is found by content, whatever a file is called; a
 * file may be packed with gzip.
 */
public final class Vocabularies {
  private Vocabularies() {}

  /**
   * Reads one file.
   *
   * @throws io.casebound.model.io.UnreadableInputException where it cannot be read, or is of no
   *     known format; what is broken within it is left out and told among the flaws
   */
  public static Vocabulary read(Path file) throws IOException {
    return read(ImmutableList.of(file), bytes -> {});
  }

  /**
   * Reads several files into one vocabulary. What they tell of one concept comes together, so that
   * mappings may lie beside the vocabulary that they map. An index that is read alone is only
   * opened, which takes no time.
   *
   * @param progress is told, from time to time, how many more bytes were read
   */
  public static Vocabulary read(Iterable<Path> files, LongConsumer progress) throws IOException {
    ImmutableList<Path> all = ImmutableList.copyOf(files);
    if (all.size() == 1 && isIndex(all.get(0))) {
      return new Vocabulary(Terminology.openIndex(all.get(0)), ImmutableList.of(), 0);
    }
    VocabularyFiles reading = new VocabularyFiles(progress);
    for (Path file : all) {
      reading.read(file);
    }
    return new Vocabulary(reading.terminology(), reading.flaws().kept(), reading.flaws().count());
  }

  private static boolean isIndex(Path file) throws IOException {
    return Files.isRegularFile(file) && Terminology.isIndex(file);
  }

  /** One terminology of several: what they tell of one concept comes together. */
  public static Terminology join(Iterable<Terminology> terminologies) {
    VocabularyFiles joining = new VocabularyFiles(bytes -> {});
    terminologies.forEach(joining::take);
    return joining.terminology();
  }
}
