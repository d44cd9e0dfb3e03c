package io.casebound.citations.lookup.service;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Keeps requests to one service apart, as far as its terms ask, or farther where its answers ask
 * for it ({@code X-Rate-Limit-Limit} requests in an {@code X-Rate-Limit-Interval}).
 */
final class Pace {
  private static final Duration SLOWEST = Duration.ofSeconds(10);
  private static final Pattern SECONDS = Pattern.compile("(\\d{1,5})s?");

  private final InstantSource clock;
  private final Pause pause;
  private Duration apart;
  private Instant next = Instant.MIN;

  Pace(Duration apart, InstantSource clock, Pause pause) {
    this.apart = apart;
    this.clock = clock;
    this.pause = pause;
  }

  /** Waits until a request may be sent. */
  void await() throws InterruptedException {
    Instant now = clock.instant();
    if (now.isBefore(next)) {
      pause.pause(Duration.between(now, next));
      now = next;
    }
    next = now.plus(apart);
  }

  /** Heeds what an answer says of the service's limits. */
  void heed(Transport.Answer answer) {
    Optional<Integer> limit = number(answer.header("x-rate-limit-limit"));
    Optional<Integer> interval = number(answer.header("x-rate-limit-interval"));
    if (limit.filter(requests -> requests > 0).isPresent() && interval.isPresent()) {
      Duration asked = Duration.ofSeconds(interval.get()).dividedBy(limit.get());
      Duration kept = asked.compareTo(SLOWEST) > 0 ? SLOWEST : asked;
      apart = kept.compareTo(apart) > 0 ? kept : apart;
    }
  }

  private static Optional<Integer> number(Optional<String> header) {
    Matcher seconds = SECONDS.matcher(header.orElse("").strip());
    return seconds.matches() ? Optional.of(Integer.valueOf(seconds.group(1))) : Optional.empty();
  }
}
