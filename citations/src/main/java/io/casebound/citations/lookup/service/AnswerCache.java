package io.casebound.citations.lookup.service;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.base.Splitter;
import com.google.common.hash.Hashing;
import io.casebound.model.io.TemporaryFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Answers that were given before, in a folder: each in a file whose name is made of the question
 * and says nothing of it. What is old, broken or not ours is as if it were not there. A cache that
 * cannot be written to does not keep anybody from asking.
 */
final class AnswerCache {
  private static final String FORM = "casebound-answer 1";
  private static final Pattern NAME = Pattern.compile("[0-9a-f]{64}\\.answer");
  private static final Splitter LINES = Splitter.on('\n').limit(5);

  private final Optional<Path> folder;
  private final Duration age;
  private final long mostBytes;
  private long written;

  private AnswerCache(Optional<Path> folder, Duration age, long mostBytes) {
    this.folder = folder;
    this.age = age;
    this.mostBytes = mostBytes;
  }

  /** A cache that remembers nothing. */
  static AnswerCache none() {
    return new AnswerCache(Optional.empty(), Duration.ZERO, 0);
  }

  /**
   * A cache in a folder, which is made where there is none.
   *
   * @param age how old an answer may be
   * @param mostBytes what all answers may take; the oldest go first
   * @throws IOException where there can be no such folder
   */
  static AnswerCache in(Path folder, Duration age, long mostBytes) throws IOException {
    Files.createDirectories(folder);
    AnswerCache cache = new AnswerCache(Optional.of(folder), age, mostBytes);
    cache.prune();
    return cache;
  }

  /** The answer to a question: a text, or that there is nothing; empty where it is not known. */
  Optional<Optional<String>> get(String key, Instant now) {
    try {
      return folder.isEmpty() ? Optional.empty() : read(file(folder.get(), key), now);
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private Optional<Optional<String>> read(Path file, Instant now) throws IOException {
    if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) || Files.size(file) > mostBytes) {
      return Optional.empty();
    }
    List<String> lines = LINES.splitToList(Files.readString(file, UTF_8));
    if (lines.size() < 5 || !lines.get(0).equals(FORM) || !isFresh(lines.get(1), now)) {
      return Optional.empty();
    }
    String body = lines.get(4);
    boolean isWhole = lines.get(3).equals(sum(body));
    return isWhole
        ? Optional.of(lines.get(2).equals("200") ? Optional.of(body) : Optional.empty())
        : Optional.empty();
  }

  private boolean isFresh(String written, Instant now) {
    if (!written.matches("\\d{1,12}")) {
      return false;
    }
    Duration old = Duration.between(Instant.ofEpochSecond(Long.parseLong(written)), now);
    return !old.isNegative() && old.compareTo(age) <= 0;
  }

  /** Keeps an answer. */
  void put(String key, Optional<String> body, Instant now) {
    if (folder.isEmpty()) {
      return;
    }
    String text = body.orElse("");
    byte[] bytes =
        String.join(
                "\n",
                FORM,
                String.valueOf(now.getEpochSecond()),
                body.isPresent() ? "200" : "404",
                sum(text),
                text)
            .getBytes(UTF_8);
    Path file = file(folder.get(), key);
    try {
      TemporaryFiles.replace(file, bytes);
      Files.setLastModifiedTime(file, FileTime.from(now));
      written += bytes.length;
      if (written > mostBytes / 4) {
        prune();
      }
    } catch (IOException e) {
      written = 0; // it is asked again the next time
    }
  }

  /** Takes the oldest answers away until the others fit. */
  private void prune() throws IOException {
    written = 0;
    List<Path> answers;
    try (Stream<Path> files = Files.list(folder.orElseThrow())) {
      answers =
          files
              .filter(file -> NAME.matcher(file.getFileName().toString()).matches())
              .sorted(Comparator.comparing(AnswerCache::modified).reversed())
              .toList();
    }
    long all = 0;
    for (Path answer : answers) {
      all += Files.size(answer);
      if (all > mostBytes) {
        Files.deleteIfExists(answer);
      }
    }
  }

  private static FileTime modified(Path file) {
    try {
      return Files.getLastModifiedTime(file, LinkOption.NOFOLLOW_LINKS);
    } catch (IOException e) {
      return FileTime.fromMillis(0);
    }
  }

  private static Path file(Path folder, String key) {
    return folder.resolve(Hashing.sha256().hashString(key, UTF_8) + ".answer");
  }

  private static String sum(String body) {
    return Hashing.sha256().hashString(body, UTF_8).toString();
  }
}
