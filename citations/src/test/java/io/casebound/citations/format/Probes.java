package io.casebound.citations.format;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.casebound.model.SourceText;
import io.casebound.model.reference.BibliographicRecord;
import io.casebound.model.reference.NameRole;
import io.casebound.model.reference.PersonName;
import io.casebound.model.reference.RecordField;
import io.casebound.model.reference.WorkType;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** What a record may hold, one thing each: how it is put in, and how it is found again. */
final class Probes {
  /** The types on which every probe is tried, by the letter that stands for them in the table. */
  static final ImmutableMap<String, WorkType> TYPES =
      ImmutableMap.of(
          "J", WorkType.ARTICLE_JOURNAL,
          "B", WorkType.BOOK,
          "C", WorkType.CHAPTER,
          "P", WorkType.PAPER_CONFERENCE,
          "T", WorkType.THESIS,
          "R", WorkType.REPORT,
          "W", WorkType.WEBPAGE);

  /**
   * One thing.
   *
   * @param put puts it into a record
   * @param isKept whether the second record holds what the first does
   */
  record Probe(
      Consumer<BibliographicRecord.Builder> put,
      BiPredicate<BibliographicRecord, BibliographicRecord> isKept) {}

  private static final ImmutableMap<RecordField, String> SAMPLES =
      ImmutableMap.<RecordField, String>builder()
          .put(RecordField.DOI, "10.1000/a_b%(x)")
          .put(RecordField.PMID, "12345678")
          .put(RecordField.PMCID, "PMC1234567")
          .put(RecordField.ISBN, "978-3-16-148410-0")
          .put(RecordField.ISSN, "1476-5616")
          .put(RecordField.URL, "https://example.org/~a_b?c=%20&d=1#e")
          .put(RecordField.PAGE, "859–72")
          .put(RecordField.VOLUME, "12")
          .put(RecordField.ISSUE, "3-4")
          .put(RecordField.SUPPLEMENT, "Suppl 2")
          .put(RecordField.CONTAINER_TITLE, "Journal of Things & Others: {Part} $2")
          .put(RecordField.CONTAINER_TITLE_SHORT, "J Things")
          .put(RecordField.KEYWORD, "bone, soft tissue")
          .put(RecordField.LANGUAGE, "eng")
          .put(RecordField.STATUS, "ahead of print")
          .put(RecordField.NUMBER_OF_PAGES, "303")
          .put(RecordField.ARTICLE_NUMBER, "e12345")
          .put(RecordField.ACCESSED, "2012-07-27")
          .put(RecordField.ORIGINAL_DATE, "1955")
          .put(RecordField.EVENT_DATE, "2009-08-21/2009-08-24")
          .put(RecordField.SUBMITTED, "2011-02-03")
          .put(RecordField.AVAILABLE, "2011-02-03")
          .put(RecordField.ABSTRACT, "It was 50% of 10⁻³ m_s, “so-called” — as ~ or \\ would say.")
          .buildOrThrow();

  private Probes() {}

  static Map<String, Probe> all() {
    Map<String, Probe> probes = new LinkedHashMap<>();
    probes.put("type", new Probe(record -> {}, (a, b) -> a.type() == b.type()));
    dates(probes);
    for (RecordField field :
        EnumSet.complementOf(EnumSet.of(RecordField.YEAR, RecordField.MONTH_DAY))) {
      String name = field == RecordField.SUPPLEMENT ? "supplement-number" : field.csl();
      probes.put(name, field(field, SAMPLES.getOrDefault(field, "The " + field.csl() + " x")));
    }
    probes.put("ISSN: two", field(RecordField.ISSN, "1476-5616, 0033-3506"));
    names(probes);
    return probes;
  }

  private static Probe field(RecordField field, String value) {
    return new Probe(
        record -> record.set(field, SourceText.of(value)), (a, b) -> b.text(field).equals(value));
  }

  private static void dates(Map<String, Probe> probes) {
    probes.put("issued: year", date("2012", ""));
    probes.put("issued: month", date("2012", "Mar"));
    probes.put("issued: day", date("2012", "Mar 5"));
    probes.put("issued: season", date("2012", "Spring"));
    probes.put("issued: two days", date("2012", "Mar 5–Apr 7"));
    probes.put("issued: two years", date("1998–1999", ""));
  }

  private static Probe date(String year, String monthDay) {
    return new Probe(
        record -> {
          record.set(RecordField.YEAR, SourceText.of(year));
          if (!monthDay.isEmpty()) {
            record.set(RecordField.MONTH_DAY, SourceText.of(monthDay));
          }
        },
        (a, b) ->
            b.text(RecordField.YEAR).equals(year)
                && b.text(RecordField.MONTH_DAY).equals(monthDay));
  }

  private static void names(Map<String, Probe> probes) {
    PersonName person = name("Coffin", "Cheryl M.");
    probes.put("author: family, given", author(person));
    probes.put("author: suffix", author(name("Pimentel", "Joseph J.", Optional.of("Jr."))));
    probes.put("author: particle in family", author(name("van der Berg", "Jan")));
    PersonName van =
        new PersonName(
            SourceText.of("van Beethoven"),
            Optional.of(SourceText.of("Ludwig")),
            Optional.empty(),
            false,
            Optional.of(new PersonName.Particle("van", false)));
    probes.put("author: non-dropping-particle", author(van));
    probes.put(
        "author: literal", author(PersonName.group(SourceText.of("Barnes and Noble, Inc."))));
    probes.put(
        "author: et al.",
        new Probe(record -> record.authorsShortened(true), (a, b) -> b.authorsShortened()));
    probes.put(
        "editor",
        new Probe(record -> record.addEditor(person), (a, b) -> same(a.editors(), b.editors())));
    for (NameRole role : NameRole.values()) {
      probes.put(
          role.csl(),
          new Probe(
              record -> record.add(role, person),
              (a, b) -> same(a.others().get(role), b.others().get(role))));
    }
  }

  private static Probe author(PersonName name) {
    return new Probe(record -> record.addAuthor(name), (a, b) -> same(a.authors(), b.authors()));
  }

  private static boolean same(List<PersonName> some, List<PersonName> others) {
    return some.size() == others.size()
        && Stream.iterate(0, i -> i + 1)
            .limit(some.size())
            .allMatch(i -> Objects.equals(text(some.get(i)), text(others.get(i))));
  }

  private static ImmutableList<String> text(PersonName name) {
    return ImmutableList.of(
        name.family().value(),
        name.given().map(SourceText::value).orElse(""),
        name.suffix().map(SourceText::value).orElse(""),
        String.valueOf(name.group()),
        name.particle().map(PersonName.Particle::text).orElse(""));
  }

  private static PersonName name(String family, String given) {
    return name(family, given, Optional.empty());
  }

  private static PersonName name(String family, String given, Optional<String> suffix) {
    return new PersonName(
        SourceText.of(family),
        Optional.of(SourceText.of(given)),
        suffix.map(SourceText::of),
        false);
  }

  /** A record of that type with no more than what every format needs, and what is put into it. */
  static BibliographicRecord record(WorkType type, Iterable<Probe> probes) {
    BibliographicRecord.Builder record = BibliographicRecord.builder(type);
    probes.forEach(probe -> probe.put().accept(record));
    record.set(RecordField.TITLE, SourceText.of("Growth of DNA in the Foot"));
    record.set(RecordField.YEAR, SourceText.of("2010"));
    return needsContainer(type)
        ? record.set(RecordField.CONTAINER_TITLE, SourceText.of("What Holds It, a Journal")).build()
        : record.build();
  }

  private static boolean needsContainer(WorkType type) {
    return type == WorkType.ARTICLE_JOURNAL
        || type == WorkType.CHAPTER
        || type == WorkType.PAPER_CONFERENCE;
  }
}
