package io.casebound.citations.rules.list;

import static io.casebound.model.remark.Severity.NOTE;

import io.casebound.citations.ReferenceList;
import io.casebound.citations.rules.ReferenceListRule;
import io.casebound.citations.rules.ReferenceNames;
import io.casebound.model.reference.BibliographicRecord;
import io.casebound.model.reference.RecordField;
import io.casebound.model.reference.WorkType;
import io.casebound.model.remark.Fix;
import io.casebound.model.remark.RemarkSink;
import io.casebound.model.remark.RuleInfo;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Titles of articles are written with capitals as most of the list's are. */
@RuleInfo(
    id = "TITLE-CASE-MIXED",
    severity = NOTE,
    tags = {"citations", "style"},
    summary = "The title of {reference} is {form}, but most of the list's are {usual}")
final class TitleCaseMixed implements ReferenceListRule {
  private enum Case {
    SENTENCE("in sentence case"),
    HEADLINE("in headline case"),
    CAPITALS("in capitals");

    private final String words;

    Case(String words) {
      this.words = words;
    }
  }

  private static final int FEWEST_WORDS = 6;

  /** Small words that only English has, or that it shares with languages of few capitals. */
  private static final Pattern ENGLISH = Pattern.compile("\\b(?:of|the|and|with|for|from|by)\\b");

  /** Words that may be written either way: not the first, nor the first behind a colon or stop. */
  private static final Pattern WORD =
      Pattern.compile(" (?<=[\\p{L}\\p{N}),’'] )(\\p{L})(\\p{Ll}{3,}+)(?![\\p{L}\\p{N}])");

  private static final double NEARLY_ALL = 0.85;
  private static final double FEW = 0.34;

  @Override
  public void check(ReferenceList references, RemarkSink remarks) {
    Optional<Habit<Case>> habit =
        Habit.of(references.entries().size(), i -> caseOf(references.entries().get(i).record()));
    habit.ifPresent(
        cases -> cases.places().forEach(place -> say(references, place, cases, remarks)));
  }

  private static void say(
      ReferenceList references, int place, Habit<Case> cases, RemarkSink remarks) {
    references
        .entries()
        .get(place)
        .record()
        .field(RecordField.TITLE)
        .ifPresent(
            title ->
                remarks
                    .at(title.span())
                    .with("reference", ReferenceNames.of(references, place))
                    .with("form", cases.formAt(place).words)
                    .with("usual", cases.usual().words)
                    .fix(Fix.advice("Write it " + cases.usual().words + "."))
                    .say());
  }

  private static Optional<Case> caseOf(BibliographicRecord work) {
    String title = work.text(RecordField.TITLE);
    if (work.type() != WorkType.ARTICLE_JOURNAL) {
      return Optional.empty();
    }
    if (isInCapitals(title)) {
      return Optional.of(Case.CAPITALS);
    }
    List<Boolean> capitals =
        WORD.matcher(title)
            .results()
            .map(word -> Character.isUpperCase(word.group(1).charAt(0)))
            .toList();
    if (capitals.size() < FEWEST_WORDS || !ENGLISH.matcher(title).find()) {
      return Optional.empty();
    }
    double share = capitals.stream().filter(each -> each).count() / (double) capitals.size();
    if (share >= NEARLY_ALL) {
      return Optional.of(Case.HEADLINE);
    }
    return share <= FEW ? Optional.of(Case.SENTENCE) : Optional.empty();
  }

  private static boolean isInCapitals(String title) {
    return title.chars().filter(Character::isUpperCase).count() >= 15
        && title.chars().noneMatch(Character::isLowerCase);
  }
}
