package io.casebound.manuscripts.jats;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.casebound.model.Source;
import io.casebound.model.SourceText;
import io.casebound.model.reference.BibliographicRecord;
import io.casebound.model.reference.RecordField;
import java.util.Optional;
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

  private static final ImmutableSet<String> BEARERS =
      ImmutableSet.of("pub-id", "object-id", "ext-link", "uri", "comment");

  // A resolver or prefix before what is all one DOI (DOI Handbook, 2.2).
  private static final Pattern DOI_PREFIX =
      Pattern.compile(
          "(?:https?://)?(?:(?:dx\\.)?doi\\.org/|doi:?\\s?)(?=10\\.\\S{3,500}$)",
          Pattern.CASE_INSENSITIVE);

  private final Source source;

  CitedIdentifiers(Source source) {
    this.source = source;
  }

  /** Sets the field that an element fills; true where its text is a DOI and nothing else. */
  boolean set(XmlElement part, BibliographicRecord.Builder record) {
    if (!part.isAnyOf(BEARERS)) {
      return false;
    }
    SourceText text = Inline.text(part, source).text();
    if (text.length() == 0) {
      return false;
    }
    if (text.value().indexOf("10.") > 0) {
      Matcher prefix = DOI_PREFIX.matcher(text.value());
      if (prefix.lookingAt()) {
        record.set(RecordField.DOI, text.slice(prefix.end(), text.length()));
        return true;
      }
    }
    field(part, text).ifPresent(field -> record.set(field, text));
    return false;
  }

  private static Optional<RecordField> field(XmlElement part, SourceText text) {
    if (part.isAnyOf(IDS)) {
      return Optional.ofNullable(TYPES.get(Ascii.toLowerCase(part.attribute("pub-id-type"))));
    }
    if (!part.isAnyOf(ADDRESSES)) {
      return Optional.empty();
    }
    if (isDoi(part, text)) {
      return Optional.of(RecordField.DOI);
    }
    return text.value().contains("/") ? Optional.of(RecordField.URL) : Optional.empty();
  }

  private static boolean isDoi(XmlElement link, SourceText text) {
    return text.value().startsWith("10.")
        && (link.attribute("ext-link-type").equals("doi")
            || link.attribute("href").contains("doi.org"));
  }
}
