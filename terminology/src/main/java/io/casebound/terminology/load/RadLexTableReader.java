package io.casebound.terminology.load;

import io.casebound.terminology.RelationKind;
import io.casebound.terminology.system.CodeSystem;
import io.casebound.terminology.system.Identifier;
import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;

/** Reads RadLex as CSV of name, RID and the parent's RID, with or without a heading. */
final class RadLexTableReader implements VocabularyReader {
  private static final Pattern RID = Pattern.compile("RID[0-9]{1,6}");
  private static final Pattern BEGINNING =
      Pattern.compile(
          "([^\\n]{0,500}\\n)?(\"[^\"\\n]{1,500}\"|[^,\\n]{1,500}),RID[0-9]{1,6},(RID[0-9]{1,6})?\\s");

  @Override
  public boolean accepts(String head) {
    return BEGINNING.matcher(head).lookingAt();
  }

  @Override
  public void read(VocabularyInput input, VocabularyDraft draft) throws IOException {
    CodeSystem radlex = draft.systems().named("RadLex");
    try (Rows rows = new Rows(input, draft.flaws(), TableForm.CSV)) {
      while (rows.next()) {
        List<String> cells = rows.cells();
        if (cells.size() != 3) {
          rows.flaw(Math.min(3, cells.size()), "a row of " + cells.size() + " cells instead of 3");
        } else if (RID.matcher(cells.get(1).strip()).matches()) {
          row(rows, input.source(), radlex, draft);
        } else if (rows.line() > 1) {
          rows.flaw(2, "no RID");
        }
      }
    }
  }

  private static void row(Rows rows, String source, CodeSystem radlex, VocabularyDraft draft) {
    String name = rows.cells().get(0).strip();
    if (name.isEmpty()) {
      rows.flaw(1, "no name");
      return;
    }
    Identifier id = draft.systems().identifier(radlex, rows.cells().get(1).strip(), "");
    ConceptDraft concept = draft.concept(id);
    concept.found("", source);
    concept.prefer(name, "en");
    String parent = rows.cells().get(2).strip();
    if (RID.matcher(parent).matches()) {
      draft.relate(id, RelationKind.IS_A, draft.systems().identifier(radlex, parent, ""));
    } else if (!parent.isEmpty()) {
      rows.flaw(3, "no RID");
    }
  }
}
