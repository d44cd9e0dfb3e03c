package io.casebound.citations.lookup.index;

import io.casebound.model.io.UnreadableInputException;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A folder that is filled beside its place and then moved there, whole. */
public final class IndexFolder implements Closeable {
  private final Path place;
  private final Path unfinished;

  private IndexFolder(Path place, Path unfinished) {
    this.place = place;
    this.unfinished = unfinished;
  }

  /**
   * A folder that takes the place of another, which is not there, is empty, or holds an index.
   *
   * @throws UnreadableInputException where something else is there, or there is no folder around it
   */
  public static IndexFolder replacing(Path folder) throws IOException {
    Path place = Files.exists(folder) ? folder.toRealPath() : folder.toAbsolutePath().normalize();
    if (Files.exists(place) && !canBeReplaced(place)) {
      throw new UnreadableInputException(
          folder + ": is there and holds no index of references; name a new folder.");
    }
    Path around = place.getParent();
    if (around == null || !Files.isDirectory(around)) {
      throw new UnreadableInputException(
          folder + ": there is no folder " + around + " to put it in; make it first.");
    }
    return new IndexFolder(place, beside(place, ".tmp"));
  }

  /** A new folder beside a place, named after it. */
  private static Path beside(Path place, String ending) throws IOException {
    return Files.createDirectory(
        place.resolveSibling(
            "." + place.getFileName() + "." + ProcessHandle.current().pid() + ending));
  }

  private static boolean canBeReplaced(Path place) throws IOException {
    if (!Files.isDirectory(place)) {
      return false;
    }
    List<String> names = names(place);
    return names.isEmpty()
        || (names.contains(IndexFiles.HEADER) && IndexFiles.ALL.containsAll(names));
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).toList();
    }
  }

  /** Where the files are written. */
  public Path unfinished() {
    return unfinished;
  }

  /** Puts it into its place; what was there goes. */
  public void move() throws IOException {
    if (Files.exists(place)) {
      Path old = beside(place, ".old").resolve("index");
      Files.move(place, old);
      Files.move(unfinished, place);
      delete(old);
      Files.delete(old.getParent());
    } else {
      Files.move(unfinished, place);
    }
  }

  @Override
  public void close() throws IOException {
    if (Files.exists(unfinished)) {
      delete(unfinished);
    }
  }

  private static void delete(Path folder) throws IOException {
    for (String name : names(folder)) {
      Files.delete(folder.resolve(name));
    }
    Files.delete(folder);
  }
}
