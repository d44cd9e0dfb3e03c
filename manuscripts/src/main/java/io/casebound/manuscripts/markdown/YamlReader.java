package io.casebound.manuscripts.markdown;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.casebound.model.Source;
import io.casebound.model.SourceSpan;
import io.casebound.model.SourceText;
import io.casebound.model.io.UnreadableInputException;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * Reads YAML from the parser's events, so that every value keeps its place, and so that nothing
 * grows: aliases, which can make a small text huge, are refused.
 */
final class YamlReader {
  /** Deeper than any description of a manuscript. */
  private static final int DEPTH = 20;

  /** Longer than any, abstract included. */
  private static final int CODE_POINTS = 1 << 16;

  private final Source source;
  private final int start;
  private final String yaml;
  private final Iterator<Event> events;

  // The last mark that was looked up, and where it is.
  private int knownIndex;
  private int knownOffset;

  private YamlReader(Source source, int start, int end) {
    this.source = source;
    this.start = start;
    this.knownOffset = start;
    this.yaml = source.text().substring(start, end);
    LoadSettings settings =
        LoadSettings.builder().setLabel(source.name()).setCodePointLimit(CODE_POINTS).build();
    this.events = new Parse(settings).parseString(yaml).iterator();
  }

  /** The mapping that stands between two offsets; empty where nothing does. */
  static Yaml.Entries read(Source source, int start, int end) throws UnreadableInputException {
    try {
      return new YamlReader(source, start, end).document();
    } catch (MarkedYamlEngineException e) {
      int at = e.getProblemMark().map(mark -> offset(source, start, mark)).orElse(start);
      throw unreadable(source, at, "is not valid YAML (" + e.getProblem() + ")", e);
    } catch (YamlEngineException e) {
      throw unreadable(source, start, "is not valid YAML", e);
    }
  }

  private Yaml.Entries document() throws UnreadableInputException {
    while (events.hasNext()) {
      Event event = events.next();
      switch (event.getEventId()) {
        case StreamStart, DocumentStart -> {}
        case MappingStart -> {
          return mapping(1);
        }
        default -> {
          return new Yaml.Entries(ImmutableMap.of());
        }
      }
    }
    return new Yaml.Entries(ImmutableMap.of());
  }

  private Yaml value(Event event, int depth) throws UnreadableInputException {
    if (depth > DEPTH) {
      throw unreadable(source, place(event), "nests too deeply", null);
    }
    if (event instanceof AliasEvent) {
      throw unreadable(source, place(event), "uses an alias, which is not read", null);
    }
    return switch (event.getEventId()) {
      case MappingStart -> mapping(depth);
      case SequenceStart -> sequence(depth);
      default -> new Yaml.Text(scalar((ScalarEvent) event));
    };
  }

  private Yaml.Entries mapping(int depth) throws UnreadableInputException {
    Map<String, Yaml> entries = new LinkedHashMap<>();
    Event event = events.next();
    while (event.getEventId() != Event.ID.MappingEnd) {
      Yaml key = value(event, depth + 1);
      Yaml value = value(events.next(), depth + 1);
      key.asText()
          .ifPresent(text -> entries.putIfAbsent(text.value().toLowerCase(Locale.ROOT), value));
      event = events.next();
    }
    return new Yaml.Entries(ImmutableMap.copyOf(entries));
  }

  private Yaml.Items sequence(int depth) throws UnreadableInputException {
    ImmutableList.Builder<Yaml> items = ImmutableList.builder();
    Event event = events.next();
    while (event.getEventId() != Event.ID.SequenceEnd) {
      items.add(value(event, depth + 1));
      event = events.next();
    }
    return new Yaml.Items(items.build());
  }

  private SourceText scalar(ScalarEvent event) {
    int from = place(event);
    int to = event.getEndMark().map(this::offset).orElse(from);
    String raw = source.text().substring(from, to);
    boolean quoted = event.isDQuoted() || event.isSQuoted();
    int head = event.isLiteral() || event.isFolded() ? raw.indexOf('\n') + 1 : quoted ? 1 : 0;
    SourceText.Builder text = SourceText.builder(source);
    int end = quoted ? to - 1 : to;
    Alignment.append(text, source.text(), event.getValue(), from + head, end, event.isDQuoted());
    return text.build();
  }

  private int place(Event event) {
    Optional<Mark> mark = event.getStartMark();
    return mark.map(this::offset).orElse(start);
  }

  /** As below, from the last one on, since marks come in the order of the text. */
  private int offset(Mark mark) {
    if (mark.getIndex() < knownIndex) {
      knownIndex = 0;
      knownOffset = start;
    }
    String text = source.text();
    while (knownIndex < mark.getIndex() && knownOffset < text.length()) {
      knownOffset += Character.charCount(text.codePointAt(knownOffset));
      knownIndex++;
    }
    return knownOffset;
  }

  /** Marks count code points from the beginning of the YAML. */
  private static int offset(Source source, int start, Mark mark) {
    String text = source.text();
    int offset = start;
    for (int i = 0; i < mark.getIndex() && offset < text.length(); i++) {
      offset += Character.charCount(text.codePointAt(offset));
    }
    return offset;
  }

  private static UnreadableInputException unreadable(
      Source source, int at, String what, @Nullable Throwable cause) {
    SourceSpan span = source.span(at, at);
    String message = span + ": the front matter " + what + "; mend it or take it out.";
    return cause == null
        ? new UnreadableInputException(message)
        : new UnreadableInputException(message, cause);
  }
}
