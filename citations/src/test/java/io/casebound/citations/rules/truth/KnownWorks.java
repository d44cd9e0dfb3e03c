package io.casebound.citations.rules.truth;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.casebound.citations.Citations;
import io.casebound.citations.format.ReferenceFormat;
import io.casebound.citations.format.ReferenceSink;
import io.casebound.citations.lookup.BibliographicSource;
import io.casebound.citations.lookup.Candidate;
import io.casebound.citations.lookup.Notice;
import io.casebound.citations.lookup.match.Identifiers;
import io.casebound.citations.lookup.verification.VerifiedReferences;
import io.casebound.citations.lookup.verification.Verifier;
import io.casebound.model.Manuscript;
import io.casebound.model.Source;
import io.casebound.model.reference.BibliographicRecord;
import io.casebound.model.reference.RecordField;
import io.casebound.model.reference.Reference;
import io.casebound.model.remark.Remark;
import java.util.List;

/** A source that knows the works, all made up, of the pages of the rules. */
final class KnownWorks implements BibliographicSource {
  private static final String MEDLINE =
      """
      PMID- 12345601
      DP  - 2011 Feb
      TI  - Lipoma of the finger and its removal under ultrasound.
      PG  - 101-4
      LID - 10.1000/finger [doi]
      FAU - Miller, Anna B
      FAU - Jones, Carl D
      VI  - 36
      TA  - J Hand Surg

      PMID- 12345602
      DP  - 2014
      TI  - Lipoma of the toe in athletes.
      PG  - 59-61
      LID - 10.1000/toe [doi]
      FAU - Costa, Eva F
      FAU - Novak, G H
      VI  - 35
      TA  - Foot Ankle Int

      PMID- 12345603
      DP  - 2016
      TI  - Hibernoma of the thigh treated by marginal excision alone.
      PG  - 11-19
      FAU - Weber, Hans
      VI  - 45
      TA  - Skeletal Radiol
      RIN - Skeletal Radiol. 2018;47(1):5. PMID: 12345699

      PMID- 12345604
      DP  - 2017
      TI  - Myxoid change in lipomas of the wrist on imaging.
      PG  - 31-38
      FAU - Okafor, Ngozi
      VI  - 27
      TA  - Eur Radiol
      ECI - Eur Radiol. 2019;29(1):5. PMID: 12345698

      PMID- 12345605
      DP  - 2015
      TI  - Radiofrequency ablation of angiolipomas of the forearm.
      PG  - 71-78
      FAU - Ferreira, Ana
      VI  - 25
      TA  - Eur Radiol
      EIN - Eur Radiol. 2015;25(2):300. PMID: 12345697
      """;

  /**
   * A work and its notices.
   *
   * @param work as it is known
   */
  private record Known(BibliographicRecord work, ImmutableList<Notice> notices) {}

  private final ImmutableList<Known> works;

  private KnownWorks() {
    ImmutableList.Builder<Known> all = ImmutableList.builder();
    ReferenceFormat.NBIB.read(
        Source.of("works", MEDLINE),
        new ReferenceSink() {
          @Override
          public void add(Reference reference) {
            add(reference, ImmutableList.of());
          }

          @Override
          public void add(Reference reference, ImmutableList<Notice> notices) {
            all.add(new Known(reference.record().orElseThrow(), notices));
          }

          @Override
          public void say(Remark remark) {
            throw new AssertionError(remark.message());
          }
        });
    works = all.build();
  }

  static VerifiedReferences verified(Manuscript manuscript) {
    Verifier verifier =
        Verifier.of(
            List.of(new KnownWorks()),
            failure -> {
              throw new AssertionError(failure);
            });
    return VerifiedReferences.of(Citations.references(manuscript), verifier);
  }

  @Override
  public String name() {
    return "PubMed";
  }

  @Override
  public ImmutableList<Candidate> find(BibliographicRecord wanted) {
    return works.stream()
        .map(
            known ->
                new Candidate(
                    known.work(),
                    name(),
                    Identifiers.shared(wanted, known.work()),
                    known.notices()))
        .collect(ImmutableList.toImmutableList());
  }

  @Override
  public ImmutableSet<RecordField> knowsEvery() {
    return ImmutableSet.of(RecordField.PMID);
  }
}
