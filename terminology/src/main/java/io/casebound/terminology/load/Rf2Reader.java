package io.casebound.terminology.load;

import com.google.common.collect.ImmutableList;
import io.casebound.model.io.UnreadableInputException;
import io.casebound.terminology.RelationKind;
import io.casebound.terminology.TermKind;
import io.casebound.terminology.system.CodeSystem;
import io.casebound.terminology.system.Identifier;
import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a snapshot of SNOMED CT in Release Format 2 (SNOMED CT Release File Specifications):
 * concepts, descriptions, the US English language reference set and relationships.
 */
final class Rf2Reader implements VocabularySetReader {
  private static final String ACTIVE = "1";
  private static final String FULLY_SPECIFIED_NAME = "900000000000003001";
  private static final String US_ENGLISH = "900000000000509007";
  private static final String PREFERRED = "900000000000548007";
  private static final String IS_A = "116680003";
  private static final String PART_OF = "123005000";

  private static final Pattern FILE =
      Pattern.compile(
          "x?(?:sct2|der2)_(?:[a-z]*Refset_)?([A-Za-z]+?)_?(?:Snapshot|Full|Delta).*_([0-9]{8})\\.txt");
  private static final Pattern SNAPSHOT = Pattern.compile(".*_(?:\\w*)Snapshot.*");

  @Override
  public boolean accepts(ImmutableList<VocabularyInput> files) {
    return files.stream().anyMatch(file -> file.source().matches("x?sct2_Concept_.*\\.txt"));
  }

  @Override
  public void read(ImmutableList<VocabularyInput> files, VocabularyDraft draft) throws IOException {
    Release release = new Release(files, draft, draft.systems().named("SNOMED CT"));
    release.each("Concept", Release::concept);
    release.each("Language", Release::acceptability);
    release.each("Description", Release::description);
    release.each("Relationship", Release::relationship);
  }

  /** One release while it is read. */
  private static final class Release {
    private final ImmutableList<VocabularyInput> files;
    private final VocabularyDraft draft;
    private final CodeSystem snomed;
    private final Set<String> concepts = new HashSet<>();
    private final Set<String> preferred = new HashSet<>();

    Release(ImmutableList<VocabularyInput> files, VocabularyDraft draft, CodeSystem snomed) {
      this.files = files;
      this.draft = draft;
      this.snomed = snomed;
    }

    /** Takes one active row. */
    @FunctionalInterface
    private interface RowReader {
      void read(Release release, Table row, String file, String version);
    }

    void each(String content, RowReader reader) throws IOException {
      boolean found = false;
      for (VocabularyInput file : files) {
        Matcher name = FILE.matcher(file.source());
        if (name.matches() && name.group(1).equals(content) && isSnapshot(file)) {
          found = true;
          read(file, version(name.group(2)), reader);
        }
      }
      if (!found && content.equals("Concept")) {
        throw new UnreadableInputException(
            files.get(0).name() + ": holds no snapshot of SNOMED CT; give the folder Snapshot.");
      }
    }

    private static boolean isSnapshot(VocabularyInput file) {
      return SNAPSHOT.matcher(file.source()).matches();
    }

    private void read(VocabularyInput file, String version, RowReader reader) throws IOException {
      try (Table table = Table.open(file, draft.flaws(), TableForm.TABS)) {
        while (table.next()) {
          if (table.get("active").equals(ACTIVE)) {
            reader.read(this, table, file.source(), version);
          }
        }
      }
    }

    private static String version(String date) {
      return date.substring(0, 4) + "-" + date.substring(4, 6) + "-" + date.substring(6);
    }

    private Identifier id(String code) {
      return draft.systems().identifier(snomed, code, "");
    }

    void concept(Table row, String file, String version) {
      if (row.get("id").isEmpty()) {
        row.flaw("id", "a concept without an identifier");
      } else {
        concepts.add(row.get("id"));
        draft.concept(id(row.get("id"))).found(version, file);
      }
    }

    void acceptability(Table row, String file, String version) {
      if (row.get("refsetId").equals(US_ENGLISH) && row.get("acceptabilityId").equals(PREFERRED)) {
        preferred.add(row.get("referencedComponentId"));
      }
    }

    void description(Table row, String file, String version) {
      if (!concepts.contains(row.get("conceptId"))) {
        return; // of a concept that is no longer active
      }
      if (row.get("term").isEmpty()) {
        row.flaw("term", "a description without a term");
        return;
      }
      ConceptDraft concept = draft.concept(id(row.get("conceptId")));
      String language = row.get("languageCode").isEmpty() ? "en" : row.get("languageCode");
      if (row.get("typeId").equals(FULLY_SPECIFIED_NAME)) {
        SemanticTag tagged = SemanticTag.of(row.get("term"), snomed);
        tagged.kind().ifPresent(concept::kind);
        concept.name(tagged.name(), language, TermKind.SYNONYM);
      } else if (preferred.contains(row.get("id"))) {
        concept.prefer(row.get("term"), language);
      } else {
        concept.name(row.get("term"), language, TermKind.SYNONYM);
      }
    }

    void relationship(Table row, String file, String version) {
      String type = row.get("typeId");
      if (type.equals(IS_A) || type.equals(PART_OF)) {
        draft.relate(
            id(row.get("sourceId")),
            type.equals(IS_A) ? RelationKind.IS_A : RelationKind.PART_OF,
            id(row.get("destinationId")));
      }
    }
  }
}
