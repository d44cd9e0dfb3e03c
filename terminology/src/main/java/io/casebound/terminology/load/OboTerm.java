package io.casebound.terminology.load;

import com.google.common.collect.ImmutableSet;
import io.casebound.terminology.Coding;
import io.casebound.terminology.RelationKind;
import io.casebound.terminology.SkosMatch;
import io.casebound.terminology.system.Identifier;
import org.jspecify.annotations.Nullable;

/** Reads the lines of one term of an OBO file. */
final class OboTerm {
  /** The relation by its old name, and as the Basic Formal Ontology numbers it. */
  static final ImmutableSet<String> PART_OF = ImmutableSet.of("part_of", "BFO:0000050");

  private final String file;
  private final Lines lines;
  private final VocabularyDraft draft;
  private final OntologyVersion version;
  private @Nullable Identifier id;
  private @Nullable ConceptDraft concept;
  private boolean complained;

  OboTerm(String file, Lines lines, VocabularyDraft draft, OntologyVersion version) {
    this.file = file;
    this.lines = lines;
    this.draft = draft;
    this.version = version;
  }

  /** Takes one line, {@code tag: value}. */
  void read(String line) {
    int colon = line.indexOf(':');
    if (colon > 0) {
      take(line.substring(0, colon), line.substring(colon + 1).strip(), colon + 3);
    } else if (!line.isBlank() && !line.startsWith("!")) {
      lines.flaw(1, "neither a tag with its value nor a comment");
    }
  }

  private void take(String tag, String value, int column) {
    if (tag.equals("id")) {
      begin(value, column);
    } else if (id != null && concept != null) {
      take(concept, id, tag, value, column);
    } else if (!complained) {
      complained = true;
      lines.flaw(1, "a term without an id before its other tags");
    }
  }

  private void begin(String value, int column) {
    String text = OboText.identifier(value);
    if (text.isEmpty()) {
      lines.flaw(column, "an empty id");
      complained = true;
    } else {
      Identifier begun = draft.identifier(text);
      id = begun;
      concept = draft.concept(begun);
      concept.found(version.of(begun), file);
    }
  }

  private void take(ConceptDraft concept, Identifier id, String tag, String value, int column) {
    switch (tag) {
      case "name" -> name(concept, value, column);
      case "synonym" -> synonym(concept, value, column);
      // The tags of OBO 1.0.
      case "exact_synonym" -> synonym(concept, scoped(value, "EXACT"), column);
      case "broad_synonym" -> synonym(concept, scoped(value, "BROAD"), column);
      case "narrow_synonym" -> synonym(concept, scoped(value, "NARROW"), column);
      case "related_synonym" -> synonym(concept, scoped(value, "RELATED"), column);
      case "xref" -> xref(concept, value);
      case "is_a" -> relate(id, RelationKind.IS_A, value, column);
      case "relationship" -> relationship(id, value, column);
      case "is_obsolete" -> obsolete(concept, value);
      default -> {}
    }
  }

  private void name(ConceptDraft concept, String value, int column) {
    String name = OboText.unquoted(value);
    if (name.isEmpty()) {
      lines.flaw(column, "an empty name");
    } else {
      concept.prefer(name, "en");
    }
  }

  private static String scoped(String value, String scope) {
    int end = OboText.indexOf(value, '"', 1);
    return end < 0 ? value : value.substring(0, end + 1) + " " + scope + value.substring(end + 1);
  }

  private void synonym(ConceptDraft concept, String value, int column) {
    OboSynonym.parse(value)
        .ifPresentOrElse(
            synonym -> concept.name(synonym.text(), "en", synonym.kind()),
            () -> lines.flaw(column, "a synonym that is no text in quotation marks"));
  }

  /** A reference to another system says little, unless its source says that it is an equivalent. */
  private void xref(ConceptDraft concept, String value) {
    String text = OboText.identifier(value);
    if (text.indexOf(':') > 0 && !text.startsWith("http") && !text.startsWith("url:")) {
      Identifier other = draft.identifier(text);
      boolean equivalent = value.contains(":equivalentTo\"");
      concept.code(
          new Coding(other.system().name(), other.version(), other.code(), ""),
          equivalent ? SkosMatch.EXACT : SkosMatch.UNSPECIFIED,
          file,
          ConceptDraft.CURATED);
    }
  }

  private void relationship(Identifier id, String value, int column) {
    String type = OboText.identifier(value);
    if (PART_OF.contains(type)) {
      relate(id, RelationKind.PART_OF, value.substring(type.length()).strip(), column);
    }
  }

  private void relate(Identifier id, RelationKind kind, String value, int column) {
    String other = OboText.identifier(value);
    if (other.isEmpty()) {
      lines.flaw(column, "a relation to nothing");
    } else {
      draft.relate(id, kind, draft.identifier(other));
    }
  }

  private static void obsolete(ConceptDraft concept, String value) {
    if (OboText.identifier(value).equals("true")) {
      concept.retire();
    }
  }
}
