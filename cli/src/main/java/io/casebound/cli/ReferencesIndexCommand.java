package io.casebound.cli;

import io.casebound.citations.lookup.offline.IndexBuilder;
import io.casebound.model.remark.Remark;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes an index of reference files. */
@Command(
    name = "index",
    header = "Makes an index of reference files, in which references are looked up.%n",
    description = {
      "Reads NBIB, PubMed XML, RIS, BibTeX, CSL-JSON, EndNote XML and Web of Science, also packed",
      "with gzip; long files are read part by part. What is broken is told with file and line, and",
      "left out. Exit status: 2 where a file cannot be read; the index then holds the others.",
    },
    footer = {
      "Examples:",
      "  casebound references index library.nbib export.ris -o library.index",
      "  casebound references --verify offline --index library.index report.md",
    })
final class ReferencesIndexCommand extends Subcommand {
  /** Who has more remarks than that sees the others counted. */
  private static final int MOST_REMARKS = 20;

  @Parameters(paramLabel = "FILE", arity = "1..*", description = "Reference files.")
  private List<String> files = List.of();

  @Option(
      names = {"-o", "--output"},
      paramLabel = "DIR",
      required = true,
      description = {
        "The folder of the index; it appears when it is whole, and",
        "takes the place of an index that is there."
      })
  private Path folder = Path.of("");

  private int remarks;
  private boolean failed;

  ReferencesIndexCommand(Streams streams) {
    super(streams);
  }

  @Override
  public Integer call() throws IOException {
    try (Progress progress = new Progress(streams);
        IndexBuilder builder = new IndexBuilder(folder, this::say, progress::add)) {
      files.forEach(name -> add(builder, name));
      if (builder.count() == 0) {
        streams.say(folder + ": no work was read, so that no index is made.");
        return ExitStatus.FAILED;
      }
      builder.finish();
      if (remarks > MOST_REMARKS) {
        streams.say("… and " + (remarks - MOST_REMARKS) + " more that were left out.");
      }
      if (streams.watched()) {
        streams.say(String.format(Locale.ROOT, "%s: %,d works", folder, builder.count()));
      }
    }
    return failed ? ExitStatus.FAILED : ExitStatus.FINE;
  }

  private void add(IndexBuilder builder, String name) {
    try {
      builder.add(Path.of(name), name);
    } catch (Throwable e) {
      failed = true;
      streams.say(Failure.of(name, e));
    }
  }

  private void say(Remark remark) {
    remarks++;
    if (remarks <= MOST_REMARKS) {
      streams.say(RemarkLine.of(remark));
    }
  }
}
