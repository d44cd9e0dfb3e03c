package io.casebound.cli;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import io.casebound.model.SourceSpan;
import io.casebound.terminology.context.Context;
import io.casebound.terminology.context.Experiencer;
import io.casebound.terminology.recognise.Mention;
import io.casebound.terminology.recognise.Recognition;
import java.io.IOException;
import java.io.Writer;
import java.util.Locale;

/** Mentions as tab-separated values under a heading, several values of a cell by semicolons. */
final class MentionTable implements MentionWriter {
  private static final ImmutableList<String> HEADINGS =
      ImmutableList.of(
          "file",
          "line",
          "column",
          "end_line",
          "end_column",
          "text",
          "concept",
          "preferred_term",
          "codes",
          "context",
          "laterality");

  private final Writer writer;

  MentionTable(Writer writer) throws IOException {
    this.writer = writer;
    row(HEADINGS);
  }

  @Override
  public void write(String name, RecognisedSource recognised) throws IOException {
    for (Recognition recognition : recognised.recognitions()) {
      for (Mention mention : recognition.mentions()) {
        row(cells(name, mention));
      }
    }
  }

  /** A table has no place for it. */
  @Override
  public void writeFailure(String name, String error) {}

  private static ImmutableList<String> cells(String name, Mention mention) {
    SourceSpan span = mention.span();
    return ImmutableList.of(
        name,
        Integer.toString(span.line()),
        Integer.toString(span.column()),
        Integer.toString(span.endLine()),
        Integer.toString(span.endColumn()),
        mention.text(),
        mention.concept().id(),
        mention.concept().preferredTerm(),
        mention.concept().codes().stream()
            .map(code -> code.system() + ":" + code.code())
            .collect(joining(";")),
        context(mention.context()),
        mention.context().laterality().map(MentionTable::lower).orElse(""));
  }

  private static String context(Context context) {
    ImmutableList.Builder<String> words = ImmutableList.builder();
    if (context.negated()) {
      words.add("negated");
    }
    if (context.uncertain()) {
      words.add("uncertain");
    }
    if (context.hypothetical()) {
      words.add("hypothetical");
    }
    if (context.historical()) {
      words.add("historical");
    }
    if (context.experiencer() != Experiencer.PATIENT) {
      words.add(lower(context.experiencer()));
    }
    return String.join(";", words.build());
  }

  private static String lower(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  private void row(ImmutableList<String> cells) throws IOException {
    writer.write(cells.stream().map(MentionTable::cell).collect(joining("\t", "", "\n")));
  }

  private static String cell(String value) {
    return value.replace('\t', ' ').replace('\n', ' ').replace('\r', ' ');
  }
}
