package io.casebound.validation.judging;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.Sets.toImmutableEnumSet;
import static java.util.Objects.requireNonNull;

import com.google.common.base.Ascii;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * The signals and their cues, read from {@code signals.csv}, {@code cues.csv}, {@code words.csv}
 * and {@code likeness.csv}.
 *
 * @param signals by name
 * @param all every cue, in the order of the file
 * @param learnt what makes a sentence like others, in the order of the file
 * @param wordSets what may stand at the places of the cues, by its notation
 */
record Cues(
    ImmutableMap<String, Signal> signals,
    ImmutableList<Cue> all,
    ImmutableList<LearntFeature> learnt,
    ImmutableMap<String, WordSet> wordSets) {
  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180
          .builder()
          .setHeader()
          .setSkipHeaderRecord(true)
          .setCommentMarker('#')
          .setIgnoreEmptyLines(true)
          .get();
  private static final Splitter SPACE = Splitter.on(' ').omitEmptyStrings();

  /** Those that come with Casebound; read at the first call. */
  static Cues bundled() {
    return Bundled.CUES;
  }

  /** The signal of that name, which must be there. */
  Signal signal(String name) {
    Signal signal = signals.get(name);
    checkArgument(signal != null, "there is no signal %s", name);
    return signal;
  }

  /** The cues of one signal. */
  ImmutableList<Cue> of(String signal) {
    return all.stream()
        .filter(cue -> cue.signal().equals(signal))
        .collect(ImmutableList.toImmutableList());
  }

  /** A parser that knows the lists of {@code words.csv}. */
  static CueParser parser() {
    return new CueParser(lists());
  }

  /** A parser of further cues, to stand beside these. */
  CueParser further() {
    return new CueParser(lists(), wordSets);
  }

  /** The words of all cues. */
  Vocabulary vocabulary() {
    return new Vocabulary(wordSets.values());
  }

  private static ImmutableListMultimap<String, String> lists() {
    ImmutableListMultimap.Builder<String, String> lists = ImmutableListMultimap.builder();
    for (CSVRecord row : read("words.csv")) {
      lists.putAll(row.get("list"), SPACE.split(row.get("words")));
    }
    return lists.build();
  }

  private static Cues load() {
    CueParser parser = parser();
    ImmutableMap.Builder<String, Signal> signals = ImmutableMap.builder();
    for (CSVRecord row : read("signals.csv")) {
      String name = row.get("signal");
      signals.put(name, new Signal(name, scopes(row.get("in")), row.get("near"), row.get("why")));
    }
    ImmutableMap<String, Signal> known = signals.buildOrThrow();
    ImmutableList<Cue> cues =
        read("cues.csv").stream()
            .map(row -> cue(row, parser, known))
            .collect(ImmutableList.toImmutableList());
    ImmutableList<LearntFeature> learnt =
        read("likeness.csv").stream()
            .map(row -> learnt(row, parser))
            .collect(ImmutableList.toImmutableList());
    return new Cues(known, cues, learnt, parser.wordSets());
  }

  private static Cue cue(CSVRecord row, CueParser parser, ImmutableMap<String, Signal> signals) {
    String signal = row.get("signal");
    Signal known = signals.get(signal);
    checkArgument(known != null, "there is no signal %s", signal);
    String where = row.get("in");
    return new Cue(
        signal,
        row.get("cue"),
        parser.parse(row.get("cue")),
        where.isEmpty() ? known.scopes() : scopes(where),
        needs(row.get("needs")),
        Integer.parseInt(row.get("weight")));
  }

  private static LearntFeature learnt(CSVRecord row, CueParser parser) {
    String name = row.get("feature");
    boolean words = SentenceTrait.parse(name).isEmpty() && !name.equals(LearntFeature.ALWAYS);
    return new LearntFeature(
        name,
        words ? parser.parse(name) : ImmutableList.of(),
        SPACE
            .splitToStream(row.get("weights"))
            .collect(
                ImmutableMap.toImmutableMap(
                    weight -> weight.substring(0, weight.indexOf(':')),
                    weight -> Double.valueOf(weight.substring(weight.indexOf(':') + 1)))));
  }

  static ImmutableSet<Scope> scopes(String names) {
    return SPACE.splitToStream(names).map(Scope::parse).collect(toImmutableEnumSet());
  }

  static ImmutableSet<Cue.Need> needs(String names) {
    return SPACE
        .splitToStream(names)
        .map(name -> Cue.Need.valueOf(Ascii.toUpperCase(name)))
        .collect(toImmutableEnumSet());
  }

  private static ImmutableList<CSVRecord> read(String resource) {
    try (CSVParser rows =
        CSVParser.parse(
            requireNonNull(Cues.class.getResource(resource), resource),
            StandardCharsets.UTF_8,
            FORMAT)) {
      return ImmutableList.copyOf(rows);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Holds the cues, so that they are read only where they are used. */
  private static final class Bundled {
    static final Cues CUES = load();
  }
}
