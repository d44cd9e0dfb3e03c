package io.casebound.citations.lookup.service;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.casebound.citations.lookup.BibliographicSource;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The services that can be asked over the network, ready to be handed to a {@link
 * io.casebound.citations.lookup.verification.Verifier}. Nothing is sent before one of them is asked
 * for a work. What is sent: of a reference its identifiers, title, journal, year and first author;
 * the mail address and key that were given; the name of this program.
 */
public final class OnlineSources {
  /** How long one request may take: 20 seconds. */
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  /** How old a remembered answer may be: a week, for retractions come at any time. */
  private static final Duration AGE = Duration.ofDays(7);

  private static final int ANSWER_BYTES = 16 << 20;
  private static final long CACHE_BYTES = 256L << 20;
  private static final Pattern MAIL =
      Pattern.compile("[^\\s@<>()\"',;:&\\\\\\p{Cntrl}]{1,64}@[A-Za-z0-9.-]{1,189}");

  /** The services. */
  public enum Known {
    PUBMED("https://eutils.ncbi.nlm.nih.gov/entrez/eutils/", "NCBI_API_KEY"),
    CROSSREF("https://api.crossref.org/", ""),
    OPENALEX("https://api.openalex.org/", "OPENALEX_API_KEY");

    private final URI base;
    private final String keyVariable;

    Known(String base, String keyVariable) {
      this.base = URI.create(base);
      this.keyVariable = keyVariable;
    }

    /** The variable of the environment that holds a user's key; empty where there are none. */
    public String keyVariable() {
      return keyVariable;
    }

    /** Its name on a command line. */
    @Override
    public String toString() {
      return Ascii.toLowerCase(name());
    }
  }

  private Optional<String> mail = Optional.empty();
  private Optional<Path> cache = Optional.empty();
  private Duration limit = Duration.ofMinutes(10);
  private Map<String, String> environment = ImmutableMap.of();
  private InstantSource clock = InstantSource.system();
  private Pause pause = Pause.SLEEP;
  private Optional<Transport> transport = Optional.empty();
  private Map<Known, URI> bases = ImmutableMap.of();

  private OnlineSources() {}

  public static OnlineSources builder() {
    return new OnlineSources();
  }

  /**
   * The address under which whoever asks can be reached. Services answer more readily to those who
   * give one.
   *
   * @throws IllegalArgumentException where it is none
   */
  public OnlineSources mail(String address) {
    if (!MAIL.matcher(address).matches()) {
      throw new IllegalArgumentException(
          address + " is no mail address; give one such as name@example.org.");
    }
    mail = Optional.of(address);
    return this;
  }

  /** Where keys are looked up, see {@link Known#keyVariable}. */
  public OnlineSources environment(Map<String, String> variables) {
    environment = ImmutableMap.copyOf(variables);
    return this;
  }

  /** The folder in which answers are kept; without one none is. */
  public OnlineSources cache(Path folder) {
    cache = Optional.of(folder);
    return this;
  }

  /** How long all requests to one service may take together: 10 minutes where nothing is said. */
  public OnlineSources limit(Duration all) {
    limit = all;
    return this;
  }

  OnlineSources time(InstantSource from, Pause by) {
    clock = from;
    pause = by;
    return this;
  }

  OnlineSources transport(Transport by) {
    transport = Optional.of(by);
    return this;
  }

  OnlineSources bases(Map<Known, URI> instead) {
    bases = ImmutableMap.copyOf(instead);
    return this;
  }

  /**
   * The sources, in the order given.
   *
   * @throws IOException where the folder for answers cannot be made
   */
  public ImmutableList<BibliographicSource> build(Known... services) throws IOException {
    AnswerCache answers =
        cache.isPresent() ? AnswerCache.in(cache.get(), AGE, CACHE_BYTES) : AnswerCache.none();
    Transport sender =
        transport.orElseGet(() -> new HttpTransport(agent(), PATIENCE, ANSWER_BYTES));
    Instant end = clock.instant().plus(limit);
    return Arrays.stream(services)
        .map(
            known ->
                source(known, new PoliteClient(service(known), sender, answers, clock, pause, end)))
        .collect(ImmutableList.toImmutableList());
  }

  private String agent() {
    String version = OnlineSources.class.getPackage().getImplementationVersion();
    return "Casebound/"
        + (version == null ? "dev" : version)
        + mail.map(address -> " (mailto:" + address + ")").orElse("");
  }

  private static BibliographicSource source(Known known, PoliteClient client) {
    return switch (known) {
      case PUBMED -> new PubMed(client);
      case CROSSREF -> new Crossref(client);
      case OPENALEX -> new OpenAlex(client);
    };
  }

  private Service service(Known known) {
    URI base = bases.getOrDefault(known, known.base);
    Optional<String> key =
        Optional.ofNullable(environment.get(known.keyVariable())).filter(text -> !text.isBlank());
    ImmutableMap.Builder<String, String> who = ImmutableMap.builder();
    return switch (known) {
      case PUBMED -> {
        who.put("tool", "casebound");
        mail.ifPresent(address -> who.put("email", address));
        key.ifPresent(text -> who.put("api_key", text));
        // Three requests a second, ten with a key (NLM, KA-05317).
        yield new Service(
            PubMed.NAME, base, millis(key.isPresent() ? 110 : 350), who.buildOrThrow());
      }
      case CROSSREF -> {
        mail.ifPresent(address -> who.put("mailto", address));
        // Below what the public pool grants; answers tell of other limits.
        yield new Service(
            Crossref.NAME, base, millis(mail.isPresent() ? 200 : 350), who.buildOrThrow());
      }
      case OPENALEX -> {
        mail.ifPresent(address -> who.put("mailto", address));
        key.ifPresent(text -> who.put("api_key", text));
        yield new Service(OpenAlex.NAME, base, millis(110), who.buildOrThrow());
      }
    };
  }

  private static Duration millis(int millis) {
    return Duration.ofMillis(millis);
  }
}
