package io.casebound.citations.rules.entry;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.casebound.citations.journal.JournalTable;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class VolumeYearsTest {
  private static final String HEAD = "nlm id\tjournal\tyear\tvolume\tyear\tvolume";

  @Test
  void tellsTheYearsBetweenTwo() {
    VolumeYears years = VolumeYears.of(Stream.of(HEAD, "1\tJ Test\t2003\t16\t2009\t22"));
    assertThat(years.volume("1", 2003)).hasValue(16);
    assertThat(years.volume("1", 2005)).hasValue(18);
    assertThat(years.volume("1", 2009)).hasValue(22);
    assertThat(years.volume("1", 2010)).isEmpty();
    assertThat(years.volume("1", 2002)).isEmpty();
    assertThat(years.volume("2", 2005)).isEmpty();
  }

  @Test
  void refusesARowThatIsNotOneVolumeAYear() {
    assertThatThrownBy(() -> VolumeYears.of(Stream.of(HEAD, "1\tJ Test\t2003\t16\t2009\t28")))
        .hasMessageContaining("J Test");
  }

  @Test
  void namesItsJournalsAsTheTableOfJournalsDoes() throws IOException {
    List<List<String>> rows;
    try (BufferedReader table =
        new BufferedReader(
            new InputStreamReader(
                requireNonNull(VolumeYears.class.getResourceAsStream("volume-years.tsv")),
                StandardCharsets.UTF_8))) {
      rows =
          table
              .lines()
              .filter(line -> !line.startsWith("#"))
              .skip(1)
              .map(line -> List.of(line.split("\t")))
              .toList();
    }
    assertThat(rows).isNotEmpty();
    assertThat(rows)
        .allSatisfy(
            row ->
                assertThat(JournalTable.bundled().find(row.get(1)))
                    .hasValueSatisfying(
                        journal -> assertThat(journal.nlmId()).isEqualTo(row.get(0))));
  }
}
