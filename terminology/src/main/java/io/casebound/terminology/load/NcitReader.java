package io.casebound.terminology.load;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;
import io.casebound.terminology.RelationKind;
import io.casebound.terminology.TermKind;
import io.casebound.terminology.system.CodeSystem;
import io.casebound.terminology.system.Identifier;
import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Reads the flat file Thesaurus.txt of the NCI Thesaurus (its ReadMe): code, name or address,
 * parents, synonyms, definition, display name, status, semantic type. It has no heading. Old
 * releases write names of parents instead of codes.
 */
final class NcitReader implements VocabularyReader {
  private static final Pattern CODE = Pattern.compile("C[0-9]{1,7}");
  private static final Pattern BEGINNING =
      Pattern.compile("C[0-9]{1,7}\\t[^\\t\\n]*\\t[^\\t\\n]*\\t[^\\t\\n]+\\t");
  private static final Splitter BARS = Splitter.on('|').trimResults().omitEmptyStrings();
  private static final ImmutableSet<String> RETIRED =
      ImmutableSet.of("Retired_Concept", "Obsolete_Concept");

  @Override
  public boolean accepts(String head) {
    return BEGINNING.matcher(head).lookingAt();
  }

  @Override
  public void read(VocabularyInput input, VocabularyDraft draft) throws IOException {
    Map<String, Identifier> named = new HashMap<>();
    Map<Identifier, String> parents = new LinkedHashMap<>();
    CodeSystem ncit = draft.systems().named("NCIt");
    try (Rows rows = new Rows(input, draft.flaws(), TableForm.TABS)) {
      while (rows.next()) {
        List<String> cells = rows.cells();
        if (!CODE.matcher(cells.get(0)).matches()) {
          rows.flaw(1, "no code of the NCI Thesaurus");
        } else if (cells.size() < 4 || BARS.splitToList(cells.get(3)).isEmpty()) {
          rows.flaw(Math.min(4, cells.size()), "a row without a name");
        } else {
          Identifier id = draft.systems().identifier(ncit, cells.get(0), "");
          concept(cells, draft.concept(id), input.source());
          named.put(cells.get(1), id);
          parents.put(id, cells.get(2));
        }
      }
    }
    parents.forEach((id, above) -> relate(id, above, named, draft, ncit));
  }

  private static void concept(List<String> cells, ConceptDraft concept, String source) {
    concept.found("", source);
    List<String> names = BARS.splitToList(cells.get(3));
    concept.prefer(names.get(0), "en");
    names.stream().skip(1).forEach(name -> concept.name(name, "en", TermKind.SYNONYM));
    if (cells.size() > 6 && BARS.splitToStream(cells.get(6)).anyMatch(RETIRED::contains)) {
      concept.retire();
    }
    if (cells.size() > 7) {
      BARS.splitToStream(cells.get(7))
          .flatMap(type -> KindsOfConcepts.ofSemanticType(type).stream())
          .findFirst()
          .ifPresent(concept::kind);
    }
  }

  private static void relate(
      Identifier id,
      String above,
      Map<String, Identifier> named,
      VocabularyDraft draft,
      CodeSystem ncit) {
    for (String parent : BARS.split(above)) {
      if (CODE.matcher(parent).matches()) {
        draft.relate(id, RelationKind.IS_A, draft.systems().identifier(ncit, parent, ""));
      } else if (named.containsKey(parent)) {
        draft.relate(id, RelationKind.IS_A, named.get(parent));
      }
    }
  }
}
