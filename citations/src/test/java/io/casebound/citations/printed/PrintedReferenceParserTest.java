package io.casebound.citations.printed;

import static io.casebound.model.reference.RecordField.ACCESSED;
import static io.casebound.model.reference.RecordField.CONTAINER_TITLE;
import static io.casebound.model.reference.RecordField.DOI;
import static io.casebound.model.reference.RecordField.EDITION;
import static io.casebound.model.reference.RecordField.ISSUE;
import static io.casebound.model.reference.RecordField.PAGE;
import static io.casebound.model.reference.RecordField.PMID;
import static io.casebound.model.reference.RecordField.PUBLISHER;
import static io.casebound.model.reference.RecordField.PUBLISHER_PLACE;
import static io.casebound.model.reference.RecordField.SUPPLEMENT;
import static io.casebound.model.reference.RecordField.TITLE;
import static io.casebound.model.reference.RecordField.URL;
import static io.casebound.model.reference.RecordField.VOLUME;
import static io.casebound.model.reference.RecordField.YEAR;
import static org.assertj.core.api.Assertions.assertThat;

import io.casebound.model.Source;
import io.casebound.model.SourceText;
import io.casebound.model.reference.BibliographicRecord;
import io.casebound.model.reference.RecordField;
import io.casebound.model.reference.WorkType;
import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PrintedReferenceParserTest {
  private static BibliographicRecord parse(String printed) {
    return PrintedReferenceParser.bundled().parse(SourceText.of(printed));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Gleason BC, Hornick JL. Inflammatory myofibroblastic tumours: where are we now? J Clin"
            + " Pathol. 2008;61(4):428-37.",
        "Gleason BC, Hornick JL. Inflammatory myofibroblastic tumours: where are we now? J Clin"
            + " Pathol 2008 Apr;61(4):428-37. doi:10.1136/jcp.2007.049387.",
        "Gleason, B. C., & Hornick, J. L. (2008). Inflammatory myofibroblastic tumours: where are"
            + " we now? J Clin Pathol, 61(4), 428-37. https://doi.org/10.1136/jcp.2007.049387",
        "B.C. Gleason, J.L. Hornick, Inflammatory myofibroblastic tumours: where are we now?, J"
            + " Clin Pathol 61 (2008) 428-37.",
        "Gleason, B. C. & Hornick, J. L. Inflammatory myofibroblastic tumours: where are we now? J"
            + " Clin Pathol 61, 428-37 (2008).",
        "Gleason, Brian C., and Jason L. Hornick. “Inflammatory myofibroblastic tumours: where are"
            + " we now?” J Clin Pathol 61, no. 4 (2008): 428-37.",
        "Gleason BC, Hornick JL. Inflammatory myofibroblastic tumours: where are we now? *J Clin"
            + " Pathol* 61 (2008): 428-37.",
      })
  void readsAnArticleInEveryStyle(String printed) {
    BibliographicRecord record = parse(printed);
    assertThat(record.type()).isEqualTo(WorkType.ARTICLE_JOURNAL);
    assertThat(record.authors())
        .extracting(name -> name.family().value())
        .containsExactly("Gleason", "Hornick");
    assertThat(record.text(TITLE))
        .isEqualTo("Inflammatory myofibroblastic tumours: where are we now?");
    assertThat(record.text(CONTAINER_TITLE)).isEqualTo("J Clin Pathol");
    assertThat(record.text(YEAR)).isEqualTo("2008");
    assertThat(record.text(VOLUME)).isEqualTo("61");
    assertThat(record.text(PAGE)).isEqualTo("428-37");
  }

  @ParameterizedTest
  @ValueSource(strings = {"doi: doi.10.1136/jcp.2007.049387", "DOI.10.1136/jcp.2007.049387."})
  void readsADoiBehindAFullStop(String doi) {
    assertThat(parse("Gleason BC. Tumours. J Clin Pathol. 2008;61(4):428-37. " + doi).text(DOI))
        .isEqualTo("10.1136/jcp.2007.049387");
  }

  @Test
  void readsPagesOfSupplements() {
    BibliographicRecord record =
        parse("Ritter J, Bielack SS. Osteosarcoma. Ann Oncol 21 (2010): vii320-vii325.");
    assertThat(record.text(PAGE)).isEqualTo("vii320-vii325");
    assertThat(record.text(VOLUME)).isEqualTo("21");
  }

  @Test
  void endsPagesBeforeWhatFollowsThem() {
    assertThat(
            parse(
                    "Ritter J., Bielack S. S. Osteosarcoma. Annals of Oncology. 2010;21(7):320–325."
                        + " 2-s2.0-77952345678. 20943636")
                .text(PAGE))
        .isEqualTo("320–325");
  }

  @Test
  void keepsIssueAndSupplementApart() {
    BibliographicRecord record =
        parse(
            "Pauldine R, Beck G, Salinas J. Closed-loop strategies for care systems. J Trauma."
                + " 2008;64(4 Suppl 2):S289-94.");
    assertThat(record.text(VOLUME)).isEqualTo("64");
    assertThat(record.text(ISSUE)).isEqualTo("4");
    assertThat(record.text(SUPPLEMENT)).isEqualTo("Suppl 2");
    assertThat(record.text(PAGE)).isEqualTo("S289-94");
  }

  @Test
  void readsABookOfAGroup() {
    BibliographicRecord record =
        parse(
            "WHO Classification of Tumours Editorial Board. *Soft Tissue and Bone Tumours*. 5th"
                + " edtn (2020).");
    assertThat(record.type()).isEqualTo(WorkType.BOOK);
    assertThat(record.authors())
        .singleElement()
        .satisfies(
            name -> {
              assertThat(name.group()).isTrue();
              assertThat(name.family())
                  .hasToString("WHO Classification of Tumours Editorial Board");
            });
    assertThat(record.text(TITLE)).isEqualTo("Soft Tissue and Bone Tumours");
    assertThat(record.text(EDITION)).isEqualTo("5th edtn");
    assertThat(record.text(YEAR)).isEqualTo("2020");
  }

  @Test
  void readsAChapterWithItsEditors() {
    BibliographicRecord record =
        parse(
            "Rosenberg AE. Bones, joints, and soft tissue tumors. In: Kumar V, Abbas AK, Aster JC,"
                + " editors. Robbins and Cotran Pathologic Basis of Disease. 9th ed. Philadelphia:"
                + " Elsevier Saunders; 2015. p. 1179-226.");
    assertThat(record.type()).isEqualTo(WorkType.CHAPTER);
    assertThat(record.editors())
        .extracting(name -> name.family().value())
        .containsExactly("Kumar", "Abbas", "Aster");
    assertThat(record.text(CONTAINER_TITLE))
        .isEqualTo("Robbins and Cotran Pathologic Basis of Disease");
    assertThat(record.text(PUBLISHER)).isEqualTo("Elsevier Saunders");
    assertThat(record.text(PUBLISHER_PLACE)).isEqualTo("Philadelphia");
    assertThat(record.text(PAGE)).isEqualTo("1179-226");
  }

  @Test
  void readsIdentifiersAndAccessDates() {
    BibliographicRecord article =
        parse(
            "Mattson WJ, Addy ND. Phytophagous insects as regulators. Science. 1975;190:515-522."
                + " doi: 10.1126/science.190.4214.515. PMID: 17842222.");
    assertThat(article.text(DOI)).isEqualTo("10.1126/science.190.4214.515");
    assertThat(article.text(PMID)).isEqualTo("17842222");
    BibliographicRecord page =
        parse(
            "World Health Organization. Global tuberculosis report 2021 [Internet]. Geneva: WHO;"
                + " 2021 [cited 2022 Mar 5]. Available from: https://www.who.int/publications/x");
    assertThat(page.text(TITLE)).isEqualTo("Global tuberculosis report 2021");
    assertThat(page.text(URL)).isEqualTo("https://www.who.int/publications/x");
    assertThat(page.text(ACCESSED)).isEqualTo("2022 Mar 5");
  }

  @Test
  void saysThatAuthorsAreShortened() {
    assertThat(
            parse("Murphey MD, et al. Ewing sarcoma imaging. Radiographics 33 (2013): 803-831.")
                .authorsShortened())
        .isTrue();
    assertThat(
            parse("Ritter J, Bielack SS. Osteosarcoma. Ann Oncol 21 (2010): vii320-vii325.")
                .authorsShortened())
        .isFalse();
  }

  @Test
  void everyFieldKnowsItsPlace() {
    Source source =
        Source.of("list.txt", "References\n1. Ritter J. Osteosarcoma. Ann Oncol 2010;21:320-5.\n");
    SourceText entry = SourceText.verbatim(source, 14, source.text().length() - 1);
    BibliographicRecord record = PrintedReferenceParser.bundled().parse(entry);
    for (RecordField field : record.fields().keySet()) {
      SourceText text = record.field(field).orElseThrow();
      assertThat(source.text().substring(text.span().start(), text.span().end()))
          .isEqualTo(text.value());
      assertThat(text.span().line()).isEqualTo(2);
    }
    assertThat(record.text(YEAR)).isEqualTo("2010");
  }

  @Test
  void isSureOfACleanEntryAndNotOfARiddle() {
    PrintedReferenceParser parser = PrintedReferenceParser.bundled();
    double clean =
        parser.confidence(
            SourceText.of("Ritter J, Bielack SS. Osteosarcoma. Ann Oncol. 2010;21(7):320-325."));
    double riddle = parser.confidence(SourceText.of("Ritter 21 in Oncol, 2010: press 7; Bielack"));
    assertThat(clean).isBetween(0.5, 1.0);
    assertThat(riddle).isBetween(0.0, clean);
    assertThat(parser.confidence(SourceText.of(""))).isZero();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "----",
        "*",
        "10.",
        "http://",
        "((((((",
        "\uD83E\uDDB4",
        "et al.",
        "ﬁ İ ı"
      })
  void readsAnythingWithoutFailing(String printed) {
    assertThat(parse(printed)).isNotNull();
  }

  @ParameterizedTest
  @ValueSource(strings = {"A. ", "10.1000/", "pp. 1-", "(", "et al ", "PMID: 1 ", "1234 "})
  void endsSoonOnHostileInput(String unit) {
    Assertions.assertTimeout(
        Duration.ofSeconds(20), () -> parse(unit.repeat(100_000 / unit.length())));
  }
}
