package io.casebound.manuscripts.word;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.casebound.manuscripts.word.CitedWork.Form;
import io.casebound.model.reference.BibliographicRecord;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The sources that a document keeps for Word's own citations (ECMA-376, Part 1, 22.6). */
final class WordSources {
  private static final ImmutableSet<String> NAMESPACES =
      ImmutableSet.of(
          "http://schemas.openxmlformats.org/officeDocument/2006/bibliography",
          "http://purl.oclc.org/ooxml/officeDocument/bibliography");

  // ECMA-376, Part 1, 17.16.5.8: CITATION tag, then switches; \m adds the tag of one more source.
  private static final Pattern FIRST =
      Pattern.compile("^CITATION\\s{1,9}\"?([^\\s\"\\\\]{1,255})", Pattern.CASE_INSENSITIVE);
  private static final Pattern MORE =
      Pattern.compile("\\\\m\\s{1,9}\"?([^\\s\"\\\\]{1,255})", Pattern.CASE_INSENSITIVE);

  private final Map<String, BibliographicRecord> records = new HashMap<>();

  private WordSources() {}

  /** The sources that a field's instruction cites, by their tags. */
  static ImmutableList<CitedWork> cited(String instruction) {
    ImmutableList.Builder<CitedWork> works = ImmutableList.builder();
    Matcher first = FIRST.matcher(instruction.strip());
    if (first.find()) {
      works.add(work(first.group(1)));
      Matcher more = MORE.matcher(instruction);
      while (more.find()) {
        works.add(work(more.group(1)));
      }
    }
    return works.build();
  }

  private static CitedWork work(String tag) {
    return new CitedWork(tag, Form.WORD_SOURCE, "");
  }

  /** The sources in those of the document's own data that hold any. */
  static WordSources read(Iterable<XmlCursor> parts) throws IOException {
    WordSources sources = new WordSources();
    for (XmlCursor xml : parts) {
      if (xml.root() && NAMESPACES.contains(xml.namespace())) {
        xml.children(
            any -> {
              SourceEntry entry = SourceEntry.read(xml);
              entry.record().ifPresent(record -> sources.records.put(entry.tag(), record));
            });
      }
    }
    return sources;
  }

  /** The source with that tag. */
  Optional<BibliographicRecord> record(String tag) {
    return Optional.ofNullable(records.get(tag));
  }
}
