package io.casebound.benchmarks.references;

import com.google.common.collect.ImmutableMap;
import io.casebound.benchmarks.references.LabelledReference.Segment;
import io.casebound.model.SourceSpan;
import io.casebound.model.SourceText;
import io.casebound.model.reference.BibliographicRecord;
import io.casebound.model.reference.PersonName;
import io.casebound.model.reference.RecordField;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The values that are compared. Of {@code jats-mixed}: surname and initials of each author, year,
 * title, container, volume, issue, first and last page, and DOI, PMID and publisher where they are
 * labelled. Of the others: the authors as one string, year, title, container, volume (its first
 * number), pages, publisher. Compared is what stands there in NFC, without marks and white space at
 * its ends.
 */
final class ScoredFields {
  private static final Pattern EDGES = Pattern.compile("^[^\\p{L}\\p{N}]+|[^\\p{L}\\p{N}\\p{M}]+$");
  private static final Pattern DOI = Pattern.compile("10\\.\\d{4,9}/\\S+");
  private static final Pattern YEAR = Pattern.compile("\\d{4}");
  private static final Pattern NUMBER = Pattern.compile("\\d+");
  private static final Pattern PAGES_WORD =
      Pattern.compile("(?i)^(?:pages?|pgs?|pp?)\\b[.:\\s]*(?=\\S)");
  private static final Pattern IN = Pattern.compile("(?i)^in\\b:?\\s*(?=\\S)");
  private static final Pattern ET_AL =
      Pattern.compile("(?i)^[\\s,.;]*(?:(?:and|&)\\s+)?(?:et\\.? al|others|a kol|ua)\\b");
  private static final Pattern DASH = Pattern.compile("\\s*[-‐‑–—−]+\\s*");

  private static final ImmutableMap<String, RecordField> WHERE_LABELLED =
      ImmutableMap.of(
          "doi", RecordField.DOI, "pmid", RecordField.PMID, "publisher", RecordField.PUBLISHER);

  private final Map<String, List<String>> values = new LinkedHashMap<>();

  private void put(String field, String value) {
    String bare = EDGES.matcher(Normalizer.normalize(value, Normalizer.Form.NFC)).replaceAll("");
    if (!bare.isEmpty()) {
      values.computeIfAbsent(field, key -> new ArrayList<>()).add(bare);
    }
  }

  private void putFirst(String field, String value) {
    if (!values.containsKey(field)) {
      put(field, value);
    }
  }

  // ---- what the labels say

  static Map<String, List<String>> wanted(LabelledReference reference) {
    ScoredFields fields = new ScoredFields();
    if (reference.isJats()) {
      fields.wantedOfJats(reference);
    } else {
      fields.wantedOfOthers(reference);
    }
    return fields.values;
  }

  private void wantedOfJats(LabelledReference reference) {
    for (Segment segment : reference.segments()) {
      String text = reference.text(segment);
      switch (segment.label()) {
        case "surname", "given" -> put(segment.label(), text);
        case "year", "title", "volume", "issue", "fpage", "lpage", "publisher" ->
            putFirst(segment.label(), text);
        case "source" -> putFirst(reference.has("title") ? "container" : "title", text);
        case "id-doi" -> putFirst("doi", text);
        case "id-pmid" -> putFirst("pmid", text);
        case "uri" -> wantedLink(text);
        default -> {}
      }
    }
  }

  private void wantedLink(String text) {
    Matcher doi = DOI.matcher(text);
    if (doi.find()) {
      putFirst("doi", doi.group());
    } else if (text.matches("\\d+")) {
      putFirst("pmid", text);
    }
  }

  private void wantedOfOthers(LabelledReference reference) {
    boolean hasTitle = reference.has("title") || reference.has("title-a");
    for (Segment segment : reference.segments()) {
      String text = reference.text(segment);
      switch (segment.label()) {
        case "author" -> putFirst("authors", text);
        case "date" -> first(YEAR, text).ifPresent(year -> putFirst("year", year));
        case "title", "title-a" -> putFirst("title", text);
        case "title-m" ->
            putFirst(hasTitle ? "container" : "title", IN.matcher(text).replaceFirst(""));
        case "title-j", "journal", "container-title" ->
            putFirst("container", IN.matcher(text).replaceFirst(""));
        case "volume", "vol" -> putFirst("volume", first(NUMBER, text).orElse(text));
        case "page", "pp", "pages" -> putFirst("pages", PAGES_WORD.matcher(text).replaceFirst(""));
        case "publisher" -> putFirst("publisher", text);
        default -> {}
      }
    }
  }

  private static Optional<String> first(Pattern form, String text) {
    Matcher found = form.matcher(text);
    return found.find() ? Optional.of(found.group()) : Optional.empty();
  }

  // ---- what the parser found

  static Map<String, List<String>> found(
      BibliographicRecord record, LabelledReference reference, Set<String> wanted) {
    ScoredFields fields = new ScoredFields();
    fields.foundCommon(record);
    if (reference.isJats()) {
      fields.foundOfJats(record, wanted);
    } else {
      fields.foundOfOthers(record, reference);
    }
    return fields.values;
  }

  private void foundCommon(BibliographicRecord record) {
    put("title", record.text(RecordField.TITLE));
    put("container", record.text(RecordField.CONTAINER_TITLE));
    put("year", record.text(RecordField.YEAR));
  }

  private void foundOfJats(BibliographicRecord record, Set<String> wanted) {
    for (PersonName name : record.authors()) {
      name(name);
    }
    for (PersonName name : record.editors()) {
      name(name);
    }
    put("volume", record.text(RecordField.VOLUME));
    put("issue", record.text(RecordField.ISSUE) + " " + record.text(RecordField.SUPPLEMENT));
    String[] pages = DASH.split(record.text(RecordField.PAGE), 2);
    put("fpage", pages[0].isEmpty() ? record.text(RecordField.ARTICLE_NUMBER) : pages[0]);
    put("lpage", pages.length > 1 ? pages[1] : "");
    WHERE_LABELLED.forEach(
        (name, field) -> {
          if (wanted.contains(name)) {
            put(name, record.text(field));
          }
        });
  }

  private void name(PersonName name) {
    if (!name.group()) {
      put("surname", name.family().value());
      put("given", name.given().map(SourceText::value).orElse(""));
    }
  }

  private void foundOfOthers(BibliographicRecord record, LabelledReference reference) {
    List<SourceSpan> spans = new ArrayList<>();
    for (PersonName name : record.authors()) {
      spans.add(name.family().span());
      name.given().ifPresent(given -> spans.add(given.span()));
      name.suffix().ifPresent(suffix -> spans.add(suffix.span()));
    }
    if (!spans.isEmpty()) {
      int start = spans.stream().mapToInt(SourceSpan::start).min().orElseThrow();
      int end = spans.stream().mapToInt(SourceSpan::end).max().orElseThrow();
      String rest = reference.raw().substring(end);
      Matcher etAl = ET_AL.matcher(rest);
      put("authors", reference.raw().substring(start, etAl.find() ? end + etAl.end() : end));
    }
    put(
        "volume",
        first(NUMBER, record.text(RecordField.VOLUME)).orElse(record.text(RecordField.VOLUME)));
    String pages = record.text(RecordField.PAGE);
    put("pages", pages.isEmpty() ? record.text(RecordField.ARTICLE_NUMBER) : pages);
    put("publisher", record.text(RecordField.PUBLISHER));
  }
}
