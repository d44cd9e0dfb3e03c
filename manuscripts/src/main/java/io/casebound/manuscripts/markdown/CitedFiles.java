package io.casebound.manuscripts.markdown;

import com.google.common.collect.ImmutableList;
import io.casebound.manuscripts.ManuscriptFile;
import io.casebound.model.Source;
import io.casebound.model.SourceText;
import io.casebound.model.io.SourceFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finds the files of references that belong to a manuscript: those that its front matter names, or
 * else those beside it that bear its name or the usual one. No other place is looked at.
 */
final class CitedFiles {
  private static final ImmutableList<String> ENDINGS = ImmutableList.of("bib", "json", "ris");

  private static final String USUAL = "references";

  private final Path folder;

  private CitedFiles(Path folder) {
    this.folder = folder;
  }

  /**
   * The texts of the files; none where the manuscript came as a stream.
   *
   * @param named what the front matter names, in order
   * @throws IOException where a file is there and cannot be read
   */
  static ImmutableList<Source> of(ManuscriptFile manuscript, List<SourceText> named)
      throws IOException {
    Optional<Path> path = manuscript.path();
    if (path.isEmpty()) {
      return ImmutableList.of();
    }
    Path parent = path.get().toAbsolutePath().normalize().getParent();
    Path name = path.get().getFileName();
    if (parent == null || name == null) {
      return ImmutableList.of();
    }
    CitedFiles files = new CitedFiles(parent);
    return named.isEmpty() ? files.usual(name.toString()) : files.named(named);
  }

  private ImmutableList<Source> named(List<SourceText> names) throws IOException {
    ImmutableList.Builder<Source> sources = ImmutableList.builder();
    for (SourceText name : names) {
      Optional<Path> file = inside(name.value());
      if (file.isPresent()) {
        sources.add(SourceFiles.read(file.get(), file.get().toString()).source());
      }
    }
    return sources.build();
  }

  /** The first that is there. */
  private ImmutableList<Source> usual(String manuscript) throws IOException {
    int dot = manuscript.lastIndexOf('.');
    String stem = dot > 0 ? manuscript.substring(0, dot) : manuscript;
    List<String> names =
        Stream.of(stem, USUAL)
            .flatMap(name -> ENDINGS.stream().map(ending -> name + "." + ending))
            .toList();
    for (String name : names) {
      Optional<Path> file = inside(name);
      if (file.isPresent()) {
        return ImmutableList.of(SourceFiles.read(file.get(), file.get().toString()).source());
      }
    }
    return ImmutableList.of();
  }

  /** A file in the manuscript's folder or below it; a name or link that leads out is none. */
  private Optional<Path> inside(String name) throws IOException {
    try {
      Path file = folder.resolve(name).normalize();
      boolean there = file.startsWith(folder) && Files.isRegularFile(file);
      return there && file.toRealPath().startsWith(folder.toRealPath())
          ? Optional.of(file)
          : Optional.empty();
    } catch (InvalidPathException noName) {
      return Optional.empty();
    }
  }
}
