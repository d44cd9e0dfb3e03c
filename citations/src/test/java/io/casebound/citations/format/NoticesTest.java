package io.casebound.citations.format;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.casebound.citations.lookup.Notice;
import io.casebound.citations.lookup.Notice.Kind;
import io.casebound.model.Source;
import io.casebound.model.reference.Reference;
import io.casebound.model.remark.Remark;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class NoticesTest {
  @Test
  void readsNoticesOfMedline() {
    assertThat(
            notices(
                ReferenceFormat.NBIB,
                """
                PMID- 11
                TI  - A work.
                PT  - Journal Article
                PT  - Retracted Publication
                RIN - J Med. 2020 Jan;1(1):2. PMID: 12
                ECI - J Med. 2019 Jan;1(1):1. doi: 10.1000/1.
                CIN - J Med. 2018 Jan;1(1):1. PMID: 14

                PMID- 15
                TI  - A letter that comments.
                CON - J Med. 2018 Jan;1(1):1. PMID: 11
                """))
        .containsExactly(
            ImmutableList.of(
                notice(Kind.RETRACTION, "12"),
                notice(Kind.CONCERN, "J Med. 2019 Jan;1(1):1. doi: 10.1000/1.")),
            ImmutableList.of());
  }

  @Test
  void takesTheTypeForANoticeWhereNoneIsLinked() {
    assertThat(
            notices(ReferenceFormat.NBIB, "PMID- 11\nTI  - A work.\nPT  - Retracted Publication\n"))
        .containsExactly(ImmutableList.of(Notice.of(Kind.RETRACTION, "PubMed")));
  }

  @Test
  void readsNoticesOfPubMed() {
    assertThat(
            notices(
                ReferenceFormat.PUBMED_XML,
                """
                <PubmedArticleSet><PubmedArticle><MedlineCitation><PMID>11</PMID>
                <Article><ArticleTitle>A work.</ArticleTitle><PublicationTypeList>
                <PublicationType>Retracted Publication</PublicationType></PublicationTypeList></Article>
                <CommentsCorrectionsList>
                <CommentsCorrections RefType="ErratumIn"><RefSource>J Med. 2018;1:3</RefSource>
                </CommentsCorrections>
                <CommentsCorrections RefType="Cites"><PMID>99</PMID></CommentsCorrections>
                <CommentsCorrections RefType="RetractionIn"><RefSource>J Med. 2020;1:2</RefSource>
                <PMID>12</PMID></CommentsCorrections>
                </CommentsCorrectionsList></MedlineCitation></PubmedArticle></PubmedArticleSet>
                """))
        .containsExactly(
            ImmutableList.of(
                notice(Kind.CORRECTION, "J Med. 2018;1:3"), notice(Kind.RETRACTION, "12")));
  }

  private static Notice notice(Kind kind, String identifier) {
    return new Notice(kind, "PubMed", Optional.empty(), Optional.of(identifier), Optional.empty());
  }

  private static List<ImmutableList<Notice>> notices(ReferenceFormat format, String text) {
    List<ImmutableList<Notice>> notices = new ArrayList<>();
    format.read(
        Source.of("works", text),
        new ReferenceSink() {
          @Override
          public void add(Reference reference) {
            throw new AssertionError("notices were not told");
          }

          @Override
          public void add(Reference reference, ImmutableList<Notice> told) {
            notices.add(told);
          }

          @Override
          public void say(Remark remark) {
            throw new AssertionError(remark.message());
          }
        });
    return notices;
  }
}
