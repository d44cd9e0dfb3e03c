package io.casebound.cli;

import com.google.common.collect.ImmutableList;
import io.casebound.model.Source;
import io.casebound.model.io.SourceFiles;
import io.casebound.validation.ProfileCheck;
import io.casebound.validation.profile.Profile;
import io.casebound.validation.profile.ProfileProblem;
import io.casebound.validation.profile.Profiles;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Lists the profiles, or looks over those in files. */
@Command(
    name = "profiles",
    header = "Lists the profiles, or says what is wrong with those in files.%n",
    description = {
      "Exit status: 0 where all is well, 1 where a file has a problem, 2 where one cannot be read.",
    },
    footer = {
      "Examples:",
      "  casebound profiles",
      "  casebound profiles our-journal.xml",
      "  casebound explain scare",
      "  casebound check --profile our-journal.xml report.md",
    })
final class ProfilesCommand extends Subcommand {
  @Mixin private final OutputOption output = new OutputOption();

  @Parameters(paramLabel = "FILE", arity = "0..*", description = "Profiles to look over.")
  private List<String> files = List.of();

  private boolean found;

  ProfilesCommand(Streams streams) {
    super(streams);
  }

  @Override
  public Integer call() throws IOException {
    output.write(streams, files.isEmpty() ? ProfilesCommand::list : this::check);
    return found ? ExitStatus.FOUND : ExitStatus.FINE;
  }

  private static void list(Writer writer) throws IOException {
    for (String name : Profiles.names()) {
      Profile profile = Profiles.named(name).orElseThrow();
      writer.write(
          String.format(
              Locale.ROOT, "%-16s %2d items  %s\n", name, profile.items().size(), profile.title()));
    }
  }

  private void check(Writer writer) throws IOException {
    for (String name : files) {
      Source source = SourceFiles.read(Path.of(name), name).source();
      ImmutableList<ProfileProblem> problems = ProfileCheck.problems(source);
      for (ProfileProblem problem : problems) {
        writer.write(problem + "\n");
      }
      found |= !problems.isEmpty();
      if (problems.isEmpty()) {
        Profile profile = Profiles.read(source);
        writer.write(
            name
                + ": "
                + profile.title()
                + ", "
                + profile.items().size()
                + " items, no problem.\n");
      }
    }
  }
}
