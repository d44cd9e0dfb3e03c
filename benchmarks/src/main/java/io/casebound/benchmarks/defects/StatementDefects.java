package io.casebound.benchmarks.defects;

import com.google.common.collect.ImmutableList;
import io.casebound.model.SourceText;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Defects of who consented and to what, of ethics review and registration. */
final class StatementDefects {
  private static final String ROOM = "statements and structure";
  private static final String CONSENT =
      " The patient gave written informed consent to the publication of this report.";
  private static final String DEATH = " The patient died two weeks later.";
  private static final Pattern CHILD = Pattern.compile("\\b(?:[1-9]|1[0-5])[ -]year[s]?[ -]old");
  private static final Pattern AGE = Pattern.compile("(?i)\\byears?[ -]old");
  private static final Pattern ADULT = Pattern.compile("\\b[2-9]\\d[ -]year[s]?[ -]old");
  private static final Pattern SAID = Pattern.compile("(?i)consent");
  private static final Pattern ETHICS =
      Pattern.compile("[A-Z][^.<>]{0,200}(?:ethic|[Ii]nstitutional [Rr]eview)[^.<>]{0,200}\\.");
  private static final Pattern REVIEWED =
      Pattern.compile("(?i)ethic|institutional review|review board|\\birb\\b|helsinki");
  private static final Pattern REGISTERED = Pattern.compile("(?i)regist|clinicaltrials|isrctn");

  private StatementDefects() {}

  static ImmutableList<DefectFamily> families() {
    return ImmutableList.of(
        family("child's consent without a parent", StatementDefects::ofChild, "CONSENT-OF-CHILD"),
        family("consent of a patient who died", StatementDefects::ofDead, "CONSENT-OF-DECEASED"),
        family(
            "consent of a patient who cannot decide",
            StatementDefects::ofIncapable,
            "CONSENT-OF-INCAPABLE"),
        family("face without consent", StatementDefects::face, "FACE-UNCONSENTED"),
        family(
            "photograph without consent to it",
            StatementDefects::photograph,
            "PHOTOGRAPH-UNCONSENTED"),
        family("ethics review unsaid", StatementDefects::noEthics, "ETHICS-UNSTATED"),
        family("registration unsaid", StatementDefects::unregistered, "REGISTRATION-UNSTATED"));
  }

  private static DefectFamily family(String name, Planter planter, String rule) {
    return DefectFamily.of(ROOM, name, planter, rule);
  }

  private static Stream<Defect> ofChild(Report report, Random chance) {
    boolean child =
        Report.anyMatch(CHILD, report.front())
            || (!Report.anyMatch(AGE, report.front())
                && Report.anyMatch(CHILD, report.caseTexts()));
    return child && isSilent(report) ? Insertions.sentence(report, CONSENT.strip()) : Stream.of();
  }

  private static Stream<Defect> ofDead(Report report, Random chance) {
    return Report.anyMatch(ADULT, report.front()) && isSilent(report)
        ? Insertions.sentence(report, DEATH.strip() + CONSENT)
        : Stream.of();
  }

  private static Stream<Defect> ofIncapable(Report report, Random chance) {
    String state =
        Insertions.pick(
            chance,
            "The patient was known to have advanced dementia.",
            "Since birth the patient has had an intellectual disability.",
            "The patient did not regain consciousness.",
            "The patient is still in a minimally conscious state.");
    return Report.anyMatch(ADULT, report.front()) && isSilent(report)
        ? Insertions.sentence(report, state + CONSENT)
        : Stream.of();
  }

  private static Stream<Defect> face(Report report, Random chance) {
    String shown =
        Insertions.pick(
            chance,
            "Photograph of the patient, with swelling of both eyelids.",
            "Facial appearance on admission.",
            "Frontal view of the face before treatment.",
            "Clinical photograph: papules on forehead and chin.");
    return isSilent(report)
        ? report.captions().stream()
            .filter(caption -> caption.length() > 0)
            .map(caption -> Defect.of(shown, Edit.replace(caption.span(), shown)))
        : Stream.of();
  }

  private static Stream<Defect> photograph(Report report, Random chance) {
    List<SourceText> texts = report.caseTexts();
    return isSilent(report) && !texts.isEmpty()
        ? report.captions().stream()
            .filter(caption -> caption.length() > 0)
            .map(
                caption ->
                    Defect.of(
                        "a photograph",
                        Edit.insert(caption.start(), "Photograph of the patient. "),
                        Edit.insert(texts.get(0).end(), CONSENT)))
        : Stream.of();
  }

  /** Whether it tells of no consent, so that the one that is planted is the only one. */
  private static boolean isSilent(Report report) {
    return !SAID.matcher(report.source()).find();
  }

  private static Stream<Defect> noEthics(Report report, Random chance) {
    List<Edit> sentences =
        ETHICS
            .matcher(report.source())
            .results()
            .map(sentence -> new Edit(sentence.start(), sentence.end(), ""))
            .toList();
    Defect removed = Defect.of("no ethics", sentences);
    boolean last = !REVIEWED.matcher(removed.plantedIn(report.source())).find();
    return sentences.isEmpty() || !last ? Stream.of() : Stream.of(removed);
  }

  private static Stream<Defect> unregistered(Report report, Random chance) {
    return REGISTERED.matcher(report.source()).find()
        ? Stream.of()
        : report.manuscript().title().stream()
            .map(
                title ->
                    Defect.of(
                        "a trial",
                        Edit.insert(
                            title.end(),
                            Insertions.pick(
                                chance,
                                ": a randomized controlled trial",
                                ": A Systematic Review",
                                " - results of a randomised trial"))));
  }
}
