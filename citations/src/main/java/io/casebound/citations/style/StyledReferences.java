package io.casebound.citations.style;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Streams;
import io.casebound.citations.ListedReference;
import io.casebound.citations.ReferenceList;
import io.casebound.citations.csl.CitationStyle;
import io.casebound.citations.csl.LaidOutEntry;
import io.casebound.model.remark.Remark;
import io.casebound.model.remark.Rule;
import io.casebound.model.remark.Rules;
import java.util.ServiceLoader;

/**
 * A reference list that was compared with a style.
 *
 * @param style the style's name
 * @param comparisons one for each entry, in the order of the list
 */
public record StyledReferences(
    ReferenceList list, String style, ImmutableList<StyleComparison> comparisons) {
  public StyledReferences {
    checkArgument(
        list.entries().size() == comparisons.size(),
        "%s entries, %s comparisons",
        list.entries().size(),
        comparisons.size());
  }

  /** Compares each entry of a list with how the style prints it. */
  public static StyledReferences of(ReferenceList list, CitationStyle style) {
    ImmutableList<LaidOutEntry> wanted =
        style.layOut(list.entries().stream().map(ListedReference::record).toList());
    StyleFacts facts = new StyleFacts(style.authorLimit(), style.elements());
    return new StyledReferences(
        list,
        style.name(),
        Streams.zip(
                list.entries().stream(),
                wanted.stream(),
                (entry, laidOut) -> EntryComparison.of(entry, laidOut, facts))
            .collect(ImmutableList.toImmutableList()));
  }

  /** What the rules about styles say, ordered by place. */
  public ImmutableList<Remark> remarks() {
    return Rules.check(rules(), this);
  }

  /** The rules of every {@link StyleRuleCatalogue} that is provided as a service. */
  public static ImmutableList<Rule<? super StyledReferences>> rules() {
    ImmutableList.Builder<Rule<? super StyledReferences>> rules = ImmutableList.builder();
    for (StyleRuleCatalogue catalogue :
        ServiceLoader.load(StyleRuleCatalogue.class, StyleRuleCatalogue.class.getClassLoader())) {
      rules.addAll(catalogue.rules());
    }
    return rules.build();
  }
}
