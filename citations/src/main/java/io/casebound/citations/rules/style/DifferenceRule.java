package io.casebound.citations.rules.style;

import com.google.common.base.Ascii;
import io.casebound.citations.ListedReference;
import io.casebound.citations.rules.ReferenceNames;
import io.casebound.citations.style.Difference;
import io.casebound.citations.style.Difference.Kind;
import io.casebound.citations.style.StyleComparison;
import io.casebound.citations.style.StyledReferences;
import io.casebound.model.SourceText;
import io.casebound.model.remark.Fix;
import io.casebound.model.remark.RemarkSink;
import io.casebound.model.remark.Rule;
import java.util.stream.Collectors;

/**
 * A rule about entries whose gravest difference is of one kind. Its remark names all differences of
 * the entry, since one correction mends them all.
 */
abstract class DifferenceRule implements Rule<StyledReferences> {
  /** So much of a long element is shown. */
  private static final int LONG = 60;

  private final Kind kind;

  DifferenceRule(Kind kind) {
    this.kind = kind;
  }

  @Override
  public final void check(StyledReferences references, RemarkSink remarks) {
    for (int i = 0; i < references.comparisons().size(); i++) {
      StyleComparison comparison = references.comparisons().get(i);
      if (comparison.gravest().filter(gravest -> gravest == kind).isPresent()) {
        ListedReference entry = references.list().entries().get(i);
        remarks
            .at(entry.reference().text().span())
            .with("reference", capital(ReferenceNames.of(references.list(), i)))
            .with("style", references.style())
            .with("differences", inWords(comparison))
            .fix(fix(entry.reference().text(), comparison))
            .say();
      }
    }
  }

  private static String capital(String name) {
    return Ascii.toUpperCase(name.charAt(0)) + name.substring(1);
  }

  private static String inWords(StyleComparison comparison) {
    return comparison.differences().stream()
        .map(DifferenceRule::inWords)
        .collect(Collectors.joining("; "));
  }

  private static String inWords(Difference difference) {
    String element = difference.element().words();
    String printed = Ascii.truncate(difference.printed(), LONG, "…");
    String wanted = Ascii.truncate(difference.wanted(), LONG, "…");
    return switch (difference.kind()) {
      case FORM -> element + " " + printed + " → " + wanted;
      case ORDER -> element + " " + printed + " → " + wanted;
      case MISSING -> "no " + element;
      case SURPLUS -> element + " (" + printed + ")";
      case PUNCTUATION -> "“" + printed + "” → “" + wanted + "”";
    };
  }

  /** The whole entry as the style prints it; put in its place where no markup would be lost. */
  private static Fix fix(SourceText printed, StyleComparison comparison) {
    boolean isVerbatim = printed.end() - printed.start() == printed.length();
    return comparison
        .corrected()
        .map(text -> isVerbatim ? Fix.replaceBy(text) : Fix.advice("Write: " + text))
        .orElseGet(() -> Fix.advice("Look the work up: the list does not say all that is needed."));
  }
}
