package io.casebound.manuscripts.jats;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.casebound.model.Source;
import io.casebound.model.SourceText;
import io.casebound.model.reference.BibliographicRecord;
import io.casebound.model.reference.RecordField;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the identifiers and addresses of a cited work, bare. */
final class CitedIdentifiers {
  private static final ImmutableMap<String, RecordField> TYPES =
      ImmutableMap.of(
          "doi", RecordField.DOI,
          "pmid", RecordField.PMID,
          "pmcid", RecordField.PMCID,
          "pmc", RecordField.PMCID,
          "isbn", RecordField.ISBN,
          "issn", RecordField.ISSN);

  private static final ImmutableSet<String> IDS = ImmutableSet.of("pub-id", "object-id");
  private static final ImmutableSet<String> ADDRESSES = ImmutableSet.of("ext-link", "uri");

  private static final Pattern DOI_PREFIX =
      Pattern.compile(
          "^(?:https?://)?(?:(?:dx\\.)?doi\\.org/|doi:?\\s?)(?=10\\.)", Pattern.CASE_INSENSITIVE);

  private final Source source;

  CitedIdentifiers(Source source) {
    this.source = source;
  }

  void set(XmlElement part, BibliographicRecord.Builder record) {
    SourceText text =
        part.isAnyOf(IDS) || part.isAnyOf(ADDRESSES)
            ? Inline.text(part, source).text()
            : SourceText.builder(source).build();
    if (text.length() == 0) {
      return;
    }
    Matcher prefix = DOI_PREFIX.matcher(text);
    if (prefix.find()) {
      record.set(RecordField.DOI, text.slice(prefix.end(), text.length()));
    } else if (part.isAnyOf(IDS)) {
      RecordField field = TYPES.get(Ascii.toLowerCase(part.attribute("pub-id-type")));
      if (field != null) {
        record.set(field, text);
      }
    } else if (isDoi(part, text)) {
      record.set(RecordField.DOI, text);
    } else if (text.value().contains("/")) {
      record.set(RecordField.URL, text);
    }
  }

  private static boolean isDoi(XmlElement link, SourceText text) {
    return text.value().startsWith("10.")
        && (link.attribute("ext-link-type").equals("doi")
            || link.attribute("href").contains("doi.org"));
  }
}
