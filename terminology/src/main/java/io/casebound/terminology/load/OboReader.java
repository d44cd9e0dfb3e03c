package io.casebound.terminology.load;

import java.io.IOException;
import java.util.regex.Pattern;

/** Reads OBO files (OBO Flat File Format 1.2 and 1.4), line by line. */
final class OboReader implements VocabularyReader {
  private static final Pattern BEGINNING =
      Pattern.compile("^(format-version:|\\[Term]|\\[Typedef])", Pattern.MULTILINE);

  @Override
  public boolean accepts(String head) {
    return BEGINNING.matcher(head).find();
  }

  @Override
  public void read(VocabularyInput input, VocabularyDraft draft) throws IOException {
    OntologyVersion version = new OntologyVersion();
    try (Lines lines = new Lines(input, draft.flaws())) {
      boolean more = lines.next();
      while (more && !lines.line().startsWith("[")) {
        heading(lines.line(), version);
        more = lines.next();
      }
      while (more) {
        OboTerm term = new OboTerm(input.source(), lines, draft, version);
        boolean isTerm = lines.line().startsWith("[Term]");
        more = lines.next();
        while (more && !lines.line().startsWith("[")) {
          if (isTerm) {
            term.read(lines.line());
          }
          more = lines.next();
        }
      }
    }
  }

  private static void heading(String line, OntologyVersion version) {
    if (line.startsWith("data-version:")) {
      version.version(line.substring(line.indexOf(':') + 1).strip());
    } else if (line.startsWith("ontology:")) {
      version.ontology(line.substring(line.indexOf(':') + 1).strip());
    }
  }
}
