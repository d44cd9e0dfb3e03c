package io.casebound.benchmarks.defects;

import com.google.common.collect.ImmutableList;
import io.casebound.benchmarks.defects.Report.Place;
import io.casebound.model.SourceText;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Numbers and dates that cannot be, or that do not fit each other. */
final class NumberDefects {
  private static final String NUMBERS = "numbers";
  private static final String TIMES = "times";
  private static final String SPACE = "[ \u2009\u00a0]?";
  private static final Pattern HAEMOGLOBIN =
      Pattern.compile(
          "(?i:ha?emoglobin|hb)[^.;\\d]{0,30}\\d{1,2}(?:\\.\\d)?" + SPACE + "(g)/d[lL]");
  private static final Pattern CREATININE =
      Pattern.compile("(?i:creatinine)[^.;\\d]{0,30}\\d(?:\\.\\d{1,2})?" + SPACE + "(mg)/d[lL]");
  private static final Pattern TEMPERATURE =
      Pattern.compile("(?i:temperature)[^.;\\d]{0,30}(3\\d\\.\\d)" + SPACE + "°" + SPACE + "C");
  private static final Pattern PRESSURE =
      Pattern.compile("(?i:pressure)[^.;]{0,40}?(\\d{2,3})/(\\d{2,3})" + SPACE + "mm ?Hg");
  private static final Pattern SHARE =
      Pattern.compile(
          "\\b\\d+(?:/| of | out of )\\d+[^().%\\d]{0,30}\\((\\d{1,2})(?:\\.\\d+)?"
              + SPACE
              + "%\\)");

  private static final Pattern DOSE =
      Pattern.compile("[^.;,]{0,30}\\b\\d{1,4}" + SPACE + "(mg|g|IU)\\b(?!/)[^.;,]{0,25}");
  private static final Pattern DRUG =
      Pattern.compile(
          "\\b[a-zA-Z]+(?:solone|nisone|methasone|cillin|mycin|azole|axone|acin|olol|pril|etam"
              + "|penem|parin|caine|statin|vir|mab|etine|azine)\\b");

  private NumberDefects() {}

  static ImmutableList<DefectFamily> families() {
    return ImmutableList.of(
        DefectFamily.of(
            NUMBERS,
            "laboratory value in another unit",
            NumberDefects::unit,
            "MEASUREMENT-IMPOSSIBLE"),
        DefectFamily.of(
            NUMBERS,
            "decimal point of a temperature lost",
            NumberDefects::temperature,
            "MEASUREMENT-IMPOSSIBLE"),
        DefectFamily.of(
            NUMBERS, "blood pressure reversed", NumberDefects::pressure, "PRESSURE-IMPOSSIBLE"),
        DefectFamily.of(
            NUMBERS, "percentage changed", NumberDefects::percentage, "PERCENTAGE-DISAGREES"),
        DefectFamily.of(
            NUMBERS,
            "men and women who are not all",
            Insertions.oneOf(
                "A series of 12 patients (7 men and 6 women) has been described.",
                "Later, 9 cases (5 females and 3 males) were found.",
                "In twenty adult patients: twelve males, nine females, it was seen."),
            "SUM-DISAGREES"),
        DefectFamily.of(
            NUMBERS,
            "count that abstract and text tell differently",
            NumberDefects::count,
            "COUNT-DISAGREES"),
        DefectFamily.of(
            NUMBERS,
            "dose that abstract or caption and text tell differently",
            NumberDefects::dose,
            "DOSE-DISAGREES"),
        DefectFamily.of(
            NUMBERS,
            "cases that are not as many as the table lists",
            NumberDefects::cases,
            "CASES-MISCOUNTED"),
        DefectFamily.of(
            TIMES,
            "end before its beginning",
            Insertions.oneOf(
                "The patient was admitted on 28 December 2015 and discharged on 4 January 2015.",
                "The patient was treated from March 2014 to October 2013.",
                "He was admitted on May 12, 2012, and was finally discharged on April 20, 2012."),
            "DATES-BACKWARDS"),
        DefectFamily.of(
            TIMES,
            "time that does not fit its dates",
            Insertions.oneOf(
                "It was seen on 3 March 2015. Six weeks later, on 20 July 2015, it was gone.",
                "The drug was given from 1 May 2013 to 20 May 2013 (two months).",
                "Admitted in June 2010. Two years later, in August 2014, it came back."),
            "INTERVAL-DISAGREES"));
  }

  private static Stream<Defect> unit(Report report, Random chance) {
    return Stream.concat(
        report.find(HAEMOGLOBIN, report.caseTexts()).map(place -> replaced(place, "mg")),
        report.find(CREATININE, report.caseTexts()).map(place -> replaced(place, "g")));
  }

  private static Stream<Defect> temperature(Report report, Random chance) {
    return report
        .find(TEMPERATURE, report.caseTexts())
        .map(place -> replaced(place, place.match().group(1).replace(".", "")));
  }

  private static Stream<Defect> pressure(Report report, Random chance) {
    return report
        .find(PRESSURE, report.caseTexts())
        .filter(place -> number(place, 1) > number(place, 2))
        .map(
            place ->
                Defect.of(
                    "reversed " + place.match().group(),
                    Edit.replace(place.span(1), place.match().group(2)),
                    Edit.replace(place.span(2), place.match().group(1))));
  }

  private static Stream<Defect> percentage(Report report, Random chance) {
    return report
        .find(SHARE, report.body())
        .map(
            place -> {
              int share = number(place, 1);
              int other =
                  share > 50 ? share - 3 - chance.nextInt(9) : share + 3 + chance.nextInt(9);
              return replaced(place, String.valueOf(other));
            });
  }

  /** Tells of two or more in the abstract, and of one more in the text. */
  private static Stream<Defect> count(Report report, Random chance) {
    List<String> numbers = List.of("two", "three", "four");
    List<String> nouns = List.of("lesions", "hepatic nodules", "polyps", "small cysts");
    int number = chance.nextInt(2);
    String noun = Insertions.pick(chance, nouns.toArray(String[]::new));
    String front = " There were " + numbers.get(number) + " " + noun + ".";
    String text = " There were " + numbers.get(number + 1) + " " + noun + ".";
    return report.abstracts().stream()
        .filter(abstracted -> abstracted.length() > 200)
        .limit(1)
        .flatMap(
            abstracted ->
                report.caseTexts().stream()
                    .filter(told -> told.length() > 200)
                    .map(
                        told ->
                            Defect.of(
                                front + text,
                                Edit.insert(abstracted.span().end(), front),
                                Edit.insert(told.span().end(), text))));
  }

  /** Gives a drug of the case, or one that is put in there, in another dose beside the text. */
  private static Stream<Defect> dose(Report report, Random chance) {
    Stream<Defect> told =
        report.caseTexts().stream()
            .flatMap(text -> DOSE.matcher(text).results())
            .flatMap(place -> DRUG.matcher(place.group()).results())
            .map(MatchResult::group)
            .filter(drug -> count(drug, report) == 1)
            .flatMap(drug -> otherDose(report, drug, chance));
    String drug = Insertions.pick(chance, "prednisolone", "ceftriaxone", "levetiracetam");
    Stream<Defect> added =
        report.caseTexts().stream()
            .filter(text -> text.length() > 200 && count(drug, report) == 0)
            .limit(1)
            .flatMap(
                text ->
                    otherDose(report, drug, chance)
                        .map(
                            defect ->
                                and(
                                    defect,
                                    text,
                                    " A dose of 50 mg of " + drug + " was given daily.")));
    return Stream.concat(told, added);
  }

  private static Stream<Defect> otherDose(Report report, String drug, Random chance) {
    String sentence =
        " Treatment was "
            + drug.toLowerCase(Locale.ROOT)
            + " "
            + (1 + chance.nextInt(9))
            + "33 mg.";
    return Stream.concat(report.abstracts().stream(), report.captions().stream())
        .filter(text -> text.length() > 60)
        .map(text -> Defect.of(sentence, Edit.insert(text.span().end(), sentence)));
  }

  private static Defect and(Defect defect, SourceText text, String sentence) {
    return Defect.of(
        sentence + defect.what(), defect.edits().get(0), Edit.insert(text.span().end(), sentence));
  }

  private static long count(String drug, Report report) {
    Pattern told = Pattern.compile("(?i)\\b" + drug);
    return report.caseTexts().stream()
        .mapToLong(text -> told.matcher(text).results().count())
        .sum();
  }

  /** Adds a table of cases and a sentence that counts them wrongly. */
  private static Stream<Defect> cases(Report report, Random chance) {
    String label = String.valueOf(report.manuscript().tables().count() + 1);
    int rows = 4 + chance.nextInt(9);
    String claim =
        Insertions.pick(
            chance,
            " Table " + label + " lists " + (2 * rows) + " published cases.",
            " We found " + (rows + 3) + " cases in the literature (Table " + label + ").",
            " So far, " + (rows + 5) + " cases have been reported (Table " + label + ").");
    return report.body().stream()
        .filter(text -> text.length() > 200)
        .flatMap(
            text ->
                report.element("p", text.span().start()).stream()
                    .map(
                        paragraph ->
                            Defect.of(
                                claim + " " + rows + " rows",
                                Edit.insert(text.span().end(), claim),
                                Edit.insert(paragraph.end(), table(label, rows)))));
  }

  private static String table(String label, int rows) {
    StringBuilder table =
        new StringBuilder("<table-wrap><label>Table " + label + "</label><caption><p>Cases.</p>")
            .append(
                "</caption><table><thead><tr><th>Author, year</th><th>Age/sex</th></tr></thead>")
            .append("<tbody>");
    for (int row = 0; row < rows; row++) {
      table.append(
          "<tr><td>Author et al, %d</td><td>%d/F</td></tr>".formatted(1990 + row, 30 + row));
    }
    return table.append("</tbody></table></table-wrap>").toString();
  }

  private static int number(Place place, int group) {
    return Integer.parseInt(place.match().group(group));
  }

  private static Defect replaced(Place place, String other) {
    return Defect.of(place.match().group() + ", now " + other, Edit.replace(place.span(1), other));
  }
}
