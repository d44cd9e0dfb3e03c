package io.casebound.citations.lookup.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.casebound.citations.lookup.BibliographicSource;
import io.casebound.citations.lookup.Verdict;
import io.casebound.citations.lookup.Verdict.Reason;
import io.casebound.citations.lookup.service.OnlineSources.Known;
import io.casebound.citations.lookup.verification.Verifier;
import io.casebound.model.reference.RecordField;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OnlineSourcesTest {
  @Test
  void givesTheServicesInTheOrderThatIsAsked() throws IOException {
    assertThat(OnlineSources.builder().build(Known.CROSSREF, Known.PUBMED, Known.OPENALEX))
        .extracting(BibliographicSource::name)
        .containsExactly("Crossref", "PubMed", "OpenAlex");
  }

  @Test
  void sendsNothingBeforeItIsAskedForAWork() throws IOException {
    try (StandIn server = StandIn.start()) {
      server.sources(new FakeTime()).mail("a@example.org").build(Known.values());
      assertThat(server.asked()).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "name", "a b@example.org", "a@b@c", "a@example.org\r\nX: y", "<a@b>"})
  void refusesWhatIsNoMailAddress(String address) {
    assertThatThrownBy(() -> OnlineSources.builder().mail(address))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageEndingWith("is no mail address; give one such as name@example.org.");
  }

  @Test
  void leavesAReferenceUndecidedWhereNobodyAnswers() throws IOException {
    try (StandIn server = StandIn.start()) {
      server.answer("/", StandIn.Reply.status(500));
      List<String> failures = new ArrayList<>();
      Verifier verifier =
          Verifier.of(server.sources(new FakeTime()).build(Known.values()), failures::add);
      assertThat(verifier.verify(References.lipoma(RecordField.PMID, "123")))
          .isEqualTo(new Verdict.Undecided(Reason.NO_ANSWER));
      assertThat(failures)
          .hasSize(3)
          .allMatch(sentence -> sentence.contains("does not answer (status 500, 4 times)"));
    }
  }
}
