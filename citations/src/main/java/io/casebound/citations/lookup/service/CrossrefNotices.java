package io.casebound.citations.lookup.service;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSetMultimap;
import io.casebound.citations.format.csljson.JsonValue;
import io.casebound.citations.lookup.Notice;
import io.casebound.citations.lookup.Notice.Kind;
import io.casebound.model.SourceText;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What works of Crossref say was published about each other: {@code updated-by} of the work, and
 * {@code update-to} of a notice that came with the same answer (Crossref, "REST API format",
 * Update).
 */
final class CrossrefNotices {
  private static final String RETRACTION_WATCH = "retraction-watch";

  private static final ImmutableMap<String, Kind> KINDS =
      ImmutableMap.<String, Kind>builder()
          .put("retraction", Kind.RETRACTION)
          .put("withdrawal", Kind.RETRACTION)
          .put("removal", Kind.RETRACTION)
          .put("expression_of_concern", Kind.CONCERN)
          .put("partial_retraction", Kind.CORRECTION)
          .put("correction", Kind.CORRECTION)
          .put("corrigendum", Kind.CORRECTION)
          .put("erratum", Kind.CORRECTION)
          .buildOrThrow();

  private final ImmutableSetMultimap<String, Notice> updates;

  private CrossrefNotices(ImmutableSetMultimap<String, Notice> updates) {
    this.updates = updates;
  }

  static CrossrefNotices of(List<JsonValue> items) {
    ImmutableSetMultimap.Builder<String, Notice> updates = ImmutableSetMultimap.builder();
    for (JsonValue item : items) {
      Optional<String> notice = doi(item);
      for (JsonValue update : list(item, "update-to")) {
        doi(update).ifPresent(work -> notice(update, notice).ifPresent(n -> updates.put(work, n)));
      }
    }
    return new CrossrefNotices(updates.build());
  }

  /** The notices about a work, of each kind and DOI one. */
  ImmutableList<Notice> about(JsonValue item) {
    Map<String, Notice> notices = new LinkedHashMap<>();
    for (JsonValue update : list(item, "updated-by")) {
      notice(update, doi(update)).ifPresent(notice -> notices.putIfAbsent(key(notice), notice));
    }
    doi(item).ifPresent(doi -> updates.get(doi).forEach(n -> notices.putIfAbsent(key(n), n)));
    return ImmutableList.copyOf(notices.values());
  }

  private static String key(Notice notice) {
    return notice.kind() + " " + notice.identifier().orElse("");
  }

  private static Optional<Notice> notice(JsonValue update, Optional<String> identifier) {
    String type = text(update, "type").toLowerCase(Locale.ROOT).replace('-', '_').replace(' ', '_');
    String source =
        text(update, "source").equals(RETRACTION_WATCH) ? "Retraction Watch" : "Crossref";
    return Optional.ofNullable(KINDS.get(type))
        .map(
            kind ->
                new Notice(
                    kind,
                    source,
                    update.member("updated").flatMap(CrossrefNotices::date),
                    identifier,
                    type.equals("partial_retraction")
                        ? Optional.of("partial retraction")
                        : Optional.empty()));
  }

  private static Optional<String> date(JsonValue updated) {
    return updated
        .member("date-parts")
        .flatMap(parts -> parts.items().stream().findFirst())
        .map(
            parts ->
                parts.items().stream()
                    .map(part -> part.text().value())
                    .filter(part -> part.matches("\\d{1,4}"))
                    .map(part -> part.length() == 1 ? "0" + part : part)
                    .collect(Collectors.joining("-")))
        .filter(date -> !date.isEmpty());
  }

  private static List<JsonValue> list(JsonValue item, String name) {
    return item.member(name).map(JsonValue::items).orElse(ImmutableList.of());
  }

  private static Optional<String> doi(JsonValue item) {
    return item.text("DOI").map(SourceText::value).map(doi -> doi.toLowerCase(Locale.ROOT));
  }

  private static String text(JsonValue item, String name) {
    return item.text(name).map(SourceText::value).orElse("");
  }
}
