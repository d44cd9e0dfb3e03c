package io.casebound.benchmarks.defects;

import com.google.common.collect.ImmutableList;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What could tell who the patient is. The names are made up. */
final class PrivacyDefects {
  private static final String ROOM = "privacy";
  private static final Pattern PATIENT = Pattern.compile("\\b[Tt]he patient\\b(?!['’])");
  private static final Pattern AGE = Pattern.compile("\\b(\\d{2})(?:-| )years?(?:-| )old");

  private PrivacyDefects() {}

  static ImmutableList<DefectFamily> families() {
    return ImmutableList.of(
        DefectFamily.of(ROOM, "patient named", PrivacyDefects::named, "PATIENT-NAMED"),
        DefectFamily.of(ROOM, "patient's initials", PrivacyDefects::initials, "PATIENT-NAMED"),
        DefectFamily.of(
            ROOM,
            "exact date",
            Insertions.oneOf(
                "Surgery was done on 12 March 2015.",
                "He was admitted on May 3rd, 2014.",
                "She was born on 04/11/1962.",
                "Discharge followed on 2015-07-19.",
                "On 9th January 2016 the sutures were taken out."),
            "DATE-EXACT"),
        DefectFamily.of(
            ROOM,
            "record number",
            Insertions.oneOf(
                "His hospital number was 4711893.",
                "The images are kept under MRN 00731942.",
                "The medical record number (2210457) was noted.",
                "Case file no. 88/2014 was closed.",
                "The histology number was S14-22871."),
            "RECORD-NUMBER"),
        DefectFamily.of(
            ROOM,
            "way to reach the patient",
            Insertions.oneOf(
                "The patient can be reached at anna.kruse@example.org.",
                "He was called back on +44 20 7946 0018.",
                "Her telephone number is (555) 014-2277.",
                "He lives at 17 Linden Street."),
            "CONTACT-IN-CASE"),
        DefectFamily.of(ROOM, "age over 89", PrivacyDefects::age, "AGE-IDENTIFYING"));
  }

  private static Stream<Defect> named(Report report, Random chance) {
    return patient(
        report,
        Insertions.pick(
            chance,
            "Mr. Lindqvist",
            "Mrs. Amina Yusuf",
            "the patient, Jonas Weber,",
            "the patient (named Priya Nair)",
            "Ms O'Hara"));
  }

  private static Stream<Defect> initials(Report report, Random chance) {
    return patient(
        report,
        Insertions.pick(
            chance, "patient J.K.", "Mr. T.", "the patient (M.R.)", "patient A. B.", "Mrs. W"));
  }

  private static Stream<Defect> patient(Report report, String name) {
    return report
        .find(PATIENT, report.caseTexts())
        .map(place -> Defect.of(name, Edit.replace(place.span(), name)));
  }

  private static Stream<Defect> age(Report report, Random chance) {
    return report
        .find(AGE, report.caseTexts())
        .map(
            place -> {
              String age = String.valueOf(90 + chance.nextInt(10));
              return Defect.of(age, Edit.replace(place.span(1), age));
            });
  }
}
