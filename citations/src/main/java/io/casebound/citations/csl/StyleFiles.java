package io.casebound.citations.csl;

import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The files of the CSL repository: styles and locales. They are found by our own class loader; the
 * processor looks in its own module only, and finds none where there are modules.
 */
final class StyleFiles {
  private static final String STYLE = ".csl";

  // A style that has been there in every release: where it lies, the others lie too.
  private static final String KNOWN = "apa" + STYLE;

  private StyleFiles() {}

  static boolean hasStyle(String name) {
    return url(name + STYLE).isPresent();
  }

  static String style(String name) {
    return read(name + STYLE);
  }

  static String locale(String language) {
    return read("locales-" + language + ".xml");
  }

  /** The names of all styles, those that only point to another one after their folder. */
  static ImmutableSet<String> styleNames() {
    URL known = url(KNOWN).orElseThrow(() -> new IllegalStateException("there are no styles"));
    String archive = known.toString().replaceFirst("![^!]*$", "");
    try (FileSystem files = FileSystems.newFileSystem(new URI(archive), Map.of());
        Stream<Path> all = Files.walk(files.getPath("/"))) {
      return all.map(file -> file.toString().substring(1))
          .filter(file -> file.endsWith(STYLE))
          .map(file -> file.substring(0, file.length() - STYLE.length()))
          .collect(ImmutableSet.toImmutableSet());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (URISyntaxException e) {
      throw new IllegalStateException("no place of an archive: " + archive, e);
    }
  }

  private static Optional<URL> url(String file) {
    return Optional.ofNullable(StyleFiles.class.getClassLoader().getResource(file));
  }

  private static String read(String file) {
    URL url = url(file).orElseThrow(() -> new IllegalStateException("there is no " + file));
    try (InputStream bytes = url.openStream()) {
      return new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
