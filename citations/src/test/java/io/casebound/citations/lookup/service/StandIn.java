package io.casebound.citations.lookup.service;

import com.google.common.collect.ImmutableMap;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.casebound.citations.lookup.BibliographicSource;
import io.casebound.citations.lookup.service.OnlineSources.Known;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A server on this machine that answers as the services do. Of what it is told to answer to an
 * address, the last is answered again and again.
 */
final class StandIn implements AutoCloseable {
  /** What to answer. */
  record Reply(int status, ImmutableMap<String, String> headers, String body) {
    static Reply of(String body) {
      return new Reply(200, ImmutableMap.of(), body);
    }

    static Reply status(int status) {
      return new Reply(status, ImmutableMap.of(), "");
    }

    Reply with(String header, String value) {
      return new Reply(status, ImmutableMap.of(header, value), body);
    }
  }

  private final HttpServer server;
  private final Map<String, Deque<Reply>> replies = new LinkedHashMap<>();
  private final List<String> asked = new ArrayList<>();
  private final List<String> agents = new ArrayList<>();

  private StandIn(HttpServer server) {
    this.server = server;
  }

  static StandIn start() throws IOException {
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    StandIn standIn = new StandIn(server);
    server.createContext("/", standIn::answer);
    server.start();
    return standIn;
  }

  /** What to answer where the address, decoded, contains {@code part}. */
  synchronized StandIn answer(String part, Reply... inOrder) {
    replies.put(part, new ArrayDeque<>(List.of(inOrder)));
    return this;
  }

  StandIn answer(String part, String body) {
    return answer(part, Reply.of(body));
  }

  private void answer(HttpExchange exchange) throws IOException {
    String address = URLDecoder.decode(exchange.getRequestURI().toString(), StandardCharsets.UTF_8);
    Reply reply = reply(address, exchange.getRequestHeaders().getFirst("User-Agent"));
    reply.headers().forEach((name, value) -> exchange.getResponseHeaders().add(name, value));
    byte[] bytes = reply.body().getBytes(StandardCharsets.UTF_8);
    exchange.sendResponseHeaders(reply.status(), bytes.length == 0 ? -1 : bytes.length);
    if (bytes.length > 0) {
      exchange.getResponseBody().write(bytes);
    }
    exchange.close();
  }

  private synchronized Reply reply(String address, String agent) {
    asked.add(address);
    agents.add(agent);
    for (Map.Entry<String, Deque<Reply>> entry : replies.entrySet()) {
      Deque<Reply> left = entry.getValue();
      if (address.contains(entry.getKey())) {
        return left.size() > 1 ? left.removeFirst() : left.getFirst();
      }
    }
    return Reply.status(404);
  }

  /** The addresses that were asked, decoded, in order. */
  synchronized List<String> asked() {
    return List.copyOf(asked);
  }

  synchronized List<String> agents() {
    return List.copyOf(agents);
  }

  URI base() {
    return URI.create("http://localhost:" + server.getAddress().getPort() + "/");
  }

  /** Sources whose services are all here. */
  OnlineSources sources(FakeTime time) {
    return OnlineSources.builder()
        .time(time, time)
        .bases(
            ImmutableMap.of(Known.PUBMED, base(), Known.CROSSREF, base(), Known.OPENALEX, base()));
  }

  BibliographicSource source(Known known) throws IOException {
    return sources(new FakeTime()).build(known).get(0);
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
