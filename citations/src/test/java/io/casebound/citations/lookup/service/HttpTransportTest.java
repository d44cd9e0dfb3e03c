package io.casebound.citations.lookup.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableMap;
import io.casebound.citations.lookup.service.StandIn.Reply;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class HttpTransportTest {
  private final HttpTransport transport =
      new HttpTransport("Casebound/test", Duration.ofSeconds(20), 1 << 20);
  private StandIn server;

  @BeforeEach
  void start() throws IOException {
    server = StandIn.start();
  }

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void givesStatusHeadersAndText() throws Exception {
    server.answer("/a", new Reply(429, ImmutableMap.of(), "später"));
    server.answer("/b", Reply.of("x").with("Retry-After", "3"));
    Transport.Answer answer = transport.get(server.base().resolve("a"));
    assertThat(answer.status()).isEqualTo(429);
    assertThat(answer.body()).isEqualTo("später");
    assertThat(transport.get(server.base().resolve("b")).header("retry-after")).contains("3");
    assertThat(server.agents()).containsOnly("Casebound/test");
  }

  @Test
  void takesNoAnswerThatIsTooLarge() {
    server.answer("/", "x".repeat((1 << 20) + 1));
    assertThatThrownBy(() -> transport.get(server.base()))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("larger than 1 MiB");
  }

  @Test
  void followsNobodyElsewhere() throws Exception {
    server.answer("/here", Reply.status(302).with("Location", "/there"));
    server.answer("/there", "elsewhere");
    assertThat(transport.get(server.base().resolve("here")).status()).isEqualTo(302);
    assertThat(server.asked()).containsExactly("/here");
  }

  @Test
  void saysThatNobodyIsThere() {
    URI base = server.base();
    server.close();
    assertThatThrownBy(() -> transport.get(base)).isInstanceOf(IOException.class);
  }
}
