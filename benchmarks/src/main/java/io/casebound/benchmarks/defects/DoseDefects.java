package io.casebound.benchmarks.defects;

import com.google.common.collect.ImmutableList;
import io.casebound.model.SourceText;
import java.util.Locale;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Doses that one part of a report gives otherwise than the rest. */
final class DoseDefects {
  private static final String NUMBERS = "numbers";
  private static final String SPACE = "[ \u2009\u00a0]?";
  private static final Pattern DOSE =
      Pattern.compile("[^.;,]{0,30}\\b\\d{1,4}" + SPACE + "(mg|g|IU)\\b(?!/)[^.;,]{0,25}");
  private static final Pattern DRUG =
      Pattern.compile(
          "\\b[a-zA-Z]+(?:solone|nisone|methasone|cillin|mycin|azole|axone|acin|olol|pril|etam"
              + "|penem|parin|caine|statin|vir|mab|etine|azine)\\b");

  private DoseDefects() {}

  static ImmutableList<DefectFamily> families() {
    return ImmutableList.of(
        DefectFamily.of(
            NUMBERS,
            "dose that abstract or caption and text tell differently",
            DoseDefects::dose,
            "DOSE-DISAGREES"));
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
}
