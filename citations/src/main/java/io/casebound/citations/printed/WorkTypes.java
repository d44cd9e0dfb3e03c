package io.casebound.citations.printed;

import io.casebound.citations.printed.chain.FieldLabel;
import io.casebound.model.SourceText;
import io.casebound.model.reference.BibliographicRecord;
import io.casebound.model.reference.RecordField;
import io.casebound.model.reference.WorkType;
import java.util.regex.Pattern;

/** Tells what kind of work a reference names, from the fields it has and the words it uses. */
final class WorkTypes {
  private static final Pattern THESIS =
      words("thesis|dissertation|doctoral|ph\\.?d\\.?|master'?s|habilitation|dissertations?");
  private static final Pattern REPORT =
      words("(?:technical|working|research) (?:report|paper)|report no");
  private static final Pattern PREPRINT =
      words("(?:bio|med|ar)rxiv|arxiv|preprint|preprints|ssrn|research square");
  private static final Pattern CONFERENCE =
      words("proceedings|proc|conference|symposium|workshop|congress|annual meeting");
  private static final Pattern PATENT = words("patent");
  private static final Pattern SOFTWARE = words("\\[?computer (?:program|software)\\]?|r package");
  private static final Pattern PERSONAL = words("personal communication|pers\\.? comm");
  private static final Pattern PROCEEDINGS_JOURNAL =
      Pattern.compile("(?i)^proc[. ]|^proceedings of the (?:national|royal)");

  private WorkTypes() {}

  private static Pattern words(String alternatives) {
    return Pattern.compile(
        "(?<!\\p{L})(?:" + alternatives + ")(?!\\p{L})", Pattern.CASE_INSENSITIVE);
  }

  static WorkType of(BibliographicRecord.Builder record, FieldRuns runs, SourceText text) {
    if (PERSONAL.matcher(text).find()) {
      return WorkType.PERSONAL_COMMUNICATION;
    }
    if (runs.has(FieldLabel.GENRE) && THESIS.matcher(text).find()) {
      return WorkType.THESIS;
    }
    if (runs.has(FieldLabel.GENRE) && PATENT.matcher(text).find()) {
      return WorkType.PATENT;
    }
    boolean hasContainer = record.has(RecordField.CONTAINER_TITLE);
    if (hasContainer) {
      return contained(record, runs, text);
    }
    if (PREPRINT.matcher(text).find()) {
      return WorkType.PREPRINT;
    }
    return uncontained(record, text);
  }

  private static WorkType contained(
      BibliographicRecord.Builder record, FieldRuns runs, SourceText text) {
    String container = runs.first(FieldLabel.CONTAINER).map(range -> range.of(text)).orElse("");
    boolean hasVolume = record.has(RecordField.VOLUME);
    if (PREPRINT.matcher(container).find()) {
      return WorkType.PREPRINT;
    }
    if (CONFERENCE.matcher(container).find()
        && !(hasVolume && PROCEEDINGS_JOURNAL.matcher(container).find())) {
      return WorkType.PAPER_CONFERENCE;
    }
    boolean isBook = record.has(RecordField.PUBLISHER) || runs.has(FieldLabel.EDITOR);
    return isBook ? WorkType.CHAPTER : WorkType.ARTICLE_JOURNAL;
  }

  private static WorkType uncontained(BibliographicRecord.Builder record, SourceText text) {
    if (THESIS.matcher(text).find()) {
      return WorkType.THESIS;
    }
    if (SOFTWARE.matcher(text).find()) {
      return WorkType.SOFTWARE;
    }
    if (REPORT.matcher(text).find()) {
      return WorkType.REPORT;
    }
    boolean isBook =
        record.has(RecordField.PUBLISHER)
            || record.has(RecordField.PUBLISHER_PLACE)
            || record.has(RecordField.EDITION)
            || record.has(RecordField.ISBN);
    if (record.has(RecordField.URL) && !record.has(RecordField.EDITION)) {
      return WorkType.WEBPAGE;
    }
    return isBook ? WorkType.BOOK : WorkType.OTHER;
  }
}
