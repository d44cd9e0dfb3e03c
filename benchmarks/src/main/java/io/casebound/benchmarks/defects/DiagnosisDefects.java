package io.casebound.benchmarks.defects;

import com.google.common.collect.ImmutableList;
import io.casebound.model.SourceText;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Diagnoses that one part of a report alone tells. */
final class DiagnosisDefects {
  private static final String ROOM = "consistency";

  /** Diseases to put in, where the report has no word like them. */
  private static final ImmutableList<String> DISEASES =
      ImmutableList.of(
          "osteosarcoma",
          "chondrosarcoma",
          "liposarcoma",
          "leiomyosarcoma",
          "schwannoma",
          "sarcoidosis",
          "endometriosis",
          "cholangitis",
          "blastomycosis",
          "neurocysticercosis");

  /** Those that are tumours. */
  private static final int TUMOURS = 5;

  /** What looks like the name of a tumour or an inflammation. */
  private static final Pattern DISEASE =
      Pattern.compile("\\b(?!stroma|immitis|diagnosis|prognosis)([a-z]{3,}(?:oma|itis|osis))\\b");

  private DiagnosisDefects() {}

  static ImmutableList<DefectFamily> families() {
    return ImmutableList.of(
        DefectFamily.of(
            ROOM,
            "diagnosis changed in title or abstract",
            DiagnosisDefects::changed,
            "DIAGNOSIS-DISAGREES"),
        DefectFamily.of(
            ROOM,
            "diagnosis in a caption only",
            DiagnosisDefects::captioned,
            "CAPTION-ONLY-DIAGNOSIS"));
  }

  private static Stream<Defect> changed(Report report, Random chance) {
    List<String> others = unknown(report);
    return report
        .find(DISEASE, report.front())
        .filter(place -> !others.isEmpty())
        .map(place -> place.replacedBy(others.get(chance.nextInt(others.size()))));
  }

  private static Stream<Defect> captioned(Report report, Random chance) {
    List<String> others =
        unknown(report).stream().filter(DISEASES.subList(0, TUMOURS)::contains).toList();
    return report.captions().stream()
        .filter(caption -> caption.length() > 0 && !others.isEmpty())
        .map(
            caption -> {
              String other = others.get(chance.nextInt(others.size()));
              return Defect.of(
                  "a caption with " + other,
                  Edit.insert(caption.span().end(), " The biopsy showed " + other + "."));
            });
  }

  private static List<String> unknown(Report report) {
    return DISEASES.stream()
        .filter(
            disease ->
                Stream.of(report.front(), report.body(), report.captions())
                    .flatMap(List::stream)
                    .map(SourceText::value)
                    .noneMatch(
                        text -> text.toLowerCase(Locale.ROOT).contains(disease.substring(0, 5))))
        .toList();
  }
}
