package io.casebound.validation;

import com.google.common.collect.ImmutableList;
import io.casebound.model.Manuscript;
import io.casebound.model.SectionRole;
import io.casebound.model.SourceSpan;
import io.casebound.model.SourceText;
import io.casebound.model.remark.Fix;
import io.casebound.model.remark.Remark;
import io.casebound.model.remark.Severity;
import io.casebound.validation.assessment.Assessment;
import io.casebound.validation.assessment.Evidence;
import io.casebound.validation.profile.Item;
import io.casebound.validation.profile.Profile;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Makes a remark of each item that is not fully reported, {@code CARE-8A}. */
final class ItemRemarks {
  private final Profile profile;
  private final Manuscript manuscript;

  private ItemRemarks(Profile profile, Manuscript manuscript) {
    this.profile = profile;
    this.manuscript = manuscript;
  }

  static ImmutableList<Remark> of(
      Profile profile, Manuscript manuscript, ImmutableList<Assessment> assessments) {
    ItemRemarks remarks = new ItemRemarks(profile, manuscript);
    return assessments.stream()
        .flatMap(assessment -> remarks.of(assessment).stream())
        .collect(ImmutableList.toImmutableList());
  }

  private Optional<Remark> of(Assessment assessment) {
    Item item = assessment.item();
    return switch (assessment.verdict()) {
      case ABSENT ->
          Optional.of(remark(assessment, item.absent(), named(item) + " is not reported."));
      case PARTIAL ->
          Optional.of(
              remark(
                  assessment,
                  item.partial(),
                  named(item) + " is reported in part" + lack(assessment)));
      default -> Optional.empty();
    };
  }

  private static String named(Item item) {
    return "Item " + item.id() + " (" + item.title() + ")";
  }

  private static String lack(Assessment assessment) {
    return assessment.missing().map(missing -> "; missing: " + missing + ".").orElse(".");
  }

  private Remark remark(Assessment assessment, Severity severity, String message) {
    Item item = assessment.item();
    return new Remark(
        profile.prefix() + "-" + item.id().toUpperCase(Locale.ROOT),
        severity,
        place(assessment),
        message,
        Optional.of(Fix.advice(item.advice())));
  }

  /** At what was found; else at the heading of the section where the item belongs. */
  private SourceSpan place(Assessment assessment) {
    return assessment.evidence().stream()
        .map(Evidence::span)
        .findFirst()
        .or(() -> assessment.item().home().stream().flatMap(this::headings).findFirst())
        .orElseGet(() -> manuscript.source().beginning());
  }

  private Stream<SourceSpan> headings(SectionRole role) {
    return manuscript
        .sections()
        .filter(section -> section.role() == role)
        .flatMap(section -> section.title().stream())
        .map(SourceText::span);
  }
}
