package io.casebound.citations.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import io.casebound.citations.identifier.Issn;
import io.casebound.model.io.UnreadableInputException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JournalTableTest {
  private static final JournalTable TABLE = JournalTable.bundled();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Skeletal Radiology",
        "Skeletal Radiol",
        "Skeletal Radiol.",
        "SKELETAL RADIOLOGY",
        "Skeletal  radiology: an international journal"
      })
  void findsAJournalByEveryWayToPrintIt(String printed) {
    assertThat(TABLE.find(printed)).map(Journal::nlmId).contains("7701953");
  }

  @Test
  void readsAndTheSameAsItsSign() {
    assertThat(TABLE.find("Cancer genetics & cytogenetics"))
        .isEqualTo(TABLE.find("Cancer genetics and cytogenetics"));
  }

  @Test
  void leavesOutTheArticle() {
    assertThat(TABLE.find("American journal of surgical pathology"))
        .isPresent()
        .isEqualTo(TABLE.find("The American Journal of Surgical Pathology"));
  }

  @Test
  void findsByIssn() {
    assertThat(TABLE.findIssn("1432-2161")).map(Journal::abbreviation).contains("Skeletal Radiol");
  }

  @Test
  void saysNothingWhereTwoJournalsShareTheTitle() {
    Journal one = new Journal("1", "Bone", "Bone", ImmutableList.of());
    Journal other = new Journal("2", "Bone (Chicago)", "Bone (Chic)", ImmutableList.of());
    JournalTable both = JournalTable.of(ImmutableList.of(one, other));

    assertThat(both.findAll("Bone")).containsExactly(one, other);
    assertThat(both.find("Bone")).isEmpty();
  }

  @Test
  void hasEachJournalOnceAndOnlyValidIssns() {
    assertThat(TABLE.journals()).extracting(Journal::nlmId).doesNotHaveDuplicates();
    assertThat(TABLE.journals())
        .flatExtracting(Journal::issns)
        .allSatisfy(issn -> assertThat(Issn.parse(issn.toString())).isPresent());
  }

  @Test
  void putsTheFullStopsOfIso4BehindShortenedWordsOnly() {
    Journal journal =
        new Journal("1", "Journal of bone oncology", "J Bone Oncol", ImmutableList.of());

    assertThat(journal.iso4()).isEqualTo("J. Bone Oncol.");
  }

  @Test
  void readsTheListOfNlm(@TempDir Path folder) throws IOException {
    Path list =
        Files.writeString(
            folder.resolve("J_Medline.txt"),
            """
            --------------------------------------------------------
            JrId: 1
            JournalTitle: An invented journal
            MedAbbr: Invented J
            ISSN (Print): 1234-5679
            ISSN (Online):\s
            IsoAbbr: Invented J
            NlmId: 99
            --------------------------------------------------------
            JrId: 2
            JournalTitle: Without abbreviation
            NlmId: 98
            --------------------------------------------------------
            """);

    assertThat(JournalTable.load(list).journals())
        .containsExactly(
            new Journal("99", "An invented journal", "Invented J", ImmutableList.of("1234-5679")));
    assertThat(TABLE.with(JournalTable.load(list)).find("Invented J.")).isPresent();
  }

  @Test
  void saysWhatItWantsWhereTheListIsSomethingElse(@TempDir Path folder) throws IOException {
    Path other = Files.writeString(folder.resolve("x.txt"), "Dear editor");

    assertThatThrownBy(() -> JournalTable.load(other))
        .isInstanceOf(UnreadableInputException.class)
        .hasMessageContaining("J_Medline.txt");
  }
}
