package io.casebound.citations.lookup.service;

import com.google.common.base.Ascii;
import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

/**
 * The JDK's HTTP client. It follows no redirection, so that nothing is sent to anybody but whom the
 * user named, and takes neither longer nor more than it is told.
 */
final class HttpTransport implements Transport {
  private static final Duration CONNECTING = Duration.ofSeconds(10);

  private final String agent;
  private final Duration patience;
  private final int mostBytes;
  private final Supplier<HttpClient> client =
      Suppliers.memoize(
          () ->
              HttpClient.newBuilder()
                  .connectTimeout(CONNECTING)
                  .followRedirects(HttpClient.Redirect.NEVER)
                  .version(HttpClient.Version.HTTP_1_1)
                  .build());

  /**
   * A transport.
   *
   * @param agent the header User-Agent
   * @param patience how long a request may take, its answer's last byte included
   * @param mostBytes the size of an answer
   */
  HttpTransport(String agent, Duration patience, int mostBytes) {
    this.agent = agent;
    this.patience = patience;
    this.mostBytes = mostBytes;
  }

  @Override
  public Answer get(URI address) throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(address)
            .timeout(patience)
            .header("User-Agent", agent)
            .header("Accept", "application/json, application/xml, text/xml")
            .build();
    CompletableFuture<HttpResponse<byte[]>> answer =
        client.get().sendAsync(request, head -> new LimitedBody(mostBytes));
    try {
      return answer(answer.get(patience.toMillis(), TimeUnit.MILLISECONDS));
    } catch (TimeoutException e) {
      throw new IOException("no answer in " + patience.toSeconds() + " s", e);
    } catch (ExecutionException e) {
      Throwable cause = e.getCause() == null ? e : e.getCause();
      String reason = cause.getMessage();
      throw new IOException(reason == null ? "no connection" : reason, cause);
    } finally {
      answer.cancel(true);
    }
  }

  private static Answer answer(HttpResponse<byte[]> response) {
    Map<String, String> headers = new LinkedHashMap<>();
    response
        .headers()
        .map()
        .forEach((name, values) -> headers.putIfAbsent(Ascii.toLowerCase(name), values.get(0)));
    return new Answer(
        response.statusCode(),
        ImmutableMap.copyOf(headers),
        new String(response.body(), StandardCharsets.UTF_8));
  }
}
