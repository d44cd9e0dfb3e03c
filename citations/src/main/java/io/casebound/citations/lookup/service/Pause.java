package io.casebound.citations.lookup.service;

import java.time.Duration;

/** Lets time pass. */
@FunctionalInterface
interface Pause {
  Pause SLEEP = duration -> Thread.sleep(duration.toMillis());

  void pause(Duration duration) throws InterruptedException;
}
