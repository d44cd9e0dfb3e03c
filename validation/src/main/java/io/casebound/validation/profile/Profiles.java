package io.casebound.validation.profile;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.casebound.model.Source;
import io.casebound.model.io.SourceFiles;
import io.casebound.model.io.UnreadableInputException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.stream.Stream;

/** The profiles that come with Casebound, those that others provide, and those in files. */
public final class Profiles {
  private static final ConcurrentMap<String, Profile> READ = new ConcurrentHashMap<>();

  private Profiles() {}

  /** The CARE checklist of 30 items, in the numbering of the checklist that is handed out. */
  public static Profile care() {
    return named("care").orElseThrow();
  }

  /** The names of all profiles: those that come with Casebound, then those that are provided. */
  public static ImmutableSet<String> names() {
    return providers()
        .flatMap(provider -> provider.names().stream())
        .collect(ImmutableSet.toImmutableSet());
  }

  /** The profile of that name. */
  public static Optional<Profile> named(String name) {
    Profile known = READ.get(name);
    if (known != null) {
      return Optional.of(known);
    }
    Optional<Profile> profile =
        providers()
            .filter(provider -> provider.names().contains(name))
            .findFirst()
            .map(provider -> profile(provider, name));
    profile.ifPresent(read -> READ.putIfAbsent(name, read));
    return profile;
  }

  /**
   * The profile in a file, which is held against the schema.
   *
   * @throws IOException if it is none; the message says in one sentence what is wrong, at which
   *     line and column, and what to do
   */
  public static Profile read(Path file) throws IOException {
    return read(SourceFiles.read(file, file.toString()).source());
  }

  /**
   * The profile in a text.
   *
   * @throws IOException as for {@link #read(Path)}
   */
  public static Profile read(Source source) throws IOException {
    ProfileReading reading = ProfileReading.checked(source);
    if (!reading.problems().isEmpty()) {
      throw new UnreadableInputException(reading.problems().get(0).toString());
    }
    return reading.profile().orElseThrow();
  }

  /** All that keeps a text from being a profile, by place; empty where it is one. */
  public static ImmutableList<ProfileProblem> problems(Source source) {
    return ProfileReading.checked(source).problems();
  }

  /** The schema, version 1.0 of W3C XML Schema; it explains every element. */
  public static URL schema() {
    return Objects.requireNonNull(Profiles.class.getResource("profile.xsd"));
  }

  private static Profile profile(ProfileProvider provider, String name) {
    try {
      return provider.profile(name);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Stream<ProfileProvider> providers() {
    return Stream.concat(
        Stream.of(new BundledProfiles()),
        ServiceLoader.load(ProfileProvider.class, ProfileProvider.class.getClassLoader()).stream()
            .map(ServiceLoader.Provider::get));
  }
}
