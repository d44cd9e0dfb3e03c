package io.casebound.benchmarks.context;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import com.google.common.io.Resources;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads the marks (data: sentences.csv, mentions.csv), and the sentences from the reports that they
 * stand in. The files hold no quotes, so that their cells are what stands between the commas.
 */
final class AnnotatedSentences {
  private final Map<Path, ImmutableList<String>> passages = new HashMap<>();
  private final ImmutableList.Builder<AnnotatedSentence> sentences = ImmutableList.builder();
  private int moved;
  private int missing;

  private AnnotatedSentences() {}

  /** The marked sentences whose reports lie in one of the folders and stand there unchanged. */
  static AnnotatedSentences read(List<Path> folders) throws IOException {
    AnnotatedSentences read = new AnnotatedSentences();
    ImmutableListMultimap<String, Annotation> annotations = annotations();
    for (List<String> cells : rows("sentences.csv")) {
      Optional<Path> file =
          folders.stream()
              .map(folder -> folder.resolve(cells.get(1)))
              .filter(Files::exists)
              .findFirst();
      if (file.isPresent()) {
        read.add(cells, file.get(), annotations.get(cells.get(0)));
      } else {
        read.missing++;
      }
    }
    return read;
  }

  ImmutableList<AnnotatedSentence> all() {
    return sentences.build();
  }

  /** How many sentences are not at their place any more. */
  int moved() {
    return moved;
  }

  /** How many sentences stand in reports that were not found. */
  int missing() {
    return missing;
  }

  private void add(List<String> cells, Path file, ImmutableList<Annotation> annotations)
      throws IOException {
    ImmutableList<String> texts = passages.get(file);
    if (texts == null) {
      texts = Passages.of(file);
      passages.put(file, texts);
    }
    int passage = Integer.parseInt(cells.get(2));
    int start = Integer.parseInt(cells.get(3));
    int end = Integer.parseInt(cells.get(4));
    String text = passage < texts.size() ? stretch(texts.get(passage), start, end) : "";
    Sentence sentence = new Sentence(cells.get(1), passage, start, end, text);
    if (sentence.hash().equals(cells.get(5))) {
      sentences.add(
          new AnnotatedSentence(sentence, cells.get(6).equals("literature"), annotations));
    } else {
      moved++;
    }
  }

  private static String stretch(String text, int start, int end) {
    return end > text.codePointCount(0, text.length())
        ? ""
        : text.substring(text.offsetByCodePoints(0, start), text.offsetByCodePoints(0, end));
  }

  /** The marks by the number of their sentence. */
  static ImmutableListMultimap<String, Annotation> annotations() throws IOException {
    ImmutableListMultimap.Builder<String, Annotation> annotations = ImmutableListMultimap.builder();
    for (List<String> cells : rows("mentions.csv")) {
      annotations.put(
          cells.get(0),
          new Annotation(
              Integer.parseInt(cells.get(1)),
              Integer.parseInt(cells.get(2)),
              cells.get(3),
              cells.get(4),
              words(cells.get(5)),
              cells.get(6),
              words(cells.get(7))));
    }
    return annotations.build();
  }

  private static ImmutableSet<String> words(String cell) {
    return ImmutableSet.copyOf(Splitter.on(' ').omitEmptyStrings().split(cell));
  }

  private static List<List<String>> rows(String file) throws IOException {
    return Resources.readLines(
            Resources.getResource(AnnotatedSentences.class, file), StandardCharsets.UTF_8)
        .stream()
        .skip(1)
        .map(line -> Splitter.on(',').splitToList(line))
        .toList();
  }
}
