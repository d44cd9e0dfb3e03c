package io.casebound.citations.rules.list;

import com.google.common.collect.ImmutableList;
import io.casebound.citations.ReferenceList;
import io.casebound.citations.ReferenceRuleCatalogue;
import io.casebound.model.remark.Rule;

/** The rules about a reference list as a whole. */
public final class ListRules implements ReferenceRuleCatalogue {
  private static final ImmutableList<Rule<? super ReferenceList>> RULES =
      ImmutableList.of(
          new CitationUnresolved(),
          new ReferenceUncited(),
          new CitationOrder(),
          new CitationInAbstract(),
          new CitationRange(),
          new CitationRepeated(),
          new CitationSystemsMixed(),
          new ReferenceOutOfSequence(),
          new ReferenceDuplicate(),
          new EtAlHabit(),
          new EtAlMissing(),
          new AuthorNamesMixed(),
          new TitleCaseMixed(),
          new PagesMixed(),
          new AuthorOrderMixed(),
          new YearPlaceMixed(),
          new DoiFormMixed(),
          new FinalStopMixed(),
          new DoiMissing());

  @Override
  public ImmutableList<Rule<? super ReferenceList>> rules() {
    return RULES;
  }
}
