package io.casebound.phenopackets;

import com.google.protobuf.Timestamp;
import io.casebound.model.clinical.AbsoluteTime;
import io.casebound.model.clinical.Age;
import io.casebound.model.clinical.ClinicalTime;
import io.casebound.model.clinical.PartialDate;
import io.casebound.model.clinical.RelativeTime;
import io.casebound.model.clinical.TimeAnchor;
import io.casebound.model.clinical.TimeRelation;
import io.casebound.model.clinical.TimeUnit;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import org.phenopackets.schema.v2.core.TimeElement;
import org.phenopackets.schema.v2.core.TimeInterval;

/**
 * Turns times into those of a phenopacket. A day is the moment of its midnight in UTC, as the
 * schema has no day; a month, a year and a span of dates run to the last second of their last day.
 */
final class Times {
  private final Optional<Age> age;

  /**
   * @param age the age at presentation
   */
  Times(Optional<Age> age) {
    this.age = age.filter(known -> known.unit() != TimeUnit.MINUTE && !known.orOlder());
  }

  /**
   * The time of something, where a phenopacket can tell it; else it is noted.
   *
   * @param owner the place of what the time belongs to
   */
  Optional<TimeElement> of(ClinicalTime time, Place owner) {
    if (time instanceof AbsoluteTime date) {
      owner.keep("date");
      return Optional.of(date(date));
    }
    return time instanceof RelativeTime relative ? relative(relative, owner) : Optional.empty();
  }

  private Optional<TimeElement> relative(RelativeTime time, Place owner) {
    boolean atPresentation =
        time.relation() == TimeRelation.AT && time.anchor() == TimeAnchor.PRESENTATION;
    if (!atPresentation || age.isEmpty()) {
      owner.at("relative-time").leave(inWords(time), LeftOut.Reason.NO_PLACE);
      return Optional.empty();
    }
    owner.keep("relative-time");
    return age.map(Times::age);
  }

  /** A time that a phenopacket has no field for. */
  static void leave(ClinicalTime time, Place owner) {
    if (time instanceof AbsoluteTime date) {
      String to = date.to().map(end -> "/" + end).orElse("");
      owner.at("date").leave(date.from() + to, LeftOut.Reason.NO_PLACE);
    } else if (time instanceof RelativeTime relative) {
      owner.at("relative-time").leave(inWords(relative), LeftOut.Reason.NO_PLACE);
    }
  }

  private static String inWords(RelativeTime time) {
    String distance =
        time.distance().map(span -> span.amount() + " " + span.unit().ucum() + " ").orElse("");
    return distance + word(time.relation()) + " " + word(time.anchor());
  }

  static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  /** An age in the form of ISO 8601: {@code P19Y}, {@code PT6H}. */
  static TimeElement age(Age age) {
    String duration =
        switch (age.unit()) {
          case MINUTE -> "PT" + age.amount() + "M";
          case HOUR -> "PT" + age.amount() + "H";
          case DAY -> "P" + age.amount() + "D";
          case WEEK -> "P" + age.amount() + "W";
          case MONTH -> "P" + age.amount() + "M";
          case YEAR -> "P" + age.amount() + "Y";
        };
    return TimeElement.newBuilder()
        .setAge(org.phenopackets.schema.v2.core.Age.newBuilder().setIso8601Duration(duration))
        .build();
  }

  private static TimeElement date(AbsoluteTime time) {
    if (time.to().isEmpty() && time.from().day().isPresent()) {
      return TimeElement.newBuilder().setTimestamp(midnight(first(time.from()))).build();
    }
    Timestamp end = midnight(last(time.to().orElse(time.from())).plusDays(1));
    return TimeElement.newBuilder()
        .setInterval(
            TimeInterval.newBuilder()
                .setStart(midnight(first(time.from())))
                .setEnd(end.toBuilder().setSeconds(end.getSeconds() - 1)))
        .build();
  }

  private static LocalDate first(PartialDate date) {
    return LocalDate.of(date.year(), date.month().orElse(1), date.day().orElse(1));
  }

  private static LocalDate last(PartialDate date) {
    YearMonth month = YearMonth.of(date.year(), date.month().orElse(12));
    return month.atDay(date.day().orElse(month.lengthOfMonth()));
  }

  private static Timestamp midnight(LocalDate day) {
    return Timestamp.newBuilder()
        .setSeconds(day.atStartOfDay(ZoneOffset.UTC).toEpochSecond())
        .build();
  }
}
