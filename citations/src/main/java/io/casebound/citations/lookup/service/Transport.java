package io.casebound.citations.lookup.service;

import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.net.URI;
import java.util.Optional;

/** Sends one request and takes its answer, whatever that says. */
@FunctionalInterface
interface Transport {
  /**
   * What a server answered.
   *
   * @param headers by their names in small letters; of several of one name the first
   */
  record Answer(int status, ImmutableMap<String, String> headers, String body) {
    Optional<String> header(String name) {
      return Optional.ofNullable(headers.get(name));
    }
  }

  /**
   * Asks for what is at an address.
   *
   * @throws IOException where there is no answer, or one that is too large
   */
  Answer get(URI address) throws IOException, InterruptedException;
}
