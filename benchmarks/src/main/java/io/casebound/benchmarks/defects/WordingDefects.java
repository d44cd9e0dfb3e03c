package io.casebound.benchmarks.defects;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.casebound.benchmarks.defects.Report.Place;
import java.util.Locale;
import java.util.Random;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Defects of abbreviations, terms and spelling. */
final class WordingDefects {
  private static final String ABBREVIATIONS = "abbreviations";
  private static final String TERMS = "terms";
  private static final Pattern INTRODUCTION =
      Pattern.compile("\\b([a-z]+(?:[ -][a-z]+){1,4} )\\(([A-Z]{3,5})\\)");
  private static final Pattern LONG_WORD = Pattern.compile("\\b[a-z]{9,16}\\b");
  private static final ImmutableMap<String, String> SPELLINGS =
      ImmutableMap.<String, String>builder()
          .put("tumor", "tumour")
          .put("tumour", "tumor")
          .put("edema", "oedema")
          .put("anemia", "anaemia")
          .put("hemorrhage", "haemorrhage")
          .put("hematoma", "haematoma")
          .put("hemoglobin", "haemoglobin")
          .put("leukemia", "leukaemia")
          .put("esophagus", "oesophagus")
          .put("pediatric", "paediatric")
          .put("ischemia", "ischaemia")
          .put("ischemic", "ischaemic")
          .put("anesthesia", "anaesthesia")
          .put("center", "centre")
          .put("behavior", "behaviour")
          .put("color", "colour")
          .buildOrThrow();

  /** A word for each letter, to make up another meaning of an abbreviation. */
  private static final ImmutableMap<Character, String> MEANINGS =
      Stream.of(
              "acute benign chronic distal early focal general hepatic internal juxta known large "
                  .concat("mild nodal old partial quiet renal small total upper vascular wide ")
                  .concat("xanthic young zonal")
                  .split(" "))
          .collect(ImmutableMap.toImmutableMap(word -> word.charAt(0), Function.identity()));

  private WordingDefects() {}

  static ImmutableList<DefectFamily> families() {
    return ImmutableList.of(
        DefectFamily.of(
            ABBREVIATIONS,
            "abbreviation introduced twice",
            WordingDefects::twice,
            "ABBREVIATION-TWICE"),
        DefectFamily.of(
            ABBREVIATIONS,
            "abbreviation not introduced",
            WordingDefects::unintroduced,
            "ABBREVIATION-LATE",
            "ABBREVIATION-UNINTRODUCED"),
        DefectFamily.of(
            ABBREVIATIONS,
            "abbreviation with two meanings",
            WordingDefects::twoMeanings,
            "ABBREVIATION-AMBIGUOUS"),
        DefectFamily.of(TERMS, "word misspelt", WordingDefects::misspelt, "WORD-MISSPELT"),
        DefectFamily.of(TERMS, "spelling mixed", WordingDefects::mixed, "SPELLING-MIXED"),
        DefectFamily.of(
            TERMS,
            "outdated term",
            Insertions.oneOf(
                "Malignant fibrous histiocytoma was considered.",
                "The lesion resembled a haemangiopericytoma.",
                "A transitional cell carcinoma was ruled out.",
                "The biopsy was read as pigmented villonodular synovitis.",
                "Histiocytosis X was thought of.",
                "A CAT scan was planned."),
            "TERM-OUTDATED"),
        DefectFamily.of(
            TERMS,
            "variant not in the form of HGVS",
            Insertions.oneOf(
                "Sequencing showed the variant c.1799T->A.",
                "The variant c.35delG/2 was found with c1799T>A.",
                "The variant c.1799 T > A was found.",
                "The variant p.Val600 Glu was found.",
                "Sequencing showed p.V600->E.",
                "The variant c.76_78del3ACT was found."),
            "VARIANT-MALFORMED"),
        DefectFamily.of(
            TERMS,
            "karyotype not in the form of ISCN",
            Insertions.oneOf(
                "Cytogenetics showed t(11,22)(q24;q12).",
                "The karyotype was 46XX,t(2;5)(p23;q35).",
                "The karyotype was 46, XY.",
                "Cytogenetics showed t(2;5)(p23,q35)."),
            "KARYOTYPE-MALFORMED"),
        DefectFamily.of(
            TERMS,
            "unit in another form than that of the SI",
            Insertions.oneOf(
                "A volume of 20 cc was drained.",
                "The body weight was 70 Kg.",
                "The dose was 500 mgs.",
                "The operation took 3 hrs.",
                "Infusion was stopped after 30 secs."),
            "UNIT-STYLE"));
  }

  private static Stream<Defect> twice(Report report, Random chance) {
    return report
        .find(INTRODUCTION, report.body())
        .filter(WordingDefects::spellsTheLetters)
        .flatMap(
            place -> {
              Pattern later = Pattern.compile("\\b" + place.group(2) + "\\b(?![)-])");
              return report
                  .find(later, report.body())
                  .filter(use -> use.span().start() > place.span().end())
                  .map(
                      use ->
                          Defect.of(
                              "again " + longForm(place),
                              Edit.replace(
                                  use.span(), longForm(place) + " (" + place.group(2) + ")")));
            });
  }

  private static Stream<Defect> unintroduced(Report report, Random chance) {
    return report
        .find(INTRODUCTION, report.body())
        .filter(WordingDefects::spellsTheLetters)
        .filter(
            place ->
                report.find(Pattern.compile("\\b" + place.group(2) + "\\b"), report.body()).count()
                    > 2)
        .filter(
            place ->
                report.find(Pattern.compile("\\(" + place.group(2) + "\\)"), report.body()).count()
                    == 1)
        .map(
            place ->
                Defect.of(
                    "not introduced " + place.group(2),
                    Edit.delete(place.text().span(longStart(place), place.match().start(2))),
                    Edit.delete(place.text().span(place.match().end(2), place.match().end()))));
  }

  private static Stream<Defect> twoMeanings(Report report, Random chance) {
    return report
        .find(INTRODUCTION, report.body())
        .filter(WordingDefects::spellsTheLetters)
        .flatMap(
            place ->
                Insertions.sentence(
                    report,
                    "This was a matter of "
                        + place
                            .match()
                            .group(2)
                            .toLowerCase(Locale.ROOT)
                            .chars()
                            .mapToObj(letter -> MEANINGS.getOrDefault((char) letter, ""))
                            .collect(Collectors.joining(" "))
                        + " ("
                        + place.group(2)
                        + ")."));
  }

  /** Whether the last words of the long form begin with the letters of the short one. */
  private static boolean spellsTheLetters(Place place) {
    return longStart(place) >= 0;
  }

  private static int longStart(Place place) {
    String words = place.group(1).strip();
    int at = words.length();
    String letters = place.group(2).toLowerCase(Locale.ROOT);
    for (int i = letters.length() - 1; i >= 0; i--) {
      at = Math.max(words.lastIndexOf(' ', at - 1), words.lastIndexOf('-', at - 1));
      if (words.charAt(at + 1) != letters.charAt(i) || (at < 0 && i > 0)) {
        return -1;
      }
    }
    return place.match().start(1) + at + 1;
  }

  private static String longForm(Place place) {
    return place.text().value().substring(longStart(place), place.match().end(1)).strip();
  }

  /** Swaps two letters in the midst of a word that the report uses often, or leaves one out. */
  private static Stream<Defect> misspelt(Report report, Random chance) {
    return report
        .find(LONG_WORD, report.caseTexts())
        .filter(
            place ->
                report
                        .find(Pattern.compile("\\b" + place.match().group() + "\\b"), report.body())
                        .count()
                    > 2)
        .flatMap(
            place -> {
              String word = place.match().group();
              int at = 2 + chance.nextInt(word.length() - 5);
              boolean swap = word.charAt(at) != word.charAt(at + 1) && chance.nextBoolean();
              String wrong =
                  word.substring(0, at)
                      + (swap ? word.substring(at + 1, at + 2) + word.charAt(at) : "")
                      + word.substring(at + (swap ? 2 : 1));
              return Stream.of(
                  Defect.of(word + ", now " + wrong, Edit.replace(place.span(), wrong)));
            });
  }

  private static Stream<Defect> mixed(Report report, Random chance) {
    return SPELLINGS.entrySet().stream()
        .flatMap(
            pair -> {
              Pattern word = Pattern.compile("\\b" + pair.getKey());
              return report.find(word, report.body()).count() < 2
                  ? Stream.of()
                  : report
                      .find(word, report.body())
                      .map(
                          place ->
                              Defect.of(
                                  pair.getValue(), Edit.replace(place.span(), pair.getValue())));
            });
  }
}
