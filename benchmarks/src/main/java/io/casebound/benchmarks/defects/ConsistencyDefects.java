package io.casebound.benchmarks.defects;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.casebound.benchmarks.defects.Report.Place;
import io.casebound.model.SourceText;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Facts that one part of a report tells otherwise than the rest, or that cannot be. */
final class ConsistencyDefects {
  private static final String ROOM = "consistency";
  private static final Pattern AGE = Pattern.compile("\\b(\\d{1,2})(?:-| )years?(?:-| )old");
  private static final Pattern SEX =
      Pattern.compile("years?(?:-| )old (?:[a-z]+ )?(man|woman|male|female|boy|girl)\\b");
  private static final Pattern PRONOUN = Pattern.compile("\\b([Hh]e|[Ss]he|[Hh]is)\\b");
  private static final Pattern SIDE = Pattern.compile("\\b([Ll]eft|[Rr]ight)[ -](\\w+)");
  private static final Pattern MEASURE =
      Pattern.compile(
          "(?<![\\d.,/×-])\\b(\\d{1,4}(?:\\.\\d{1,2})?)[ \u2009\u00a0-]?"
              + "(mm|cm|mg|kg|mL|months?|weeks?|days?|hours?|g/dL|mg/dL)\\b(?![/-])");
  private static final Pattern LENGTH =
      Pattern.compile("(?<![\\d.,/])\\d{1,3}(?:\\.\\d)?[ \u2009\u00a0](mm|cm)\\b(?![/-])");
  private static final Pattern RANGE =
      Pattern.compile(
          "(?<![\\d.,–-])(\\d{1,4})[–-](\\d{1,4})[ \u2009\u00a0]?(?:mm|cm|m?g/d?L|U/L|%)");
  private static final ImmutableMap<String, String> OTHER =
      ImmutableMap.<String, String>builder()
          .put("man", "woman")
          .put("woman", "man")
          .put("male", "female")
          .put("female", "male")
          .put("boy", "girl")
          .put("girl", "boy")
          .put("he", "she")
          .put("she", "he")
          .put("his", "her")
          .put("left", "right")
          .put("right", "left")
          .buildOrThrow();

  private ConsistencyDefects() {}

  static ImmutableList<DefectFamily> families() {
    return ImmutableList.of(
        family("age changed in title or abstract", (r, c) -> age(r, r.front(), c), "AGE-DISAGREES"),
        family("age changed in the text", (r, c) -> age(r, r.body(), c), "AGE-DISAGREES"),
        family(
            "sex changed in title or abstract",
            (r, c) -> swapped(r, SEX, r.front(), r.body()),
            "SEX-DISAGREES",
            "PRONOUN-DISAGREES"),
        family(
            "sex changed in the text",
            (r, c) -> swapped(r, SEX, r.caseTexts(), r.front()),
            "SEX-DISAGREES",
            "PRONOUN-DISAGREES"),
        family(
            "pronoun of the other sex",
            (r, c) -> swapped(r, PRONOUN, r.caseTexts(), r.caseTexts()),
            "PRONOUN-DISAGREES"),
        family("side swapped in title or abstract", (r, c) -> side(r, r.front())),
        family("side swapped in the text", (r, c) -> side(r, r.caseTexts())),
        family("side swapped in a caption", (r, c) -> side(r, r.captions())),
        family("number changed in the abstract", ConsistencyDefects::number, "NUMBER-DISAGREES"),
        family("length in metres", ConsistencyDefects::metres, "QUANTITY-IMPLAUSIBLE"),
        family("range written backwards", ConsistencyDefects::backwards, "RANGE-BACKWARDS"),
        family("date that is none", ConsistencyDefects::noDate, "DATE-IMPOSSIBLE"),
        family(
            "treatment in a caption only", ConsistencyDefects::caption, "CAPTION-ONLY-TREATMENT"));
  }

  private static DefectFamily family(String name, Planter planter, String... rules) {
    return DefectFamily.of(
        ROOM,
        name,
        planter,
        rules.length == 0 ? new String[] {"SIDE-DISAGREES", "SIDE-ONCE"} : rules);
  }

  private static Stream<Defect> age(Report report, List<SourceText> texts, Random chance) {
    return report
        .find(AGE, texts)
        .filter(place -> isToldTwice(report, place.group(1)))
        .map(
            place -> {
              int age = place.number(1);
              int other = age + (age > 80 ? -1 : 1) * (1 + chance.nextInt(9));
              return place.replacedBy(String.valueOf(other));
            });
  }

  private static boolean isToldTwice(Report report, String age) {
    Pattern told = Pattern.compile("\\b" + age + "[ -](?:years?|y)\\b");
    return Report.anyMatch(told, report.front()) && Report.anyMatch(told, report.body());
  }

  /** Swaps a word for its contrary where the witnesses use the same word. */
  private static Stream<Defect> swapped(
      Report report, Pattern pattern, List<SourceText> texts, List<SourceText> witnesses) {
    return report
        .find(pattern, texts)
        .filter(
            place ->
                Report.anyMatch(Pattern.compile("(?i)\\b" + place.group(1) + "\\b"), witnesses))
        .map(place -> swap(place));
  }

  /** Swaps a side where the report lays the same word elsewhere on that side, and only on that. */
  private static Stream<Defect> side(Report report, List<SourceText> texts) {
    List<SourceText> all =
        Stream.of(report.front(), report.body(), report.captions()).flatMap(List::stream).toList();
    return report
        .find(SIDE, texts)
        .filter(
            place -> {
              String part = place.group(2);
              return count("(?:left|right)[ -]" + part, all)
                      == count(place.group(1) + "[ -]" + part, all)
                  && count(place.group(1) + "[ -]" + part, all) > 2
                  && count("(?:both|bilateral)[ -]" + part, all) == 0;
            })
        .map(ConsistencyDefects::swap);
  }

  private static long count(String phrase, List<SourceText> texts) {
    Pattern pattern = Pattern.compile("(?i)\\b" + phrase + "\\b");
    return texts.stream().mapToLong(text -> pattern.matcher(text).results().count()).sum();
  }

  private static Defect swap(Place place) {
    String word = place.group(1);
    String other = OTHER.getOrDefault(word.toLowerCase(Locale.ROOT), word);
    boolean capital = Character.isUpperCase(word.charAt(0));
    return place.replacedBy(
        capital ? Character.toUpperCase(other.charAt(0)) + other.substring(1) : other);
  }

  private static Stream<Defect> number(Report report, Random chance) {
    return report
        .find(MEASURE, report.abstracts())
        .filter(
            place ->
                Report.anyMatch(
                    Pattern.compile(
                        "(?<![\\d.])"
                            + Pattern.quote(place.group(1))
                            + "[ \u2009\u00a0-]?"
                            + place.group(2).replaceFirst("s$", "")),
                    report.body()))
        .map(place -> place.replacedBy((1 + chance.nextInt(8)) + place.group(1)));
  }

  private static Stream<Defect> metres(Report report, Random chance) {
    return report.find(LENGTH, report.caseTexts()).map(place -> place.replacedBy("m"));
  }

  private static Stream<Defect> backwards(Report report, Random chance) {
    return report
        .find(RANGE, report.body())
        .filter(place -> place.number(1) < place.number(2))
        .map(Place::reversed);
  }

  private static Stream<Defect> noDate(Report report, Random chance) {
    List<String> dates =
        List.of("31 June 2015", "February 30, 2014", "31/11/2013", "31 September", "30 February");
    return Insertions.sentence(
        report, "The last visit was on " + dates.get(chance.nextInt(dates.size())) + ".");
  }

  private static Stream<Defect> caption(Report report, Random chance) {
    ImmutableMap<String, String> treatments =
        ImmutableMap.of(
            "radiotherapy", "(?i)radi|irradi",
            "chemotherapy", "(?i)chemo|cytotoxic|plat|vincr",
            "antibiotics", "(?i)antibio|antimicrob|cillin|mycin|floxacin|cef|vancom|sulf");
    return treatments.entrySet().stream()
        .filter(
            entry ->
                !Report.anyMatch(Pattern.compile(entry.getValue()), report.body())
                    && !Report.anyMatch(Pattern.compile(entry.getValue()), report.front()))
        .flatMap(
            entry ->
                report.captions().stream()
                    .filter(caption -> caption.length() > 0)
                    .map(
                        caption ->
                            Defect.of(
                                "a caption with " + entry.getKey(),
                                Edit.insert(
                                    caption.span().end(),
                                    " Six weeks after " + entry.getKey() + "."))));
  }
}
