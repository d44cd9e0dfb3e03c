package io.casebound.citations.lookup.service;

import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/**
 * Asks one service: from memory where it can, else at the pace that the service wants, again after
 * a while where it is busy, and no more at all once it has failed or the time is up.
 */
final class PoliteClient {
  private static final ImmutableSet<Integer> BUSY = ImmutableSet.of(408, 429, 500, 502, 503, 504);
  private static final ImmutableSet<Integer> REFUSED = ImmutableSet.of(401, 402, 403);
  private static final int TRIES = 4;
  private static final Duration FIRST_WAIT = Duration.ofSeconds(1);
  private static final Duration LONGEST_WAIT = Duration.ofSeconds(60);

  private final Service service;
  private final Transport transport;
  private final AnswerCache cache;
  private final InstantSource clock;
  private final Pause pause;
  private final Pace pace;
  private final Instant end;
  private Optional<String> failure = Optional.empty();

  /**
   * A client.
   *
   * @param end when all of it must be over
   */
  PoliteClient(
      Service service,
      Transport transport,
      AnswerCache cache,
      InstantSource clock,
      Pause pause,
      Instant end) {
    this.service = service;
    this.transport = transport;
    this.cache = cache;
    this.clock = clock;
    this.pause = pause;
    this.pace = new Pace(service.apart(), clock, pause);
    this.end = end;
  }

  Service service() {
    return service;
  }

  /**
   * The answer to a question; empty where the service says that there is nothing there.
   *
   * @throws NoAnswerException where it does not answer
   */
  synchronized Optional<String> ask(Question question) throws NoAnswerException {
    Optional<Optional<String>> kept = cache.get(question.key(service), clock.instant());
    if (kept.isPresent()) {
      return kept.get();
    }
    if (failure.isPresent()) {
      throw new NoAnswerException(failure.get());
    }
    Transport.Answer answer = patiently(question);
    if (answer.status() != 200 && answer.status() != 404) {
      String message = sentence("answers with status " + answer.status());
      if (REFUSED.contains(answer.status())) {
        failure = Optional.of(message);
      }
      throw new NoAnswerException(message);
    }
    Optional<String> body = answer.status() == 200 ? Optional.of(answer.body()) : Optional.empty();
    cache.put(question.key(service), body, clock.instant());
    return body;
  }

  private Transport.Answer patiently(Question question) throws NoAnswerException {
    String reason = "";
    Duration wait = FIRST_WAIT;
    for (int i = 0; i < TRIES; i++) {
      try {
        pace.await();
        if (clock.instant().isAfter(end)) {
          throw failed("takes more time than there is");
        }
        Transport.Answer answer = transport.get(question.address(service));
        pace.heed(answer);
        if (!BUSY.contains(answer.status())) {
          return answer;
        }
        reason = "status " + answer.status();
        Duration asked =
            answer
                .header("retry-after")
                .flatMap(text -> RetryAfter.parse(text, clock.instant()))
                .orElse(Duration.ZERO);
        wait = asked.compareTo(wait) > 0 ? asked : wait;
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw failed("was interrupted");
      } catch (NoAnswerException e) {
        throw e;
      } catch (IOException e) {
        reason = String.valueOf(e.getMessage());
      }
      if (i < TRIES - 1) {
        rest(wait, reason);
      }
      wait = wait.multipliedBy(2);
    }
    throw failed("does not answer (" + reason + ", " + TRIES + " times)");
  }

  private void rest(Duration wait, String reason) throws NoAnswerException {
    boolean isTooLong = wait.compareTo(LONGEST_WAIT) > 0 || clock.instant().plus(wait).isAfter(end);
    if (isTooLong) {
      throw failed("does not answer (" + reason + ") and asks for patience");
    }
    try {
      pause.pause(wait);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw failed("was interrupted");
    }
  }

  /** The service is asked no more. */
  private NoAnswerException failed(String what) {
    String message = sentence(what);
    failure = Optional.of(message);
    return new NoAnswerException(message);
  }

  private String sentence(String what) {
    return service.name() + " " + what + "; try again later, or verify offline.";
  }

  /** An answer that is not in the form that the service documents. */
  NoAnswerException strange() {
    return new NoAnswerException(sentence("answers in a form that is not known here"));
  }
}
