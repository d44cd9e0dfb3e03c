package io.casebound.benchmarks.defects;

import com.google.common.collect.ImmutableList;
import io.casebound.benchmarks.defects.Report.Place;
import java.util.List;
import java.util.Random;
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
        report.find(HAEMOGLOBIN, report.caseTexts()).map(place -> place.replacedBy("mg")),
        report.find(CREATININE, report.caseTexts()).map(place -> place.replacedBy("g")));
  }

  private static Stream<Defect> temperature(Report report, Random chance) {
    return report
        .find(TEMPERATURE, report.caseTexts())
        .map(place -> place.replacedBy(place.group(1).replace(".", "")));
  }

  private static Stream<Defect> pressure(Report report, Random chance) {
    return report
        .find(PRESSURE, report.caseTexts())
        .filter(place -> place.number(1) > place.number(2))
        .map(Place::reversed);
  }

  private static Stream<Defect> percentage(Report report, Random chance) {
    return report
        .find(SHARE, report.body())
        .map(
            place -> {
              int share = place.number(1);
              int other =
                  share > 50 ? share - 3 - chance.nextInt(9) : share + 3 + chance.nextInt(9);
              return place.replacedBy(String.valueOf(other));
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
}
