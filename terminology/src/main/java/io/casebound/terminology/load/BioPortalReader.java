package io.casebound.terminology.load;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import io.casebound.terminology.RelationKind;
import io.casebound.terminology.TermKind;
import io.casebound.terminology.system.Identifier;
import java.io.IOException;
import java.util.regex.Pattern;

/** Reads the CSV of NCBO BioPortal, in which it offers RadLex and many other vocabularies. */
final class BioPortalReader implements VocabularyReader {
  private static final Pattern BEGINNING =
      Pattern.compile("\"?Class ID\"?,\"?Preferred Label\"?,\"?Synonyms\"?,");
  private static final Splitter BARS = Splitter.on('|').trimResults().omitEmptyStrings();

  @Override
  public boolean accepts(String head) {
    return BEGINNING.matcher(head).lookingAt();
  }

  @Override
  public void read(VocabularyInput input, VocabularyDraft draft) throws IOException {
    try (Table table = Table.open(input, draft.flaws(), TableForm.CSV)) {
      while (table.next()) {
        if (table.get("Class ID").isEmpty()) {
          table.flaw("Class ID", "a class without an address");
        } else {
          row(table, input.source(), draft);
        }
      }
    }
  }

  private static void row(Table table, String source, VocabularyDraft draft) {
    Identifier id = draft.identifier(table.get("Class ID"));
    ConceptDraft concept = draft.concept(id);
    concept.found("", source);
    if (table.get("Obsolete").equalsIgnoreCase("true")) {
      concept.retire();
    }
    // In RadLex the label is the code, and the name stands in a column of its own.
    String preferred = table.first(ImmutableList.of("Preferred_name", "Preferred Label"));
    if (preferred.isEmpty()) {
      table.flaw("Preferred Label", "a class without a name");
    } else {
      concept.prefer(preferred, "en");
    }
    for (String column : ImmutableList.of("Synonyms", "Synonym")) {
      BARS.split(table.get(column))
          .forEach(synonym -> concept.name(synonym, "en", TermKind.SYNONYM));
    }
    for (String column : ImmutableList.of("Unsanctioned_Term", "Misspelling_of_term")) {
      BARS.split(table.get(column)).forEach(name -> concept.name(name, "en", TermKind.DEPRECATED));
    }
    BARS.split(table.get("Acronym"))
        .forEach(acronym -> concept.name(acronym, "en", TermKind.ABBREVIATION));
    BARS.split(table.get("Parents"))
        .forEach(parent -> draft.relate(id, RelationKind.IS_A, draft.identifier(parent)));
  }
}
