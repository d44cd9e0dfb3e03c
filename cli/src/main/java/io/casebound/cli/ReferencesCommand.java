package io.casebound.cli;

import static java.util.Objects.requireNonNull;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import io.casebound.citations.Citations;
import io.casebound.citations.ListedReference;
import io.casebound.citations.csl.CitationStyle;
import io.casebound.citations.csl.OutputFormat;
import io.casebound.citations.format.ReferenceFormat;
import io.casebound.citations.lookup.verification.VerifiedReferences;
import io.casebound.citations.style.StyledReferences;
import io.casebound.cli.ReferenceInputs.References;
import io.casebound.model.remark.Remark;
import io.casebound.model.remark.Severity;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Prints, converts and checks reference lists. */
@Command(
    name = "references",
    header = "Prints, converts and checks the references of manuscripts and reference files.%n",
    description = {
      "References that are only printed are parsed into their fields first. With --check or --verify",
      "alone remarks are printed; with --to besides, they go to standard error. Exit status: 1 where",
      "one of them is an error, 2 where an input cannot be read. A file that is named like a command",
      "below is written ./index.",
    },
    footer = {
      "Examples:",
      "  casebound references report.md",
      "  casebound references --style american-medical-association article.xml",
      "  casebound references --to csl-json --output references.json article.xml",
      "  casebound references --to ris library.bib",
      "  casebound references --check library.bib",
      "  casebound references --check --style vancouver report.md",
      "  casebound references --unique --to ris pubmed.nbib embase.ris",
      "  casebound references --to csl-json - < printed-references.txt",
      "  casebound references index library.nbib -o library.index",
      "  casebound references --verify offline --index library.index report.md",
    })
final class ReferencesCommand extends Subcommand {
  private static final String DEFAULT_STYLE = "nlm-citation-sequence";

  @Mixin private final ReferenceInputs inputs = new ReferenceInputs();
  @Mixin private final OutputOption output = new OutputOption();
  @Mixin private final VerifyOptions verify = new VerifyOptions();

  @Option(
      names = "--style",
      paramLabel = "STYLE|FILE",
      description = {
        "The style of text, html and markdown, by its name in the CSL",
        "style repository, or a file of your own that ends in .csl;",
        DEFAULT_STYLE + " (vancouver) is the default. With",
        "--check, say as well what is not printed in this style."
      })
  private @Nullable String style;

  @Option(
      names = "--to",
      paramLabel = "FORMAT",
      description = {
        "text (the default), html, markdown; csl-json, one array of",
        "all references, or for - one object a line; bibtex, ris,",
        "nbib, endnote-xml, jats, or tsv."
      })
  private @Nullable Target target;

  @Option(
      names = "--check",
      description = "Say what is wrong with the references: fields, identifiers, duplicates.")
  private boolean check;

  @Option(
      names = "--unique",
      description = {
        "Leave out every reference that names a work once more, and",
        "say how many; with --to also across files."
      })
  private boolean unique;

  private boolean found;
  private @Nullable CitationStyle checkedStyle;
  private VerifyOptions.@Nullable Session session;

  /** What the references are written as. */
  enum Target {
    TEXT(OutputFormat.TEXT, null),
    HTML(OutputFormat.HTML, null),
    MARKDOWN(OutputFormat.MARKDOWN, null),
    CSL_JSON(null, ReferenceFormat.CSL_JSON),
    BIBTEX(null, ReferenceFormat.BIBTEX),
    RIS(null, ReferenceFormat.RIS),
    NBIB(null, ReferenceFormat.NBIB),
    ENDNOTE_XML(null, ReferenceFormat.ENDNOTE_XML),
    JATS(null, ReferenceFormat.JATS),
    TSV(null, ReferenceFormat.TSV);

    private final @Nullable OutputFormat printed;
    private final @Nullable ReferenceFormat format;

    Target(@Nullable OutputFormat printed, @Nullable ReferenceFormat format) {
      this.printed = printed;
      this.format = format;
    }

    @Override
    public String toString() {
      return Ascii.toLowerCase(name()).replace('_', '-');
    }
  }

  ReferencesCommand(Streams streams) {
    super(streams);
  }

  @Override
  ImmutableList<Subcommand> subcommands() {
    return ImmutableList.of(new ReferencesIndexCommand(streams));
  }

  @Override
  public Integer call() throws IOException {
    verify.check();
    if (!verify.isAsked()) {
      return run();
    }
    try (VerifyOptions.Session opened = verify.open(streams)) {
      session = opened;
      return run();
    }
  }

  private int run() throws IOException {
    ReferenceRun run = new ReferenceRun(inputs, streams);
    checkedStyle = check && style != null ? NamedStyle.of(style) : null;
    Target wanted = target == null ? Target.TEXT : target;
    if ((check || verify.isAsked()) && target == null) {
      output.write(
          streams, writer -> run.forEach((name, read) -> writer.write(lines(remarks(name, read)))));
    } else if (wanted.printed != null) {
      print(
          run,
          new PrintedList(NamedStyle.of(style == null ? DEFAULT_STYLE : style), wanted.printed));
    } else {
      convert(run, requireNonNull(wanted.format));
    }
    return run.failed() ? ExitStatus.FAILED : found ? ExitStatus.FOUND : ExitStatus.FINE;
  }

  private void print(ReferenceRun run, PrintedList printed) throws IOException {
    output.write(
        streams,
        writer ->
            run.forEach(
                (name, read) -> {
                  say(name, read);
                  boolean isOneOfMany = inputs.names().size() > 1;
                  writer.write((isOneOfMany ? name + ":\n" : "") + printed.of(toWrite(name, read)));
                }));
  }

  private void convert(ReferenceRun run, ReferenceFormat format) throws IOException {
    boolean isByLine = format == ReferenceFormat.CSL_JSON && inputs.areLines();
    ReferenceFormat written = isByLine ? ReferenceFormat.CSL_JSON_LINES : format;
    if (inputs.areLines() && !check && !verify.isAsked() && !unique) {
      run.convertLines(written, output);
      return;
    }
    List<ListedReference> references = new ArrayList<>();
    run.forEach(
        (name, read) -> {
          say(name, read);
          read.list().entries().stream()
              .filter(entry -> !read.isLines() || ReferenceRun.hasPlace(entry, written))
              .forEach(references::add);
        });
    List<ListedReference> kept =
        unique ? UniqueReferences.of("casebound references", references, streams) : references;
    output.write(streams, writer -> written.write(kept, writer));
  }

  private References toWrite(String name, References read) {
    return unique ? UniqueReferences.of(name, read, streams) : read;
  }

  /** Says what is wrong beside the references: what was broken, and all remarks asked for. */
  private void say(String name, References read) {
    Stream<Remark> remarks =
        check || verify.isAsked()
            ? remarks(name, read)
            : read.remarks().stream()
                .filter(remark -> remark.severity().isAtLeast(Severity.WARNING));
    remarks.map(RemarkLine::of).forEach(streams::say);
  }

  private Stream<Remark> remarks(String name, References read) {
    List<Remark> remarks = new ArrayList<>(read.remarks());
    if (check) {
      remarks.addAll(Citations.check(read.list()));
      CitationStyle asked = checkedStyle;
      if (asked != null) {
        remarks.addAll(StyledReferences.of(read.list(), asked).remarks());
      }
    }
    VerifyOptions.Session opened = session;
    if (opened != null) {
      VerifiedReferences verified = VerifiedReferences.of(read.list(), opened.verifier());
      remarks.addAll(verified.remarks());
      streams.say(name + ": " + VerdictSummary.of(verified.verdicts()) + ".");
    }
    remarks.sort(Remark.BY_PLACE);
    found |= remarks.stream().anyMatch(remark -> remark.severity() == Severity.ERROR);
    return remarks.stream();
  }

  private static String lines(Stream<Remark> remarks) {
    StringBuilder lines = new StringBuilder();
    remarks.forEach(remark -> lines.append(RemarkLine.of(remark)).append('\n'));
    return lines.toString();
  }
}
