package io.casebound.validation;

import com.google.common.collect.ImmutableList;
import io.casebound.model.Manuscript;
import io.casebound.model.Paragraph;
import io.casebound.model.Section;
import io.casebound.model.SectionRole;
import io.casebound.model.SourceSpan;
import io.casebound.model.SourceText;
import io.casebound.model.remark.Fix;
import io.casebound.model.remark.Remark;
import io.casebound.model.remark.Severity;
import io.casebound.validation.assessment.Assessment;
import io.casebound.validation.assessment.Evidence;
import io.casebound.validation.profile.Item;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Makes a remark of each item that is not fully reported, {@code CARE-8A}. */
final class ItemRemarks {
  private final Manuscript manuscript;

  private ItemRemarks(Manuscript manuscript) {
    this.manuscript = manuscript;
  }

  static ImmutableList<Remark> of(Manuscript manuscript, ImmutableList<Assessment> assessments) {
    ItemRemarks remarks = new ItemRemarks(manuscript);
    return assessments.stream()
        .flatMap(assessment -> remarks.of(assessment).stream())
        .collect(ImmutableList.toImmutableList());
  }

  private Optional<Remark> of(Assessment assessment) {
    Item item = assessment.item();
    return switch (assessment.verdict()) {
      case ABSENT ->
          Optional.of(remark(assessment, item.absent(), named(item) + absence(assessment)));
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

  /** What is counted is not reported, but met. */
  private static String absence(Assessment assessment) {
    return assessment
        .reason()
        .map(counted -> " is not met: " + counted + ".")
        .orElse(" is not reported.");
  }

  private static String lack(Assessment assessment) {
    return assessment.missing().map(missing -> "; missing: " + missing + ".").orElse(".");
  }

  private Remark remark(Assessment assessment, Severity severity, String message) {
    Item item = assessment.item();
    return new Remark(
        item.rule(), severity, place(assessment), message, Optional.of(Fix.advice(item.advice())));
  }

  /** At the words that were found; else where the section begins to which the item belongs. */
  private SourceSpan place(Assessment assessment) {
    return assessment.evidence().stream()
        .map(ItemRemarks::place)
        .findFirst()
        .or(() -> assessment.item().home().stream().flatMap(this::beginnings).findFirst())
        .orElseGet(() -> manuscript.source().beginning());
  }

  /** Of a passage that begins with those words, such as a title, the whole. */
  private static SourceSpan place(Evidence evidence) {
    return evidence.decisive().from() == 0 ? evidence.span() : evidence.decisive().span();
  }

  /**
   * The headings of the sections of that role, or their first paragraphs where they have none. A
   * structured abstract has sections as the text has: they are no place for what the text lacks.
   */
  private Stream<SourceSpan> beginnings(SectionRole role) {
    Stream<Section> sections =
        role == SectionRole.ABSTRACT
            ? manuscript.abstracts().stream()
            : Stream.of(manuscript.body(), manuscript.back()).flatMap(List::stream);
    return sections
        .flatMap(Section::walk)
        .filter(section -> section.role() == role)
        .flatMap(section -> beginning(section).stream());
  }

  private static Optional<SourceSpan> beginning(Section section) {
    return section
        .title()
        .or(() -> section.paragraphs().findFirst().map(Paragraph::text))
        .map(SourceText::span);
  }
}
