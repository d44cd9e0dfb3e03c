package io.casebound.citations.rules.entry;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import io.casebound.citations.identifier.Doi;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The servers of preprints, told by their DOIs; read from {@code preprint-servers.tsv}. */
final class PreprintServers {
  private static final String TABLE = "preprint-servers.tsv";
  private static final Splitter COLUMNS = Splitter.on('\t');

  private record Server(String prefix, Pattern suffix, String name) {
    static Server parse(String line) {
      List<String> cells = COLUMNS.splitToList(line);
      Pattern suffix = Pattern.compile(cells.get(1), Pattern.CASE_INSENSITIVE);
      return new Server(cells.get(0), suffix, cells.get(2));
    }
  }

  private final ImmutableList<Server> servers;

  private PreprintServers(ImmutableList<Server> servers) {
    this.servers = servers;
  }

  /** Fails where the table is damaged: a defect of the release. */
  static PreprintServers load() {
    try (InputStream table = PreprintServers.class.getResourceAsStream(TABLE)) {
      if (table == null) {
        throw new IllegalStateException("no " + TABLE);
      }
      return new PreprintServers(
          new String(table.readAllBytes(), StandardCharsets.UTF_8)
              .lines()
              .filter(line -> !line.startsWith("#"))
              .skip(1)
              .map(Server::parse)
              .collect(ImmutableList.toImmutableList()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The server that gave the DOI; empty where none is known to have. */
  Optional<String> of(Doi doi) {
    return servers.stream()
        .filter(server -> server.prefix().equals(doi.prefix()))
        .filter(server -> server.suffix().matcher(doi.suffix()).lookingAt())
        .map(Server::name)
        .findFirst();
  }
}
