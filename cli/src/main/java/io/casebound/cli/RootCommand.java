package io.casebound.cli;

import picocli.CommandLine.Command;

/** The command without a subcommand: it only knows help and version. */
@Command(
    name = "casebound",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    synopsisSubcommandLabel = "COMMAND",
    header = "Reads medical case reports and says what an expert editor would.%n",
    commandListHeading = "%nCommands:%n",
    optionListHeading = "%nOptions:%n",
    footer = {
      "%nExamples:",
      "  casebound check report.md",
      "  casebound check --format json --fail-on warning article.xml > review.json",
      "  casebound references --style nlm-citation-sequence article.xml",
      "  casebound lookup \"inflammatory myofibroblastic tumor\"",
      "%ncasebound COMMAND --help tells more of each.",
    })
final class RootCommand {}
