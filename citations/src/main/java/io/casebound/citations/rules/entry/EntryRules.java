package io.casebound.citations.rules.entry;

import com.google.common.collect.ImmutableList;
import io.casebound.citations.ReferenceList;
import io.casebound.citations.ReferenceRuleCatalogue;
import io.casebound.model.remark.Rule;

/** The rules about one entry of a reference list. */
public final class EntryRules implements ReferenceRuleCatalogue {
  private static final ImmutableList<Rule<? super ReferenceList>> RULES =
      ImmutableList.of(
          new ReferenceFieldMissing(),
          new AccessDateMissing(),
          new YearDisagrees(),
          new VolumeDisagrees(),
          new PreprintUnmarked(),
          new PersonalCommunicationListed(),
          new UnpublishedListed(),
          new AbstractListed());

  @Override
  public ImmutableList<Rule<? super ReferenceList>> rules() {
    return RULES;
  }
}
