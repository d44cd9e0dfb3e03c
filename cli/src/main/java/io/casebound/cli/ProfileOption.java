package io.casebound.cli;

import io.casebound.model.io.SourceFiles;
import io.casebound.model.io.UnreadableInputException;
import io.casebound.validation.ProfileCheck;
import io.casebound.validation.profile.Profile;
import io.casebound.validation.profile.Profiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;

/** The checklist to judge by: one by name, or one in a file. */
final class ProfileOption {
  @Option(
      names = "--profile",
      paramLabel = "NAME|FILE",
      description = {
        "The checklist to judge by: care (the default), another of",
        "casebound profiles, or one of your own in a file."
      })
  private String name = "care";

  Profile profile() throws IOException {
    return profile(name);
  }

  /**
   * The profile of that name, or in that file.
   *
   * @throws UnreadableInputException where there is neither, or the file holds none
   */
  static Profile profile(String name) throws IOException {
    Optional<Profile> known = Profiles.named(name);
    if (known.isPresent()) {
      return known.get();
    }
    Path file = Path.of(name);
    if (!Files.exists(file)) {
      throw new UnreadableInputException(
          name
              + ": there is no profile and no file of that name; there are the profiles "
              + String.join(", ", Profiles.names())
              + ".");
    }
    return ProfileCheck.read(SourceFiles.read(file, name).source());
  }
}
