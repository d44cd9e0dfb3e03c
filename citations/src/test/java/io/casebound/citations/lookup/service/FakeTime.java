package io.casebound.citations.lookup.service;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;

/** Time that passes only when somebody pauses. */
final class FakeTime implements InstantSource, Pause {
  static final Instant START = Instant.parse("2026-03-01T12:00:00Z");

  private final List<Duration> pauses = new ArrayList<>();
  private Instant now = START;

  @Override
  public synchronized Instant instant() {
    return now;
  }

  @Override
  public synchronized void pause(Duration duration) {
    pauses.add(duration);
    now = now.plus(duration);
  }

  synchronized void pass(Duration duration) {
    now = now.plus(duration);
  }

  /** How long was paused, each time. */
  synchronized List<Duration> pauses() {
    return List.copyOf(pauses);
  }
}
