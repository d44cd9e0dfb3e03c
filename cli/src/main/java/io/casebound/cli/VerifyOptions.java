package io.casebound.cli;

import com.google.common.collect.ImmutableList;
import io.casebound.citations.lookup.BibliographicSource;
import io.casebound.citations.lookup.offline.OfflineIndex;
import io.casebound.citations.lookup.retraction.RetractionList;
import io.casebound.citations.lookup.service.OnlineSources;
import io.casebound.citations.lookup.service.OnlineSources.Known;
import io.casebound.citations.lookup.verification.Verifier;
import io.casebound.model.io.UnreadableInputException;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Whether references are looked up, and where. */
final class VerifyOptions {
  /** What {@code --verify} takes. */
  enum Mode {
    OFFLINE,
    ONLINE
  }

  @Option(
      names = "--verify",
      paramLabel = "WHERE",
      description = {
        "Look the references up: offline, in an index of files; or",
        "online, in PubMed, Crossref and OpenAlex, and in an index",
        "first where one is given. Nothing is sent otherwise."
      })
  private @Nullable Mode mode;

  @Option(
      names = "--index",
      paramLabel = "DIR",
      description = {
        "An index that casebound references index made; may be given",
        "again.",
      })
  private List<Path> indexes = List.of();

  @Option(
      names = "--retractions",
      paramLabel = "CSV",
      description = "The file of Retraction Watch, for what was retracted or corrected.")
  private @Nullable Path retractions;

  @Option(
      names = "--service",
      paramLabel = "NAME",
      split = ",",
      description = "For online: pubmed, crossref, openalex, instead of all three.")
  private List<Known> services = List.of();

  @Option(
      names = "--mail",
      paramLabel = "ADDRESS",
      description = {
        "For online: your address, which the services ask for and to",
        "which they answer more readily."
      })
  private @Nullable String mail;

  @Option(
      names = "--cache",
      paramLabel = "DIR",
      description = "For online: keep the answers here for a week.")
  private @Nullable Path cache;

  @Spec(Spec.Target.MIXEE)
  private @Nullable CommandSpec spec;

  /** Whether references are to be looked up. */
  boolean isAsked() {
    return mode != null;
  }

  /** Refuses options that do not go together. */
  void check() {
    if (mode == null && !(indexes.isEmpty() && retractions == null && services.isEmpty())) {
      throw wrong("--index, --retractions and --service are for --verify; give that as well.");
    }
    if (mode == Mode.OFFLINE && indexes.isEmpty() && retractions == null) {
      throw wrong(
          "--verify offline needs --index DIR; make one with casebound references index FILE -o"
              + " DIR.");
    }
    if (mode == Mode.OFFLINE && !(services.isEmpty() && mail == null && cache == null)) {
      throw wrong("--service, --mail and --cache are for --verify online.");
    }
  }

  private ParameterException wrong(String message) {
    CommandSpec known = spec;
    if (known == null) {
      throw new IllegalStateException(message);
    }
    return new ParameterException(known.commandLine(), message);
  }

  /**
   * Opened sources and what asks them.
   *
   * @param open is closed in the end
   */
  record Session(Verifier verifier, ImmutableList<Closeable> open) implements Closeable {
    @Override
    public void close() throws IOException {
      for (Closeable each : open) {
        each.close();
      }
    }
  }

  /** Opens what was asked for. What a source cannot answer is said, each thing once. */
  Session open(Streams streams) throws IOException {
    List<BibliographicSource> sources = new ArrayList<>();
    ImmutableList.Builder<Closeable> open = ImmutableList.builder();
    try {
      for (Path index : indexes) {
        OfflineIndex opened = OfflineIndex.open(index);
        open.add(opened);
        sources.add(opened);
      }
      if (mode == Mode.ONLINE) {
        sources.addAll(online(streams));
      }
      Set<String> said = new LinkedHashSet<>();
      Verifier verifier =
          Verifier.of(
              told(sources),
              failure -> {
                if (said.add(failure)) {
                  streams.say(failure);
                }
              });
      return new Session(verifier, open.build());
    } catch (IOException | RuntimeException e) {
      for (Closeable each : open.build()) {
        each.close();
      }
      throw e;
    }
  }

  private List<BibliographicSource> online(Streams streams) throws IOException {
    OnlineSources builder = OnlineSources.builder().environment(streams.environment());
    if (cache != null) {
      builder.cache(cache);
    }
    try {
      if (mail != null) {
        builder.mail(mail);
      }
    } catch (IllegalArgumentException e) {
      throw wrong(String.valueOf(e.getMessage()));
    }
    try {
      return builder.build(services.isEmpty() ? Known.values() : services.toArray(new Known[0]));
    } catch (FileSystemException e) {
      throw new UnreadableInputException(
          e.getFile() + ": is no place for answers; name another folder with --cache.", e);
    }
  }

  /** The sources, each with what the list of retractions tells, and the list behind them. */
  private List<BibliographicSource> told(List<BibliographicSource> sources) throws IOException {
    if (retractions == null) {
      return sources;
    }
    RetractionList list = RetractionList.read(retractions);
    List<BibliographicSource> told = new ArrayList<>();
    sources.forEach(source -> told.add(list.beside(source)));
    told.add(list);
    return told;
  }
}
