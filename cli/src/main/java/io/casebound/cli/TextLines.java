package io.casebound.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import io.casebound.model.io.ReadLimits;
import io.casebound.model.io.UnreadableInputException;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** Texts in JSON Lines (jsonlines.org): an object a line with {@code id} and {@code text}. */
final class TextLines {
  private static final JsonFactory JSON = new JsonFactory();
  private static final String WANTED = "; write {\"id\": …, \"text\": …} on each line.";

  /** A text with what it is called. */
  record Line(String id, String text) {}

  private final Reader reader;
  private final String name;
  private final StringBuilder line = new StringBuilder();
  private int number;

  TextLines(InputStream bytes, String name) {
    this.reader =
        new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8.newDecoder()));
    this.name = name;
  }

  /** The file and the number of the line. */
  String place() {
    return name + ":" + number;
  }

  /** Goes to the next line that is not empty; false where there is none. */
  boolean next() throws IOException {
    try {
      while (read()) {
        if (!line.toString().isBlank()) {
          return true;
        }
      }
      return false;
    } catch (CharacterCodingException e) {
      throw new UnreadableInputException(
          name + ":" + (number + 1) + ": is not valid UTF-8; save it again in that encoding.", e);
    }
  }

  private boolean read() throws IOException {
    line.setLength(0);
    int c = reader.read();
    if (c < 0) {
      return false;
    }
    for (; c >= 0 && c != '\n'; c = reader.read()) {
      if (c != '\uFEFF' || !line.isEmpty()) {
        line.append((char) c);
      }
      if (line.length() > ReadLimits.FILE_BYTES) {
        throw new UnreadableInputException(
            name + ":" + (number + 1) + ": is longer than 64 MiB; part the text.");
      }
    }
    number++;
    return true;
  }

  /**
   * What the line says.
   *
   * @throws UnreadableInputException where it is not such an object
   */
  Line line() throws IOException {
    String id = null;
    String text = null;
    try (JsonParser json = JSON.createParser(line.toString())) {
      if (json.nextToken() != JsonToken.START_OBJECT) {
        throw new UnreadableInputException(place() + ": is no JSON object" + WANTED);
      }
      while (json.nextToken() != JsonToken.END_OBJECT) {
        String field = json.currentName();
        JsonToken value = json.nextToken();
        boolean scalar = value == JsonToken.VALUE_STRING || value == JsonToken.VALUE_NUMBER_INT;
        if (field.equals("id") && scalar) {
          id = json.getText();
        } else if (field.equals("text") && value == JsonToken.VALUE_STRING) {
          text = json.getText();
        } else {
          json.skipChildren();
        }
      }
    } catch (JsonProcessingException e) {
      throw new UnreadableInputException(
          place() + ": is no JSON (" + e.getOriginalMessage() + ")" + WANTED, e);
    }
    if (id == null || text == null) {
      throw new UnreadableInputException(
          place() + ": has no " + (id == null ? "id" : "text") + WANTED);
    }
    return new Line(id, text);
  }
}
