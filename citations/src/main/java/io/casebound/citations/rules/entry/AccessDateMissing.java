package io.casebound.citations.rules.entry;

import static io.casebound.model.remark.Severity.WARNING;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.casebound.citations.ListedReference;
import io.casebound.citations.rules.ReferenceRule;
import io.casebound.model.SourceText;
import io.casebound.model.reference.BibliographicRecord;
import io.casebound.model.reference.RecordField;
import io.casebound.model.reference.WorkType;
import io.casebound.model.remark.Fix;
import io.casebound.model.remark.RemarkSink;
import io.casebound.model.remark.RuleInfo;
import java.util.regex.Pattern;

/** What is cited by its address on the Internet alone must say when it was seen there. */
@RuleInfo(
    id = "ACCESS-DATE-MISSING",
    severity = WARNING,
    tags = {"citations", "nlm"},
    summary = "The entry of {reference} has an address on the Internet, but no date of access")
final class AccessDateMissing implements ReferenceRule {
  private static final ImmutableSet<RecordField> LASTING =
      ImmutableSet.of(
          RecordField.DOI,
          RecordField.PMID,
          RecordField.PMCID,
          RecordField.ISBN,
          RecordField.VOLUME,
          RecordField.ACCESSED);

  /** Archives that keep what they hold under the same address. */
  private static final Pattern ARCHIVE =
      Pattern.compile(
          "(?i)doi\\.org/|ncbi\\.nlm\\.nih\\.gov/(?:pubmed|pmc|books)|hdl\\.handle\\.net|arxiv\\.org"
              + "|//purl\\.|//web\\.archive\\.org/|//perma\\.cc/|jstor\\.org/stable|zenodo\\.org/record"
              + "|/abs/10\\.\\d{4}|stanford\\.edu/archives/");

  private static final ImmutableList<String> ANY = ImmutableList.of("");

  /** In the languages that lists of references come in. */
  private static final Pattern SEEN =
      Pattern.compile(
          "(?i)\\b(?:access(?:ed)?|cited|retrieved|viewed|visited|seen|checked|verified|updated|"
              + "zugriff|abgerufen|zugegriffen|consult[a-zé]{1,5}|acess[a-z]{1,5}|acc[eè]s|"
              + "citado)\\b");

  /** A whole date may be that of access, whatever the words around it say. */
  private static final Pattern DATE =
      Pattern.compile(
          "\\b\\d{1,2}[./-]\\d{1,2}[./-](?:\\d{4}|\\d{2})\\b"
              + "|\\b(?:19|20)\\d\\d-\\d{2}-\\d{2}\\b"
              + "|\\b\\d{1,2}\\.? \\p{L}{3,9}\\.? (?:19|20)\\d\\d\\b"
              + "|\\b\\p{L}{3,9}\\.? \\d{1,2},? (?:19|20)\\d\\d\\b"
              + "|\\b(?:19|20)\\d\\d,? \\p{L}{3,9}\\.? \\d{1,2}\\b");

  @Override
  public void check(ListedReference entry, String name, RemarkSink remarks) {
    BibliographicRecord work = entry.record();
    SourceText text = entry.reference().text();
    boolean isDue =
        work.has(RecordField.URL)
            && LASTING.stream().noneMatch(work::has)
            && !isPaged(work)
            && !ARCHIVE.matcher(text).find();
    boolean isSeen =
        isDue
            && (Wording.find(entry, SEEN, ANY).isPresent()
                || Wording.find(entry, DATE, ANY).isPresent());
    if (isDue && !isSeen) {
      remarks
          .at(text.span())
          .with("reference", name)
          .fix(Fix.advice("Add the date on which you last saw it there: [cited 2024 May 3]."))
          .say();
    }
  }

  /** An article with its pages has come out on paper, too. */
  private static boolean isPaged(BibliographicRecord work) {
    return work.type() == WorkType.ARTICLE_JOURNAL && work.has(RecordField.PAGE);
  }
}
