package io.casebound.validation;

import com.google.common.base.CharMatcher;
import com.google.common.collect.HashMultiset;
import com.google.common.collect.ImmutableMultiset;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Maps;
import com.google.common.collect.Multiset;
import io.casebound.model.Source;
import io.casebound.model.io.SourceFiles;
import io.casebound.model.io.TemporaryFiles;
import io.casebound.model.remark.Remark;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Remarks that are known, so that an old manuscript passes and only new ones fail it. A remark is
 * known by the manuscript's path, its rule, what it says and the words it is about, not by its
 * place.
 */
public final class Baseline {
  private static final String STANDARD_INPUT = "-";

  /** Knows nothing. */
  public static final Baseline NONE = new Baseline(Path.of(""), ImmutableSortedMap.of());

  private final Path folder;
  private final ImmutableSortedMap<String, ImmutableMultiset<Known>> byManuscript;

  private Baseline(Path folder, Map<String, Multiset<Known>> byManuscript) {
    this.folder = folder;
    this.byManuscript =
        ImmutableSortedMap.copyOf(
            Maps.transformValues(byManuscript, known -> ImmutableMultiset.copyOf(known)));
  }

  /**
   * A remark that is known.
   *
   * @param fingerprint see {@link RemarkFingerprint}
   */
  record Known(String rule, String fingerprint) implements Comparable<Known> {
    @Override
    public int compareTo(Known other) {
      int byRule = rule.compareTo(other.rule);
      return byRule != 0 ? byRule : fingerprint.compareTo(other.fingerprint);
    }
  }

  /**
   * Reads a baseline; it names manuscripts by their paths from the folder where it lies.
   *
   * @throws IOException if it cannot be read; the message is one sentence
   */
  public static Baseline read(Path file) throws IOException {
    return new Baseline(
        folderOf(file), BaselineLines.parse(SourceFiles.read(file, file.toString()).source()));
  }

  /** A baseline in the making that is to be written to {@code file}. */
  public static Builder builder(Path file) {
    return new Builder(folderOf(file));
  }

  /** Writes it as UTF-8; a file that is there stays whole until the new one is. */
  public void write(Path file) throws IOException {
    TemporaryFiles.replace(file, toString().getBytes(StandardCharsets.UTF_8));
  }

  /** The lines of its file. */
  @Override
  public String toString() {
    return BaselineLines.print(byManuscript);
  }

  BaselineMatch match(Source source) {
    return new BaselineMatch(
        source,
        byManuscript.isEmpty()
            ? ImmutableMultiset.of()
            : byManuscript.getOrDefault(key(folder, source.name()), ImmutableMultiset.of()));
  }

  private static Path folderOf(Path file) {
    Path parent = file.toAbsolutePath().normalize().getParent();
    return parent == null ? file.toAbsolutePath() : parent;
  }

  /** The path from the folder, with slashes. */
  private static String key(Path folder, String name) {
    return CharMatcher.javaIsoControl().replaceFrom(path(folder, name).replace('\\', '/'), '?');
  }

  private static String path(Path folder, String name) {
    if (name.equals(STANDARD_INPUT)) {
      return name;
    }
    try {
      return folder.relativize(Path.of(name).toAbsolutePath().normalize()).toString();
    } catch (IllegalArgumentException noCommonRoot) {
      return name;
    }
  }

  /** Collects the remarks of reviews: those that stand, and those that were known before. */
  public static final class Builder {
    private final Path folder;
    private final Map<String, Multiset<Known>> byManuscript = new TreeMap<>();

    private Builder(Path folder) {
      this.folder = folder;
    }

    /** Adds what a review says; one review a manuscript. */
    public Builder add(Review review) {
      Source source = review.manuscript().source();
      Multiset<Known> known =
          byManuscript.computeIfAbsent(key(folder, source.name()), name -> HashMultiset.create());
      Stream.concat(
              review.remarks().stream(),
              review.setAside().stream()
                  .filter(aside -> aside.by() == SetAside.By.BASELINE)
                  .map(SetAside::remark))
          .forEach(remark -> known.add(known(remark, source)));
      return this;
    }

    private static Known known(Remark remark, Source source) {
      return new Known(remark.rule(), RemarkFingerprint.of(remark, source));
    }

    /** The baseline of all reviews so far. */
    public Baseline build() {
      return new Baseline(folder, byManuscript);
    }
  }
}
