package io.casebound.cli;

import io.casebound.citations.Citations;
import io.casebound.citations.format.ReferenceFormat;
import io.casebound.citations.lookup.verification.VerifiedReferences;
import io.casebound.citations.style.StyledReferences;
import io.casebound.manuscripts.Manuscripts;
import io.casebound.model.remark.Rule;
import io.casebound.model.remark.Rules;
import io.casebound.validation.Validator;
import io.casebound.validation.profile.Item;
import io.casebound.validation.profile.Profile;
import java.util.stream.Stream;

/** What a remark can bear as its rule. */
final class KnownRules {
  private KnownRules() {}

  /** The rules of readers, citations and reviews. */
  static Stream<Rule<?>> all() {
    return Stream.of(
            Manuscripts.rules(),
            Citations.rules(),
            ReferenceFormat.readingRules(),
            VerifiedReferences.rules(),
            StyledReferences.rules(),
            Validator.rules())
        .flatMap(rules -> rules.stream());
  }

  /** The identifiers of all rules, and of the items of a profile as remarks bear them. */
  static Stream<String> identifiers(Profile profile) {
    return Stream.concat(
        all().map(rule -> Rules.info(rule).id()), profile.items().stream().map(Item::rule));
  }
}
