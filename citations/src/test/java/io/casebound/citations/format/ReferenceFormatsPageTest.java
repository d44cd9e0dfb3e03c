package io.casebound.citations.format;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.casebound.citations.format.Probes.Probe;
import io.casebound.model.reference.BibliographicRecord;
import io.casebound.model.reference.WorkType;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The page on reference formats says what each of them keeps, and it is so. */
class ReferenceFormatsPageTest {
  private static final String OPENING = "| CSL variable |";
  private static final int RECORDS = 25;

  // Of these a format may have one field for two.
  private static final ImmutableList<ImmutableList<String>> SLOTS =
      ImmutableList.of(
          ImmutableList.of("page", "number-of-pages"),
          ImmutableList.of("number", "collection-number", "issue"),
          ImmutableList.of("ISSN", "ISSN: two"),
          ImmutableList.of("annote", "note"));

  private static Path page() {
    return Stream.iterate(Path.of("").toAbsolutePath(), Objects::nonNull, Path::getParent)
        .map(folder -> folder.resolve("docs/reference-formats.md"))
        .filter(Files::exists)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void holdsTheTableOfWhatEachFormatKeeps() throws IOException {
    String table = table();
    String page = Files.exists(page()) ? Files.readString(page()) : "";
    int start = page.indexOf(OPENING);
    String shown = start < 0 ? "" : page.substring(start).strip();

    assertThat(shown)
        .as("the table of docs/reference-formats.md must be\n" + table)
        .isEqualTo(table.strip());
  }

  static String table() {
    StringBuilder table = new StringBuilder(OPENING);
    RoundTrip.FORMATS.forEach(format -> table.append(' ').append(format.label()).append(" |"));
    table.append("\n|---|").append("---|".repeat(RoundTrip.FORMATS.size())).append('\n');
    Probes.all()
        .forEach(
            (name, probe) -> {
              table.append("| ").append(name).append(" |");
              for (ReferenceFormat format : RoundTrip.FORMATS) {
                table.append(' ').append(kept(format, probe)).append(" |");
              }
              table.append('\n');
            });
    return table.toString();
  }

  private static String kept(ReferenceFormat format, Probe probe) {
    List<String> types =
        Probes.TYPES.entrySet().stream()
            .filter(type -> isKept(format, type.getValue(), ImmutableList.of(probe)))
            .map(Map.Entry::getKey)
            .toList();
    return types.isEmpty()
        ? "–"
        : types.size() == Probes.TYPES.size() ? "yes" : String.join(" ", types);
  }

  private static boolean isKept(ReferenceFormat format, WorkType type, List<Probe> probes) {
    BibliographicRecord record = Probes.record(type, probes);
    BibliographicRecord back = RoundTrip.through(format, record);
    return probes.stream().allMatch(probe -> probe.isKept().test(record, back));
  }

  /** What is kept alone is kept beside all else that is. */
  @ParameterizedTest
  @EnumSource(
      value = ReferenceFormat.class,
      names = {"BIBTEX", "RIS", "NBIB", "ENDNOTE_XML", "JATS"})
  void keepsWhatItCanInRecordsOfManyFields(ReferenceFormat format) {
    Random random = new Random(7);
    Map<String, Probe> all = Probes.all();
    WorkType[] types = Probes.TYPES.values().toArray(WorkType[]::new);
    for (int i = 0; i < RECORDS; i++) {
      WorkType type = types[random.nextInt(types.length)];
      List<Map.Entry<String, Probe>> chosen =
          all.entrySet().stream()
              .filter(probe -> !isExclusive(probe.getKey()) && random.nextInt(6) == 0)
              .filter(probe -> isKept(format, type, ImmutableList.of(probe.getValue())))
              .collect(Collectors.toCollection(ArrayList::new));
      SLOTS.forEach(slot -> keepFirst(chosen, slot));
      BibliographicRecord record =
          Probes.record(type, chosen.stream().map(Map.Entry::getValue).toList());
      BibliographicRecord back = RoundTrip.through(format, record);
      assertThat(chosen.stream().filter(probe -> !probe.getValue().isKept().test(record, back)))
          .as(RoundTrip.written(format, record))
          .extracting(Map.Entry::getKey)
          .isEmpty();
    }
  }

  private static void keepFirst(List<Map.Entry<String, Probe>> chosen, List<String> slot) {
    List<Map.Entry<String, Probe>> inSlot =
        chosen.stream().filter(probe -> slot.contains(probe.getKey())).toList();
    inSlot.stream().skip(1).forEach(chosen::remove);
  }

  /** Of several dates one record takes the first, so that only one of them may be tried. */
  private static boolean isExclusive(String probe) {
    return probe.startsWith("issued") && !probe.equals("issued: day");
  }
}
