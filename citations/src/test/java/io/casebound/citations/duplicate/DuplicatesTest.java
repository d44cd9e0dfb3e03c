package io.casebound.citations.duplicate;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.casebound.model.SourceText;
import io.casebound.model.reference.BibliographicRecord;
import io.casebound.model.reference.PersonName;
import io.casebound.model.reference.RecordField;
import io.casebound.model.reference.WorkType;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class DuplicatesTest {
  private static final ImmutableMap<RecordField, String> ARTICLE =
      ImmutableMap.of(
          RecordField.TITLE, "Effect of TNF-alpha on tumours of the hand: a review",
          RecordField.CONTAINER_TITLE, "Journal of Hand Surgery",
          RecordField.YEAR, "2011",
          RecordField.VOLUME, "36",
          RecordField.PAGE, "101-104");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "TITLE           | Effect of TNF-α on Tumours of the Hand. A Review.",
        "TITLE           | Effect of <b>TNF-alpha</b> on tumours of the hand: a review [German]",
        "TITLE           | RETRACTED: Effect of TNF-alpha on tumours of the hand: a review",
        "TITLE           | Effect of TNF-alpha on tumors of the hand: a review",
        "TITLE           | Effect of TNF-alpha on tumours of the hand",
        "CONTAINER_TITLE | J Hand Surg",
        "CONTAINER_TITLE | Hand Surgery Journal International",
        "PAGE            | 101-4",
        "PAGE            | 101",
        "VOLUME          | 36 (Suppl 1)",
        "YEAR            | 2012",
      })
  void joinsWhateverADatabaseMakesOfAField(RecordField field, String value) {
    assertThat(areSame(work("Müller", ARTICLE), work("MULLER", with(field, value)))).isTrue();
  }

  @ParameterizedTest
  @EnumSource(names = {"TITLE", "CONTAINER_TITLE", "YEAR", "VOLUME", "PAGE"})
  void joinsWhatLacksAField(RecordField field) {
    Map<RecordField, String> fields = new EnumMap<>(ARTICLE);
    fields.remove(field);
    assertThat(areSame(work("Miller", ARTICLE), work("Miller", fields))).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "TITLE   | Effect of TNF-alpha on tumours of the foot: a trial in children",
        "TITLE   | Reply: Effect of TNF-alpha on tumours of the hand: a review",
        "TITLE   | Erratum: Effect of TNF-alpha on tumours of the hand: a review",
      })
  void keepsApartWhatSaysThatItIsAnother(RecordField field, String value) {
    assertThat(areSame(work("Miller", ARTICLE), work("Miller", with(field, value)))).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "TITLE   | Tumours of the hand, part 1  | Tumours of the hand, part 2",
        "TITLE   | Tumours of the hand. Part II | Tumours of the hand. Part III",
        "TITLE   | Cancer statistics, 2019: the hand | Cancer statistics, 2020: the hand",
        "EDITION | 1st | 2nd",
      })
  void keepsTheMembersOfASeriesApart(RecordField field, String one, String other) {
    assertThat(areSame(work("Miller", with(field, one)), work("Miller", with(field, other))))
        .isFalse();
  }

  @Test
  void keepsTheAbstractOfAConferenceFromItsArticle() {
    Map<RecordField, String> poster = new EnumMap<>(ARTICLE);
    poster.put(RecordField.CONTAINER_TITLE, "European Radiology");
    poster.put(RecordField.VOLUME, "21");
    poster.put(RecordField.PAGE, "S17");
    poster.put(RecordField.YEAR, "2010");
    assertThat(areSame(work("Miller", ARTICLE), work("Miller", poster))).isFalse();
  }

  @Test
  void keepsAPreprintFromItsArticle() {
    BibliographicRecord.Builder preprint = BibliographicRecord.builder(WorkType.PREPRINT);
    preprint.addAuthor(PersonName.person(SourceText.of("Miller"), SourceText.of("A")));
    preprint.set(RecordField.TITLE, SourceText.of(work("", ARTICLE).text(RecordField.TITLE)));
    preprint.set(RecordField.YEAR, SourceText.of("2011"));
    assertThat(areSame(preprint.build(), work("Miller", ARTICLE))).isFalse();
    assertThat(areSame(preprint.build(), preprint.build())).isTrue();
  }

  @Test
  void keepsWorksApartThatShareADoiByMistake() {
    assertThat(
            areSame(
                work("Miller", with(RecordField.DOI, "10.1000/abc")),
                work(
                    "Costa",
                    Map.of(
                        RecordField.DOI, "10.1000/abc",
                        RecordField.TITLE, "Magnetic resonance imaging of the knee",
                        RecordField.PAGE, "9-12"))))
        .isFalse();
  }

  @Test
  void joinsByADoiHoweverItIsWritten() {
    Duplicates found =
        Duplicates.among(
            List.of(
                work("Miller", Map.of(RecordField.DOI, "10.1000/ABC")),
                work("Miller", Map.of(RecordField.DOI, "https://doi.org/10.1000/abc"))));
    assertThat(found.all()).containsExactly(new Duplicate(1, 0, "the DOI"));
  }

  @Test
  void saysWhatTheyShare() {
    assertThat(Duplicates.among(List.of(work("Miller", ARTICLE), work("Miller", ARTICLE))).all())
        .containsExactly(new Duplicate(1, 0, "title, first author, year, volume and first page"));
  }

  @Test
  void shortTitlesOnOnePageDoNotJoin() {
    assertThat(
            areSame(
                work("Miller", with(RecordField.TITLE, "To the editor")),
                work("Costa", with(RecordField.TITLE, "To the editor"))))
        .isFalse();
  }

  @Test
  void webPagesOfOneTitleAreToldApartByTheirAddress() {
    Map<RecordField, String> page = Map.of(RecordField.TITLE, "Cancer: key facts of the year");
    BibliographicRecord one = page(page, "https://a.example/1");
    assertThat(areSame(one, page(page, "https://a.example/2"))).isFalse();
    assertThat(areSame(one, page(page, "https://a.example/1"))).isTrue();
  }

  private static BibliographicRecord page(Map<RecordField, String> fields, String url) {
    return work(
        "WHO",
        ImmutableMap.<RecordField, String>builder()
            .putAll(fields)
            .put(RecordField.URL, url)
            .buildOrThrow());
  }

  @Test
  void keepsTheFirstOfEachGroup() {
    Duplicates found =
        Duplicates.among(
            List.of(
                work("Costa", with(RecordField.TITLE, "A wholly different matter of the knee")),
                work("Miller", ARTICLE),
                work("Miller", with(RecordField.PAGE, "101-4")),
                work("Miller", with(RecordField.YEAR, "2012"))));
    assertThat(found.all()).extracting(Duplicate::index).containsExactly(2, 3);
    assertThat(found.all()).extracting(Duplicate::first).containsExactly(1, 1);
    assertThat(found.without(List.of("a", "b", "c", "d"))).containsExactly("a", "b");
  }

  @Test
  void findsTheSameGroupsInAnyOrder() {
    List<BibliographicRecord> records = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      String title = "Case number " + i / 2 + " of a tumour of the hand";
      records.add(work("Miller", with(RecordField.TITLE, title)));
    }
    for (int seed = 0; seed < 5; seed++) {
      Collections.shuffle(records, new Random(seed));
      assertThat(Duplicates.among(records).all()).hasSize(20);
    }
  }

  @Test
  void comparesFewOfTheManyThatShareADoi() {
    ImmutableList<WorkTraits> abstracts =
        IntStream.range(0, 3_000)
            .mapToObj(i -> work("Author" + i, Map.of(RecordField.DOI, "10.1000/supplement")))
            .map(WorkTraits::of)
            .collect(ImmutableList.toImmutableList());
    assertThat(Candidates.pairs(abstracts)).hasSizeLessThan(40_000);
  }

  private static Map<RecordField, String> with(RecordField field, String value) {
    return ImmutableMap.<RecordField, String>builder()
        .putAll(ARTICLE)
        .put(field, value)
        .buildKeepingLast();
  }

  private static BibliographicRecord work(String author, Map<RecordField, String> fields) {
    BibliographicRecord.Builder work = BibliographicRecord.builder(WorkType.ARTICLE_JOURNAL);
    work.addAuthor(PersonName.person(SourceText.of(author), SourceText.of("A")));
    fields.forEach((field, value) -> work.set(field, SourceText.of(value)));
    return work.build();
  }

  private static boolean areSame(BibliographicRecord one, BibliographicRecord other) {
    return !Duplicates.among(List.of(one, other)).all().isEmpty();
  }
}
