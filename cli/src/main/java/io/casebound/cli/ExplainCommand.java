package io.casebound.cli;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import io.casebound.model.remark.RuleInfo;
import io.casebound.model.remark.RulePage;
import io.casebound.model.remark.Rules;
import io.casebound.validation.profile.Profiles;
import java.io.IOException;
import java.io.Writer;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Prints the page of a rule. */
@Command(
    name = "explain",
    header = "Prints what a rule checks, and why; without a rule, lists them all.%n",
    footer = {
      "Examples:",
      "  casebound explain",
      "  casebound explain CITATION-ORDER",
      "  casebound explain CARE-8A",
      "  casebound explain scare",
    })
final class ExplainCommand extends Subcommand {
  @Mixin private final OutputOption output = new OutputOption();

  @Parameters(
      paramLabel = "RULE",
      arity = "0..1",
      description = "A rule's identifier, as a review prints it; or the name of a profile.")
  private @Nullable String id;

  ExplainCommand(Streams streams) {
    super(streams);
  }

  @Override
  public Integer call() throws IOException {
    if (id == null) {
      output.write(streams, ExplainCommand::list);
      return ExitStatus.FINE;
    }
    String wanted = id.toUpperCase(Locale.ROOT);
    Optional<String> page = page(wanted);
    if (page.isEmpty()) {
      streams.say(
          "casebound explain: there is no rule " + wanted + "; casebound explain lists all.");
      return ExitStatus.FOUND;
    }
    output.write(streams, writer -> writer.write(page.get().stripTrailing() + "\n"));
    return ExitStatus.FINE;
  }

  private static Optional<String> page(String id) {
    return KnownRules.all()
        .filter(rule -> Rules.info(rule).id().equals(id))
        .findFirst()
        .map(rule -> RulePage.of(rule).markdown().stripTrailing() + "\n\n" + silencing(id))
        .or(() -> ProfilePage.ofItem(id))
        .or(() -> ProfilePage.ofProfile(id));
  }

  private static String silencing(String id) {
    return id.startsWith("SILENCING-")
        ? ""
        : "In Markdown, <!-- casebound silence "
            + id
            + ": the reason --> sets its remark aside in the paragraph\n"
            + "below; docs/configuration.md tells of JATS and of the configuration.\n";
  }

  private static void list(Writer writer) throws IOException {
    ImmutableList<RuleInfo> infos =
        KnownRules.all()
            .map(Rules::info)
            .sorted(Comparator.comparing(RuleInfo::id))
            .collect(toImmutableList());
    for (RuleInfo info : infos) {
      String severity = info.severity().name().toLowerCase(Locale.ROOT);
      writer.write(
          String.format(Locale.ROOT, "%-30s %-8s %s\n", info.id(), severity, info.summary()));
    }
    writer.write(
        "The items of profiles are explained as CARE-1, SCARE-2 …, profiles by their names: ");
    writer.write(String.join(", ", Profiles.names()) + ".\n");
  }
}
