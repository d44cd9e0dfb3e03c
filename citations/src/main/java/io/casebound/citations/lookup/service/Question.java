package io.casebound.citations.lookup.service;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableMap;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * What a service is asked.
 *
 * @param path behind the service's base, its parts encoded by {@link #encoded}
 * @param parameters in the order in which they are sent
 */
record Question(String path, ImmutableMap<String, String> parameters) {

  /** The address that is asked. */
  URI address(Service service) {
    ImmutableMap<String, String> all =
        ImmutableMap.<String, String>builder()
            .putAll(parameters)
            .putAll(service.identification())
            .buildKeepingLast();
    return URI.create(service.base() + path + (all.isEmpty() ? "" : "?" + query(all)));
  }

  /** Under what its answer is kept: all of it, without who asks. */
  String key(Service service) {
    return service.name() + ' ' + path + '?' + query(parameters);
  }

  private static String query(Map<String, String> parameters) {
    return parameters.entrySet().stream()
        .map(entry -> entry.getKey() + '=' + encoded(entry.getValue()))
        .collect(joining("&"));
  }

  /** A text as it may stand in an address, in a part of a path or as a value. */
  static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
