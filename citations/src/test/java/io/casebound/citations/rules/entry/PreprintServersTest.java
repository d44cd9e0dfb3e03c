package io.casebound.citations.rules.entry;

import static org.assertj.core.api.Assertions.assertThat;

import io.casebound.citations.identifier.Doi;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PreprintServersTest {
  private static final PreprintServers SERVERS = PreprintServers.load();

  @ParameterizedTest
  @CsvSource({
    "10.1101/069187, bioRxiv or medRxiv",
    "10.1101/2021.06.18.21258689, bioRxiv or medRxiv",
    "10.1590/SciELOPreprints.1234, SciELO Preprints",
    "10.48550/arXiv.1706.03762, arXiv",
    "10.21203/rs.3.rs-123456/v1, Research Square",
  })
  void tellsTheServerByTheDoi(String doi, String server) {
    assertThat(SERVERS.of(Doi.parse(doi).orElseThrow())).contains(server);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"10.1101/gad.1234567", "10.1101/cshperspect.a012345", "10.1590/S0100-39842003"})
  void leavesTheJournalsUnderTheSamePrefixAlone(String doi) {
    assertThat(SERVERS.of(Doi.parse(doi).orElseThrow())).isEmpty();
  }
}
