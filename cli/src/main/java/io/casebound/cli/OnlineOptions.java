package io.casebound.cli;

import com.google.common.collect.ImmutableList;
import io.casebound.citations.lookup.BibliographicSource;
import io.casebound.citations.lookup.retraction.RetractionList;
import io.casebound.citations.lookup.service.OnlineSources;
import io.casebound.citations.lookup.service.OnlineSources.Known;
import io.casebound.model.io.UnreadableInputException;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which services are asked over the network, by whom, and what is known of retractions besides. */
final class OnlineOptions {
  @Option(
      names = "--service",
      paramLabel = "SERVICE",
      split = ",",
      description = {
        "With --verify online: pubmed, crossref, openalex, in the",
        "order in which they are asked; pubmed,crossref otherwise."
      })
  private List<Known> services = List.of(Known.PUBMED, Known.CROSSREF);

  @Option(
      names = "--mail",
      paramLabel = "ADDRESS",
      description = "Under which services can reach you; it is sent to them.")
  private @Nullable String mail;

  @Option(
      names = "--cache",
      paramLabel = "DIR",
      description = "Where answers of services are kept for a week.")
  private @Nullable Path cache;

  @Option(names = "--no-cache", description = "Keep no answer.")
  private boolean noCache;

  @Option(
      names = "--retractions",
      paramLabel = "FILE",
      description = "The CSV file of Retraction Watch, to tell of retracted works.")
  private @Nullable Path retractions;

  /**
   * The services.
   *
   * @throws UnreadableInputException where the mail address is none
   */
  ImmutableList<BibliographicSource> services(Streams streams) throws IOException {
    OnlineSources sources = OnlineSources.builder();
    try {
      sources.environment(streams.environment());
      if (mail != null) {
        sources.mail(mail);
      }
    } catch (IllegalArgumentException e) {
      throw new UnreadableInputException(String.valueOf(e.getMessage()), e);
    }
    if (!noCache) {
      sources.cache(cache == null ? usualCache(streams.environment()) : cache);
    }
    try {
      return sources.build(services.toArray(new Known[0]));
    } catch (FileSystemException e) {
      throw new UnreadableInputException(
          e.getFile() + ": is no place for answers; name another folder, or give --no-cache.", e);
    }
  }

  private static Path usualCache(Map<String, String> environment) {
    String xdg = environment.getOrDefault("XDG_CACHE_HOME", "");
    String windows = environment.getOrDefault("LOCALAPPDATA", "");
    Path base =
        !xdg.isEmpty()
            ? Path.of(xdg)
            : !windows.isEmpty()
                ? Path.of(windows)
                : Path.of(System.getProperty("user.home", "."), ".cache");
    return base.resolve("casebound").resolve("answers");
  }

  /** The sources with what the list of retractions tells; the list itself comes behind them. */
  ImmutableList<BibliographicSource> withRetractions(
      ImmutableList<? extends BibliographicSource> sources) throws IOException {
    if (retractions == null) {
      return ImmutableList.copyOf(sources);
    }
    RetractionList list = RetractionList.read(retractions);
    ImmutableList.Builder<BibliographicSource> all = ImmutableList.builder();
    sources.forEach(source -> all.add(list.beside(source)));
    return all.add(list).build();
  }
}
