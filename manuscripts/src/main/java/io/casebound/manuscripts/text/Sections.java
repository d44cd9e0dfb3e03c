package io.casebound.manuscripts.text;

import io.casebound.manuscripts.prose.CitationMarks;
import io.casebound.manuscripts.prose.FloatNames;
import io.casebound.manuscripts.prose.Headings;
import io.casebound.manuscripts.prose.MarkedText;
import io.casebound.manuscripts.prose.Outline;
import io.casebound.manuscripts.prose.RunInHeading;
import io.casebound.model.Manuscript;
import io.casebound.model.SectionRole;
import io.casebound.model.Source;
import io.casebound.model.SourceText;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Puts headings whose level nobody marked where they belong: into the abstract, the body or the
 * back matter, and there above or below each other, by number and role.
 */
final class Sections {
  private final Outline abstracts;
  private final Outline body;
  private final Outline back;
  private final Outline unplaced;
  private final Set<SectionRole> inAbstract = EnumSet.noneOf(SectionRole.class);
  private Outline current;
  private boolean started;
  private boolean behindReferences;

  Sections(Source source) {
    FloatNames names = new FloatNames();
    this.abstracts = new Outline(source, names);
    this.body = new Outline(source, names);
    this.back = new Outline(source, names);
    this.unplaced = new Outline(source, names);
    this.current = body;
  }

  /** Where blocks go at the moment. */
  Outline current() {
    return current;
  }

  /** Where figures go: never into the abstract. */
  Outline floats() {
    return current == abstracts ? body : current;
  }

  boolean isInAbstract() {
    return current == abstracts;
  }

  void endAbstract() {
    if (current == abstracts) {
      current = body;
    }
  }

  /** Keeps the heading of the reference list, whose entries are no paragraphs. */
  void openReferences(SourceText heading) {
    back.open(1, heading, SectionRole.REFERENCES);
    back.close();
  }

  void endReferences() {
    behindReferences = true;
    current = back;
    back.close();
  }

  /** Whether a heading gives its section a role of its own, as no subsection's does. */
  static boolean isStrong(SourceText heading) {
    return Headings.role(heading, Optional.of(SectionRole.DISCUSSION)).isPresent();
  }

  /** Opens the section that a heading stands over; {@code depth} is 0 where it has no number. */
  void open(SourceText title, int depth) {
    Optional<SectionRole> role =
        started ? Headings.role(title, Optional.empty()) : Headings.roleOfFirst(title);
    started = true;
    if (role.equals(Optional.of(SectionRole.ABSTRACT))) {
      current = abstracts;
      abstracts.open(1, title, SectionRole.ABSTRACT);
    } else if (staysInAbstract(role)) {
      role.ifPresent(inAbstract::add);
      abstracts.open(2, title, role.orElse(SectionRole.ABSTRACT));
    } else {
      openOutside(title, depth);
    }
  }

  /**
   * Adds a paragraph that bears its own heading. What stands around it goes on behind abbreviations
   * in the body, as they are mostly those of a table or a figure.
   */
  void addRunIn(RunInHeading paragraph) {
    if (paragraph.role() == SectionRole.ABBREVIATIONS && current == body) {
      back.open(1, paragraph.title(), paragraph.role());
      back.paragraph(paragraph.text());
      back.close();
    } else {
      open(paragraph.title(), 0);
      current.paragraph(paragraph.text());
    }
  }

  /** Whether the abstract is structured and this heading goes on with it. */
  private boolean staysInAbstract(Optional<SectionRole> role) {
    if (current != abstracts || role.isEmpty()) {
      return false;
    }
    boolean structured = !inAbstract.isEmpty() || abstracts.isBare();
    boolean over =
        inAbstract.contains(SectionRole.CONCLUSION)
            || inAbstract.contains(role.get())
            || role.get().isDeclaration();
    return structured && !over;
  }

  private void openOutside(SourceText title, int depth) {
    endAbstract();
    Optional<SectionRole> top = current.roleAbove(2);
    boolean strong = Headings.role(title, top).isPresent() || endsIntroduction(title, top);
    int level = depth > 0 ? depth : strong ? 1 : 2;
    if (depth == 0 && isPartOf(top, Headings.role(title, top))) {
      level = 2;
    }
    if (level == 1) {
      choose(Headings.roleWithin(title, Optional.empty()));
    }
    SectionRole role = Headings.roleWithin(title, current.roleAbove(level));
    current.open(current.roleAbove(2).isEmpty() ? 1 : level, title, role);
  }

  /** "Clinical findings" are none of an introduction: they are where the case begins. */
  private static boolean endsIntroduction(SourceText title, Optional<SectionRole> top) {
    return top.equals(Optional.of(SectionRole.INTRODUCTION))
        && Headings.role(title, Optional.empty()).equals(Optional.of(SectionRole.CASE));
  }

  /** "Case 2" is a part of the case, "Funding" one of the declarations. */
  private static boolean isPartOf(Optional<SectionRole> top, Optional<SectionRole> role) {
    if (top.isEmpty() || role.isEmpty()) {
      return false;
    }
    return switch (top.get()) {
      case DECLARATIONS -> role.get().isDeclaration() && role.get() != SectionRole.DECLARATIONS;
      case CASE -> role.get() == SectionRole.CASE;
      default -> false;
    };
  }

  private void choose(SectionRole role) {
    boolean behind =
        behindReferences
            || role.isDeclaration()
            || role == SectionRole.ABBREVIATIONS
            || role == SectionRole.APPENDIX;
    current = behind ? back : body;
  }

  void addUnplaced(SourceText text) {
    unplaced.paragraph(MarkedText.of(text));
  }

  Stream<MarkedText> texts() {
    return Stream.of(abstracts, body, back, unplaced).flatMap(Outline::texts);
  }

  void addTo(Manuscript.Builder manuscript, CitationMarks marks) {
    abstracts.build(marks).forEach(manuscript::addAbstract);
    body.build(marks).forEach(manuscript::addBody);
    back.build(marks).forEach(manuscript::addBack);
    unplaced.build(marks).forEach(manuscript::addBack);
  }
}
