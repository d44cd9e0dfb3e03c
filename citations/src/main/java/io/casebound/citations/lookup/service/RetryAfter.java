package io.casebound.citations.lookup.service;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/** The header Retry-After: seconds, or a date (RFC 9110, 10.2.3). */
final class RetryAfter {
  private static final int MOST_DIGITS = 9;

  private RetryAfter() {}

  /** How long to wait from {@code now}; empty where the header says nothing that is known. */
  static Optional<Duration> parse(String header, Instant now) {
    String text = header.strip();
    if (!text.isEmpty()
        && text.length() <= MOST_DIGITS
        && text.chars().allMatch(c -> '0' <= c && c <= '9')) {
      return Optional.of(Duration.ofSeconds(Long.parseLong(text)));
    }
    try {
      Instant then = ZonedDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant();
      Duration wait = Duration.between(now, then);
      return Optional.of(wait.isNegative() ? Duration.ZERO : wait);
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
