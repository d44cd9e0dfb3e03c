package io.casebound.cli;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import io.casebound.model.SourceSpan;
import io.casebound.model.SourceText;
import io.casebound.terminology.context.Context;
import io.casebound.terminology.context.Experiencer;
import io.casebound.terminology.recognise.Mention;
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
  private final boolean triggers;

  /** A table, with a column of the words that decide contexts where {@code triggers} says so. */
  MentionTable(Writer writer, boolean triggers) throws IOException {
    this.writer = writer;
    this.triggers = triggers;
    row(triggers ? with(HEADINGS, "triggers") : HEADINGS);
  }

  private static ImmutableList<String> with(ImmutableList<String> cells, String cell) {
    return ImmutableList.<String>builder().addAll(cells).add(cell).build();
  }

  @Override
  public void write(String name, RecognisedSource recognised) throws IOException {
    for (int i = 0; i < recognised.texts().size(); i++) {
      SourceText text = recognised.texts().get(i).text();
      for (Mention mention : recognised.recognitions().get(i).mentions()) {
        ImmutableList<String> cells = cells(name, mention);
        row(triggers ? with(cells, triggers(mention.context(), text)) : cells);
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
    if (context.ofLiterature()) {
      words.add("literature");
    }
    return String.join(";", words.build());
  }

  private static String triggers(Context context, SourceText text) {
    return context.triggers().stream()
        .map(
            trigger ->
                lower(trigger.modifier())
                    + "="
                    + text.value().substring(trigger.start(), trigger.end()))
        .collect(joining(";"));
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
