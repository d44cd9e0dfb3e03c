package io.casebound.citations.rules.entry;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;

/**
 * The volumes of journals that come out one a year, read from {@code volume-years.tsv}: a year and
 * its volume and a later year and its volume, as many years as volumes apart, tell those between.
 */
final class VolumeYears {
  private static final String TABLE = "volume-years.tsv";
  private static final Splitter COLUMNS = Splitter.on('\t');

  /** From a year to another, the volume is the year less {@code base}. */
  private record Run(int first, int last, int base) {
    static Run parse(List<String> cells) {
      int first = Integer.parseInt(cells.get(2));
      int last = Integer.parseInt(cells.get(4));
      int base = first - Integer.parseInt(cells.get(3));
      if (last <= first || last - Integer.parseInt(cells.get(5)) != base) {
        throw new IllegalStateException("not one volume a year: " + cells);
      }
      return new Run(first, last, base);
    }
  }

  private final ImmutableMap<String, Run> byJournal;

  private VolumeYears(ImmutableMap<String, Run> byJournal) {
    this.byJournal = byJournal;
  }

  /** Fails where the table is damaged: a defect of the release. */
  static VolumeYears load() {
    try (InputStream table = VolumeYears.class.getResourceAsStream(TABLE)) {
      if (table == null) {
        throw new IllegalStateException("no " + TABLE);
      }
      return of(new String(table.readAllBytes(), StandardCharsets.UTF_8).lines());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static VolumeYears of(Stream<String> lines) {
    return new VolumeYears(
        lines
            .filter(line -> !line.startsWith("#"))
            .skip(1)
            .map(COLUMNS::splitToList)
            .collect(ImmutableMap.toImmutableMap(cells -> cells.get(0), Run::parse)));
  }

  /** The volume of a year; empty where it is not known for certain. */
  OptionalInt volume(String nlmId, int year) {
    Run run = byJournal.get(nlmId);
    return run == null || year < run.first() || year > run.last()
        ? OptionalInt.empty()
        : OptionalInt.of(year - run.base());
  }
}
