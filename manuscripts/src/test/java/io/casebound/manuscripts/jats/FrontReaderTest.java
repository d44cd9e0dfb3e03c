package io.casebound.manuscripts.jats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.google.common.collect.ImmutableList;
import io.casebound.model.ArticleMetadata;
import io.casebound.model.Contributor;
import io.casebound.model.ContributorKind;
import io.casebound.model.CrossReference;
import io.casebound.model.DateKind;
import io.casebound.model.HistoryDate;
import io.casebound.model.Manuscript;
import io.casebound.model.Section;
import io.casebound.model.SectionRole;
import io.casebound.model.SourceText;
import io.casebound.model.TargetKind;
import io.casebound.model.io.UnreadableInputException;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FrontReaderTest {
  private static Manuscript front(String meta) throws UnreadableInputException {
    return JatsSample.read(meta, "<p>Text.</p>", "");
  }

  @Test
  void joinsTitleAndSubtitleWithoutTheMarksOfNotes() throws UnreadableInputException {
    Manuscript manuscript =
        front(
            "<title-group><article-title>A <italic>rare</italic> tumour<xref ref-type='fn'"
                + " rid='n'>*</xref></article-title><subtitle>a case report</subtitle>"
                + "</title-group>");

    assertThat(manuscript.title().map(SourceText::value)).contains("A rare tumour: a case report");
  }

  @Test
  void readsAuthorsAndWhereTheyWork() throws UnreadableInputException {
    Manuscript manuscript =
        front(
            "<contrib-group><contrib contrib-type='author' corresp='yes'><contrib-id"
                + " contrib-id-type='orcid'>https://orcid.org/0000-0002-1825-0097</contrib-id>"
                + "<name><surname>Pérez</surname><given-names>Ana M.</given-names></name>"
                + "<xref ref-type='aff' rid='a1'><sup>1</sup></xref><email>ana@example.org</email>"
                + "</contrib><contrib contrib-type='author'><collab>The Bone Group</collab></contrib>"
                + "<contrib contrib-type='editor'><name><surname>Ed</surname></name></contrib>"
                + "</contrib-group><aff id='a1'><sup>1</sup><institution>City Hospital</institution>"
                + "<addr-line>Main St 1</addr-line> <country>Utopia</country></aff>");

    assertThat(manuscript.contributors().stream().map(Contributor::kind))
        .containsExactly(ContributorKind.AUTHOR, ContributorKind.AUTHOR, ContributorKind.EDITOR);
    assertThat(manuscript.contributors().subList(0, 2))
        .extracting(
            contributor -> contributor.name().value(),
            Contributor::affiliationIds,
            Contributor::orcid,
            Contributor::email,
            Contributor::corresponding)
        .containsExactly(
            tuple(
                "Ana M. Pérez",
                ImmutableList.of("a1"),
                Optional.of("0000-0002-1825-0097"),
                Optional.of("ana@example.org"),
                true),
            tuple(
                "The Bone Group",
                ImmutableList.of("a1"),
                Optional.empty(),
                Optional.empty(),
                false));
    assertThat(manuscript.affiliations())
        .extracting(affiliation -> affiliation.text().value())
        .containsExactly("City Hospital, Main St 1, Utopia");
  }

  @Test
  void findsTheAddressForLettersAmongTheNotes() throws UnreadableInputException {
    Manuscript manuscript =
        front(
            "<contrib-group><contrib><name><surname>Li</surname><given-names>B</given-names></name>"
                + "<xref ref-type='corresp' rid='c1'>*</xref></contrib></contrib-group>"
                + "<author-notes><corresp id='c1'>*B Li: <email>li@example.org</email></corresp>"
                + "</author-notes>");

    assertThat(manuscript.contributors())
        .extracting(Contributor::email, Contributor::corresponding)
        .containsExactly(tuple(Optional.of("li@example.org"), true));
  }

  @Test
  void takesKeyWordsOfEveryGroupButNoSubjects() throws UnreadableInputException {
    Manuscript manuscript =
        front(
            "<article-categories><subj-group><subject>Case Report</subject></subj-group>"
                + "</article-categories><kwd-group><title>Keywords</title><kwd>tibia</kwd>"
                + "<kwd>ALK</kwd></kwd-group><kwd-group xml:lang='de'><kwd>Schienbein</kwd></kwd-group>");

    assertThat(manuscript.keywords())
        .extracting(SourceText::value)
        .containsExactly("tibia", "ALK", "Schienbein");
  }

  @Test
  void readsTheHistory() throws UnreadableInputException {
    Manuscript manuscript =
        front(
            "<pub-date pub-type='epub'><day>2</day><month>March</month><year>2021</year></pub-date>"
                + "<history><date date-type='received'><day>30</day><month>11</month>"
                + "<year>2020</year></date><date date-type='accepted'><year>2021</year></date>"
                + "</history>");

    assertThat(manuscript.dates())
        .extracting(HistoryDate::kind, HistoryDate::year, HistoryDate::month, HistoryDate::day)
        .containsExactly(
            tuple(DateKind.PUBLISHED, 2021, Optional.of(3), Optional.of(2)),
            tuple(DateKind.RECEIVED, 2020, Optional.of(11), Optional.of(30)),
            tuple(DateKind.ACCEPTED, 2021, Optional.empty(), Optional.empty()));
    assertThat(manuscript.dates().get(0).text().value()).isEqualTo("2 March 2021");
  }

  @Test
  void putsTheAbstractBeforeOthers() throws UnreadableInputException {
    Manuscript manuscript =
        front(
            "<abstract abstract-type='teaser'><p>Short.</p></abstract><abstract><sec><title>Case"
                + "</title><p>A boy.</p></sec></abstract><trans-abstract xml:lang='es'><p>Un niño.</p>"
                + "</trans-abstract>");

    assertThat(manuscript.abstracts())
        .extracting(Section::role)
        .containsOnly(SectionRole.ABSTRACT)
        .hasSize(3);
    assertThat(manuscript.abstracts().get(0).sections())
        .extracting(Section::role)
        .containsExactly(SectionRole.CASE);
    assertThat(manuscript.abstracts().get(2).paragraphs().map(p -> p.text().value()))
        .containsExactly("Un niño.");
  }

  @Test
  void knowsJournalAndDoi() throws UnreadableInputException {
    Manuscript manuscript =
        JatsSample.parse(
            "<article><front><journal-meta><journal-title-group><journal-title>J Bones"
                + "</journal-title></journal-title-group></journal-meta><article-meta>"
                + "<article-id pub-id-type='pmid'>1</article-id>"
                + "<article-id pub-id-type='doi'>10.1000/182</article-id></article-meta></front>"
                + "</article>");

    assertThat(manuscript.journal().map(SourceText::value)).contains("J Bones");
    assertThat(manuscript.doi().map(SourceText::value)).contains("10.1000/182");
  }

  @Test
  void readsWhatIsSaidOfTheArticle() throws UnreadableInputException {
    ArticleMetadata metadata =
        JatsSample.parse(
                "<article article-type='case-report' xml:lang='pt'><front><journal-meta>"
                    + "<abbrev-journal-title>J Bo</abbrev-journal-title><issn>0000-0019</issn>"
                    + "<publisher><publisher-name>Pub</publisher-name></publisher></journal-meta>"
                    + "<article-meta><title-group><article-title>Osso</article-title><trans-title-group"
                    + " xml:lang='en'><trans-title>Bone</trans-title></trans-title-group><alt-title"
                    + " alt-title-type='running-head'>O.</alt-title></title-group><volume>7</volume>"
                    + "<fpage>12</fpage><elocation-id>e1</elocation-id><permissions>"
                    + "<copyright-year>2021</copyright-year><license xmlns:x='urn:x' x:href='http://l'>"
                    + "<license-p>Free.</license-p></license></permissions><kwd-group xml:lang='en'>"
                    + "<title>Keywords</title><kwd>bone</kwd></kwd-group><funding-group><award-group>"
                    + "<funding-source>NIH</funding-source><award-id>R1</award-id></award-group>"
                    + "</funding-group></article-meta></front><body><p>a</p></body></article>")
            .metadata();

    assertThat(metadata.type()).contains("case-report");
    assertThat(metadata.language()).contains("pt");
    assertThat(metadata.shortTitle().map(SourceText::value)).contains("O.");
    assertThat(metadata.translatedTitles())
        .extracting(title -> title.language().orElse(""), title -> title.title().value())
        .containsExactly(tuple("en", "Bone"));
    assertThat(metadata.journal().orElseThrow().publisher().map(SourceText::value)).contains("Pub");
    assertThat(metadata.journal().orElseThrow().issns())
        .extracting(SourceText::value)
        .containsExactly("0000-0019");
    assertThat(metadata.placement().volume().map(SourceText::value)).contains("7");
    assertThat(metadata.placement().articleNumber().map(SourceText::value)).contains("e1");
    assertThat(metadata.permissions().licenceUrl()).contains("http://l");
    assertThat(metadata.keywordGroups().get(0).language()).contains("en");
    assertThat(metadata.awards().get(0).numbers())
        .extracting(SourceText::value)
        .containsExactly("R1");
  }

  @Test
  void linksTheMarksOfTitleAndContributors() throws UnreadableInputException {
    Manuscript manuscript =
        front(
            "<title-group><article-title>Bone<xref rid='n'>*</xref></article-title></title-group>"
                + "<contrib-group><contrib><name><surname>Li</surname></name><xref ref-type='fn'"
                + " rid='m'/></contrib></contrib-group><author-notes><fn id='n'><p>Note.</p></fn>"
                + "<fn id='m'><p>Equal.</p></fn></author-notes>");

    assertThat(manuscript.metadata().crossReferences())
        .extracting(CrossReference::kind, CrossReference::targetIds)
        .containsExactly(
            tuple(TargetKind.FOOTNOTE, ImmutableList.of("n")),
            tuple(TargetKind.FOOTNOTE, ImmutableList.of("m")));
  }
}
