package io.casebound.citations.format.csljson;

import io.casebound.citations.date.DateSpan;
import io.casebound.citations.format.record.Dates;
import io.casebound.citations.format.record.RecordDraft;
import io.casebound.model.SourceText;
import io.casebound.model.reference.RecordField;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Reads dates as CSL-JSON has them: parts, a raw or literal text, a season. */
final class CslDateReader {
  private CslDateReader() {}

  /** Sets year and month of publication. */
  static void issued(JsonValue date, RecordDraft draft) {
    if (date.kind() == JsonValue.Kind.ARRAY) {
      date.items().stream().findFirst().ifPresent(first -> issued(first, draft));
      return;
    }
    Optional<SourceText> text = text(date);
    if (text.isEmpty()) {
      return;
    }
    if (!Dates.set(draft, text.get())) {
      draft.set(RecordField.MONTH_DAY, text.get());
    }
    season(date).ifPresent(season -> draft.set(RecordField.MONTH_DAY, season));
  }

  private static Optional<SourceText> season(JsonValue date) {
    Optional<SourceText> season = date.text("season");
    return season.map(
        text ->
            text.value().matches("[1-4]")
                ? text.replacedBy(DateSpan.seasonName(Integer.parseInt(text.value())))
                : text);
  }

  /** The date as one text: ISO 8601 where it has parts, with a slash between two. */
  static Optional<SourceText> text(JsonValue date) {
    if (date.isText()) {
      return Optional.of(date.text()).filter(text -> !text.value().isBlank());
    }
    Optional<JsonValue> parts = date.member("date-parts").filter(each -> !each.items().isEmpty());
    if (parts.isPresent()) {
      String text = parts(parts.get());
      return text.isEmpty() ? literal(date) : Optional.of(placed(parts.get(), text));
    }
    return literal(date);
  }

  private static Optional<SourceText> literal(JsonValue date) {
    return date.text("literal").or(() -> date.text("raw"));
  }

  /** A year alone stands word for word; of more, the place is that of all parts. */
  private static SourceText placed(JsonValue parts, String text) {
    JsonValue first = parts.items().get(0);
    boolean isYear =
        parts.items().size() == 1
            && first.items().size() == 1
            && first.items().get(0).text().value().equals(text);
    return isYear ? first.items().get(0).text() : parts.text().replacedBy(text);
  }

  private static String parts(JsonValue parts) {
    List<String> dates = new ArrayList<>();
    List<JsonValue> all = parts.items();
    boolean isFlat = all.stream().allMatch(JsonValue::isText);
    if (isFlat) {
      return date(all);
    }
    all.stream().limit(2).forEach(each -> dates.add(date(each.items())));
    return dates.stream().filter(each -> !each.isEmpty()).collect(Collectors.joining("/"));
  }

  private static String date(List<JsonValue> parts) {
    StringBuilder date = new StringBuilder();
    for (JsonValue part : parts.subList(0, Math.min(3, parts.size()))) {
      String digits = part.text().value().strip();
      if (!digits.matches("\\d{1,4}") || digits.equals("0")) {
        break;
      }
      int number = Integer.parseInt(digits);
      date.append(
          date.length() == 0
              ? String.format(Locale.ROOT, "%04d", number)
              : String.format(Locale.ROOT, "-%02d", number));
    }
    return date.toString();
  }
}
