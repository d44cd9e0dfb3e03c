package io.casebound.citations.lookup.service;

import io.casebound.citations.format.csljson.JsonValue;
import io.casebound.model.Source;
import java.io.IOException;

/** Reads answers in JSON. */
final class ServiceJson {
  private ServiceJson() {}

  /**
   * The object that an answer is.
   *
   * @throws NoAnswerException where it is none
   */
  static JsonValue read(String answer, PoliteClient client) throws NoAnswerException {
    try {
      JsonValue value = JsonValue.read(Source.of(client.service().name(), answer));
      if (value.isObject()) {
        return value;
      }
    } catch (IOException e) {
      throw client.strange();
    }
    throw client.strange();
  }
}
