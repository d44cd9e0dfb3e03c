package io.casebound.validation.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import io.casebound.model.SourceSpan;
import io.casebound.model.remark.Remark;
import io.casebound.validation.Review;
import io.casebound.validation.SetAside;
import io.casebound.validation.assessment.Assessment;
import io.casebound.validation.assessment.Evidence;
import io.casebound.validation.report.ReviewOutcome.Reviewed;
import io.casebound.validation.report.ReviewOutcome.Unreadable;
import java.io.IOException;
import java.io.Writer;
import java.util.Locale;
import java.util.Optional;

/** The report as one JSON object. */
final class JsonReport implements ReportWriter {
  private static final JsonFactory JSON =
      JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

  private final Writer writer;
  private final JsonGenerator json;

  JsonReport(Writer writer) throws IOException {
    this.writer = writer;
    this.json = JSON.createGenerator(writer);
    json.setPrettyPrinter(printer());
    json.writeStartObject();
    json.writeObjectFieldStart("tool");
    json.writeStringField("name", Tool.CASEBOUND.name());
    json.writeStringField("version", Tool.CASEBOUND.version());
    json.writeEndObject();
    json.writeArrayFieldStart("reviews");
  }

  // Line ends are the same on every system.
  private static DefaultPrettyPrinter printer() {
    DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
    DefaultPrettyPrinter printer =
        new DefaultPrettyPrinter(
            Separators.createDefaultInstance()
                .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
                .withArrayEmptySeparator(""));
    printer.indentObjectsWith(indenter);
    printer.indentArraysWith(indenter);
    return printer;
  }

  @Override
  public void add(ReviewOutcome outcome) throws IOException {
    json.writeStartObject();
    json.writeStringField("source", outcome.source());
    if (outcome instanceof Reviewed reviewed) {
      write(reviewed.review());
    } else if (outcome instanceof Unreadable unreadable) {
      json.writeStringField("error", unreadable.error());
    }
    json.writeEndObject();
    json.flush();
  }

  @Override
  public void close() throws IOException {
    json.writeEndArray();
    json.writeEndObject();
    json.close();
    writer.write('\n');
    writer.flush();
  }

  private void write(Review review) throws IOException {
    json.writeStringField("profile", review.profile().id());
    json.writeArrayFieldStart("assessments");
    for (Assessment assessment : review.assessments()) {
      write(assessment);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("remarks");
    for (Remark remark : review.remarks()) {
      json.writeStartObject();
      write(remark);
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeArrayFieldStart("setAside");
    for (SetAside aside : review.setAside()) {
      json.writeStartObject();
      write(aside.remark());
      json.writeStringField("by", lower(aside.by()));
      json.writeStringField("reason", aside.reason());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void write(Assessment assessment) throws IOException {
    json.writeStartObject();
    json.writeStringField("item", assessment.item().id());
    json.writeStringField("rule", assessment.item().rule());
    json.writeStringField("title", assessment.item().title());
    json.writeStringField("verdict", lower(assessment.verdict()).replace('_', '-'));
    json.writeArrayFieldStart("evidence");
    for (Evidence evidence : assessment.evidence()) {
      json.writeStartObject();
      write(evidence.span());
      json.writeStringField("text", evidence.text());
      json.writeStringField("why", evidence.why());
      json.writeEndObject();
    }
    json.writeEndArray();
    write("missing", assessment.missing());
    write("searched", assessment.searched());
    write("reason", assessment.reason());
    json.writeEndObject();
  }

  private void write(Remark remark) throws IOException {
    json.writeStringField("rule", remark.rule());
    json.writeStringField("severity", lower(remark.severity()));
    write(remark.span());
    json.writeStringField("message", remark.message());
    if (remark.fix().isPresent()) {
      json.writeStringField("fix", remark.fix().get().advice());
      write("replacement", remark.fix().get().replacement());
    }
  }

  private void write(SourceSpan span) throws IOException {
    json.writeNumberField("line", span.line());
    json.writeNumberField("column", span.column());
    json.writeNumberField("endLine", span.endLine());
    json.writeNumberField("endColumn", span.endColumn());
  }

  private void write(String name, Optional<String> value) throws IOException {
    if (value.isPresent()) {
      json.writeStringField(name, value.get());
    }
  }

  private static String lower(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
