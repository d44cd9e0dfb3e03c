package io.casebound.terminology.load;

import com.google.common.collect.ImmutableList;
import io.casebound.terminology.TermKind;
import io.casebound.terminology.system.CodeSystem;
import java.io.IOException;
import java.util.regex.Pattern;

/** Reads the table Loinc.csv of a LOINC release (LOINC Users' Guide, "LOINC Table Structure"). */
final class LoincReader implements VocabularyReader {
  private static final Pattern BEGINNING =
      Pattern.compile("\"?LOINC_NUM\"?,[^\\n]*LONG_COMMON_NAME");
  private static final ImmutableList<String> NAMES =
      ImmutableList.of("LONG_COMMON_NAME", "DisplayName", "SHORTNAME");

  @Override
  public boolean accepts(String head) {
    return BEGINNING.matcher(head).lookingAt();
  }

  @Override
  public void read(VocabularyInput input, VocabularyDraft draft) throws IOException {
    CodeSystem loinc = draft.systems().named("LOINC");
    try (Table table = Table.open(input, draft.flaws(), TableForm.CSV)) {
      while (table.next()) {
        if (table.get("LOINC_NUM").isEmpty()) {
          table.flaw("LOINC_NUM", "a row without a number");
        } else if (table.first(NAMES).isEmpty()) {
          table.flaw("LONG_COMMON_NAME", "a row without a name");
        } else {
          row(
              table,
              draft.concept(draft.systems().identifier(loinc, table.get("LOINC_NUM"), "")),
              input.source());
        }
      }
    }
  }

  private static void row(Table table, ConceptDraft concept, String source) {
    concept.found("", source);
    if (table.get("STATUS").equals("DEPRECATED")) {
      concept.retire();
    }
    concept.prefer(table.first(NAMES), "en");
    NAMES.stream()
        .map(table::get)
        .filter(name -> !name.isEmpty())
        .forEach(name -> concept.name(name, "en", TermKind.SYNONYM));
    if (!table.get("CONSUMER_NAME").isEmpty()) {
      concept.name(table.get("CONSUMER_NAME"), "en", TermKind.LAY);
    }
  }
}
