package io.casebound.citations.format.csljson;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.google.common.collect.ImmutableSet;
import io.casebound.citations.format.ReferenceReader;
import io.casebound.citations.format.ReferenceSink;
import io.casebound.citations.format.record.ReadingRemarks;
import io.casebound.citations.format.record.RecordIds;
import io.casebound.model.Source;
import io.casebound.model.SourceText;
import io.casebound.model.reference.Reference;
import io.casebound.model.reference.WorkType;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Reads CSL-JSON: an array of items, one item, one a line, or an object that holds them. Behind an
 * item that is no JSON, reading goes on at the next that begins as one.
 */
public final class CslJsonReader implements ReferenceReader {
  private static final Pattern BEGINNING = Pattern.compile("^[\\s\\uFEFF]*+[\\[{]");
  private static final Pattern TELLING =
      Pattern.compile(
          "\"(?:title|author|editor|issued|DOI|container-title|casebound)\"\\s*:"
              + "|\"type\"\\s*:\\s*\"(?:"
              + Stream.of(WorkType.values()).map(WorkType::csl).collect(Collectors.joining("|"))
              + ")\"");
  private static final int LOOKED_AT = 20_000;

  // What begins an object that is a part of an item begins with one of these.
  private static final Pattern ITEM =
      Pattern.compile(
          "\\{\\s*+\"(?!family\"|given\"|literal\"|suffix\"|(?:non-)?dropping-particle\"|date-parts\""
              + "|raw\"|season\"|circa\"|comma-suffix\"|static-ordering\"|parse-names\"|casebound\")");
  private static final Pattern VALUE = Pattern.compile("[\\[{]");
  private static final ImmutableSet<String> HOLDERS =
      ImmutableSet.of("items", "references", "message");
  private static final int MOST_RESTARTS = 10_000;

  @Override
  public boolean recognises(Source source) {
    String text = source.text();
    return BEGINNING.matcher(text).find()
        && TELLING.matcher(text).region(0, Math.min(LOOKED_AT, text.length())).find();
  }

  @Override
  public void read(Source source, ReferenceSink sink) {
    try {
      new Run(source, sink).read();
    } catch (IOException e) {
      throw new UncheckedIOException(e); // a text in memory is always read
    }
  }

  private static final class Run {
    private final Source source;
    private final ReferenceSink sink;
    private final ReadingRemarks remarks;
    private final RecordIds ids = new RecordIds();

    Run(Source source, ReferenceSink sink) {
      this.source = source;
      this.sink = sink;
      this.remarks = new ReadingRemarks(sink);
    }

    void read() throws IOException {
      Matcher next = VALUE.matcher(source.text());
      int at = next.find() ? next.start() : source.text().length();
      if (at < source.text().length() && source.text().charAt(at) == '[') {
        at++;
      }
      Matcher item = ITEM.matcher(source.text());
      for (int i = 0; i < MOST_RESTARTS && item.find(at); i++) {
        at = Math.max(sequence(item.start()), item.end());
      }
    }

    /** Reads items one behind the other; gives the place where that ends. */
    private int sequence(int start) throws IOException {
      try (JsonItems items = JsonItems.at(source, start)) {
        int begin = start;
        try {
          while (items.next()) {
            value(items.value());
            begin = items.offset();
          }
        } catch (JsonProcessingException e) {
          return failed(items.offset(e), begin);
        }
        return items.offset();
      }
    }

    /** Two items with nothing between them are items of two lines. */
    private int failed(int offset, int begin) {
      int next = begin;
      while (next < source.text().length() && isBetween(source.text().charAt(next))) {
        next++;
      }
      boolean isNextLine = next < source.text().length() && source.text().charAt(next) == '{';
      boolean isAtItsBeginning = offset <= next + 1;
      boolean isEnd = next >= source.text().length() - 1;
      if (isEnd || (isNextLine && isAtItsBeginning)) {
        return next;
      }
      int place = Math.min(offset, source.text().length());
      remarks.broken(
          source.span(place, place),
          "The item that begins in line " + source.span(next, next).line() + " is no JSON",
          "Look for a quotation mark, a comma or a bracket that is missing.");
      return next + 1;
    }

    private static boolean isBetween(char c) {
      return c == ',' || Character.isWhitespace(c);
    }

    private void value(JsonValue value) {
      if (!value.isObject()) {
        return;
      }
      Optional<JsonValue> held =
          HOLDERS.stream().flatMap(name -> value.member(name).stream()).findFirst();
      if (held.isPresent() && value.member("type").isEmpty()) {
        held(held.get());
      } else if (isMapOfItems(value)) {
        value.members().values().forEach(this::item);
      } else {
        item(value);
      }
    }

    private void held(JsonValue held) {
      if (held.isObject()) {
        value(held);
      } else {
        held.items().forEach(this::value);
      }
    }

    private static boolean isMapOfItems(JsonValue value) {
      return !value.members().isEmpty()
          && value.members().values().stream()
              .allMatch(each -> each.isObject() && each.member("type").isPresent());
    }

    private void item(JsonValue item) {
      if (!item.isObject() || isNoReference(item)) {
        return;
      }
      String id = item.text("id").map(SourceText::value).orElse("");
      sink.add(
          new Reference(
              ids.free(id),
              Optional.empty(),
              item.text(),
              Optional.of(new ItemReader(item, remarks).read())));
    }

    /** What this project writes for a line that is no reference: {@code custom} alone. */
    private static boolean isNoReference(JsonValue item) {
      return item.members().keySet().equals(ImmutableSet.of("custom"));
    }
  }
}
