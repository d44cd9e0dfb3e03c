package io.casebound.citations.lookup.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PoliteClientTest {
  private static final Question QUESTION = new Question("works", ImmutableMap.of("q", "a b&c"));

  private final FakeTime time = new FakeTime();
  private final Deque<Transport.Answer> answers = new ArrayDeque<>();
  private final List<URI> asked = new ArrayList<>();
  private final PoliteClient client = client(Duration.ofMinutes(10));

  private PoliteClient client(Duration limit) {
    Service service =
        new Service(
            "Crossref",
            URI.create("https://example.org/"),
            Duration.ofMillis(200),
            ImmutableMap.of("mailto", "a@example.org"));
    return new PoliteClient(
        service, this::send, AnswerCache.none(), time, time, FakeTime.START.plus(limit));
  }

  private Transport.Answer send(URI address) throws IOException {
    asked.add(address);
    if (answers.isEmpty()) {
      throw new IOException("connection refused");
    }
    return answers.removeFirst();
  }

  private void answer(int status, String... header) {
    answers.add(
        new Transport.Answer(
            status,
            header.length == 0 ? ImmutableMap.of() : ImmutableMap.of(header[0], header[1]),
            "body"));
  }

  @Test
  void saysWhoAsks() throws IOException {
    answer(200);
    assertThat(client.ask(QUESTION)).contains("body");
    assertThat(asked)
        .containsExactly(
            URI.create("https://example.org/works?q=a%20b%26c&mailto=a%40example.org"));
  }

  @Test
  void knowsThatThereIsNothing() throws IOException {
    answer(404);
    assertThat(client.ask(QUESTION)).isEmpty();
  }

  @Test
  void keepsThePace() throws IOException {
    for (int i = 0; i < 3; i++) {
      answer(200);
      client.ask(QUESTION);
    }
    assertThat(time.pauses()).containsExactly(Duration.ofMillis(200), Duration.ofMillis(200));
  }

  @Test
  void waitsNoLongerThanIsLeftOfThePace() throws IOException {
    answer(200);
    answer(200);
    client.ask(QUESTION);
    time.pass(Duration.ofMillis(150));
    client.ask(QUESTION);
    assertThat(time.pauses()).containsExactly(Duration.ofMillis(50));
  }

  @Test
  void goesSlowerWhereTheAnswerAsksForIt() throws IOException {
    answers.add(
        new Transport.Answer(
            200,
            ImmutableMap.of("x-rate-limit-limit", "1", "x-rate-limit-interval", "2s"),
            "body"));
    answer(200);
    answer(200);
    client.ask(QUESTION);
    client.ask(QUESTION);
    client.ask(QUESTION);
    assertThat(time.pauses()).containsExactly(Duration.ofMillis(200), Duration.ofSeconds(2));
  }

  @ParameterizedTest
  @CsvSource({"0, 1s", "1, 99999s", "x, 1s", "-5, 1s", "9999999999, 1s"})
  void isNotHeldUpByLimitsThatAreNone(String limit, String interval) throws IOException {
    answers.add(
        new Transport.Answer(
            200,
            ImmutableMap.of("x-rate-limit-limit", limit, "x-rate-limit-interval", interval),
            "body"));
    answer(200);
    answer(200);
    client.ask(QUESTION);
    client.ask(QUESTION);
    client.ask(QUESTION);
    assertThat(time.instant()).isBeforeOrEqualTo(FakeTime.START.plusSeconds(11));
  }

  @ParameterizedTest
  @ValueSource(ints = {408, 429, 500, 502, 503, 504})
  void asksABusyServiceAgainAfterLongerAndLongerPauses(int status) throws IOException {
    answer(status);
    answer(status);
    answer(200);
    assertThat(client.ask(QUESTION)).contains("body");
    assertThat(time.pauses()).containsExactly(Duration.ofSeconds(1), Duration.ofSeconds(2));
  }

  @Test
  void waitsAsLongAsItIsAskedTo() throws IOException {
    answer(429, "retry-after", "17");
    answer(429, "retry-after", "Sun, 01 Mar 2026 12:00:47 GMT");
    answer(200);
    client.ask(QUESTION);
    assertThat(time.pauses()).containsExactly(Duration.ofSeconds(17), Duration.ofSeconds(34));
  }

  @Test
  void givesUpAtOnceWhereItShouldWaitForHours() {
    answer(503, "retry-after", "7200");
    assertThatThrownBy(() -> client.ask(QUESTION))
        .hasMessage(
            "Crossref does not answer (status 503) and asks for patience; try again later, or"
                + " verify offline.");
    assertThat(time.pauses()).isEmpty();
  }

  @Test
  void asksAServiceThatIsAwayNoMore() {
    assertThatThrownBy(() -> client.ask(QUESTION))
        .isInstanceOf(NoAnswerException.class)
        .hasMessage(
            "Crossref does not answer (connection refused, 4 times); try again later, or verify"
                + " offline.");
    assertThat(asked).hasSize(4);
    assertThatThrownBy(() -> client.ask(QUESTION)).hasMessageContaining("connection refused");
    assertThat(asked).hasSize(4);
  }

  @Test
  void asksNoMoreWhereItIsRefused() {
    answer(403);
    answer(200);
    assertThatThrownBy(() -> client.ask(QUESTION)).hasMessageContaining("status 403");
    assertThatThrownBy(() -> client.ask(QUESTION)).hasMessageContaining("status 403");
    assertThat(asked).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(ints = {301, 400, 418})
  void losesOneQuestionByAnAnswerThatHelpsNobody(int status) throws IOException {
    answer(status);
    answer(200);
    assertThatThrownBy(() -> client.ask(QUESTION)).hasMessageContaining("status " + status);
    assertThat(client.ask(QUESTION)).contains("body");
  }

  @Test
  void stopsWhenTheTimeIsUp() throws IOException {
    PoliteClient hurried = client(Duration.ofSeconds(3));
    answer(200);
    hurried.ask(QUESTION);
    time.pass(Duration.ofSeconds(4));
    assertThatThrownBy(() -> hurried.ask(QUESTION))
        .hasMessageContaining("takes more time than there is");
    assertThat(asked).hasSize(1);
  }

  @Test
  void doesNotWaitPastTheEnd() {
    PoliteClient hurried = client(Duration.ofSeconds(2));
    answer(503);
    answer(503);
    assertThatThrownBy(() -> hurried.ask(QUESTION)).hasMessageContaining("patience");
    assertThat(time.pauses()).containsExactly(Duration.ofSeconds(1));
  }

  @Test
  void canBeInterrupted() {
    Pause interrupted =
        duration -> {
          throw new InterruptedException();
        };
    Service service =
        new Service(
            "Crossref", URI.create("https://example.org/"), Duration.ZERO, ImmutableMap.of());
    PoliteClient stopped =
        new PoliteClient(
            service,
            this::send,
            AnswerCache.none(),
            time,
            interrupted,
            FakeTime.START.plusSeconds(60));
    assertThatThrownBy(() -> stopped.ask(QUESTION)).hasMessageContaining("was interrupted");
    assertThat(Thread.interrupted()).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "0, 0",
    "120, 120",
    "'Sun, 01 Mar 2026 12:00:05 GMT', 5",
    "'Sun, 01 Mar 2020 12:00:05 GMT', 0"
  })
  void readsHowLongToWait(String header, long seconds) {
    assertThat(RetryAfter.parse(header, FakeTime.START)).contains(Duration.ofSeconds(seconds));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "-1", "soon", "99999999999999999999", "1.5"})
  void readsNothingOfWhatIsNoTimeToWait(String header) {
    assertThat(RetryAfter.parse(header, FakeTime.START)).isEqualTo(Optional.empty());
  }
}
