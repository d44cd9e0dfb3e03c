package io.casebound.manuscripts.outlined;

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
import java.util.Optional;
import java.util.stream.Stream;

/** Puts sections, whose level the author marked, into the abstract, the body or the back matter. */
final class OutlinedSections {
  private final Outline abstracts;
  private final Outline body;
  private final Outline back;
  private final Outline unplaced;
  private Outline current;
  private int abstractLevel;
  private boolean started;

  OutlinedSections(Source source) {
    FloatNames names = new FloatNames();
    this.abstracts = new Outline(source, names);
    this.body = new Outline(source, names);
    this.back = new Outline(source, names);
    this.unplaced = new Outline(source, names);
    this.current = body;
  }

  Outline current() {
    return current;
  }

  boolean isInAbstract() {
    return current == abstracts;
  }

  /** Whether a section was opened yet. */
  boolean isStarted() {
    return started;
  }

  void open(int level, SourceText title) {
    boolean isFirst = !started && current == body && body.isBare();
    started = true;
    Optional<SectionRole> own =
        isFirst ? Headings.roleOfFirst(title) : Headings.role(title, current.roleAbove(level));
    if (current == abstracts && level > abstractLevel) {
      abstracts.open(level, title, own.orElse(SectionRole.ABSTRACT));
      return;
    }
    if (own.equals(Optional.of(SectionRole.ABSTRACT))) {
      current = abstracts;
      abstractLevel = level;
      abstracts.open(level, title, SectionRole.ABSTRACT);
      return;
    }
    if (current == abstracts || current.roleAbove(level).isEmpty()) {
      current = isBehind(own.orElse(SectionRole.OTHER)) ? back : body;
    }
    current.open(level, title, Headings.roleWithin(title, current.roleAbove(level)));
  }

  private static boolean isBehind(SectionRole role) {
    return role.isDeclaration()
        || role == SectionRole.ABBREVIATIONS
        || role == SectionRole.APPENDIX;
  }

  /**
   * Adds a paragraph that bears its own heading: a section of its own below the one around it, or
   * behind the body where it declares something. In the abstract, what follows belongs to it too.
   */
  void addRunIn(int level, RunInHeading paragraph) {
    boolean declares = isBehind(paragraph.role()) && current == body;
    Outline target = declares ? back : current;
    target.open(level, paragraph.title(), paragraph.role());
    target.paragraph(paragraph.text());
    if (current != abstracts) {
      target.close(level);
    }
  }

  /** Keeps the heading of the reference list, whose entries are no paragraphs. */
  void openReferences(SourceText heading) {
    back.open(1, heading, SectionRole.REFERENCES);
    back.close();
  }

  /** Everything that follows stands behind the body. */
  void endReferences() {
    current = back;
    back.close();
  }

  /** Opens an abstract without a heading. */
  void openAbstract() {
    current = abstracts;
    abstracts.open(1, Optional.empty(), SectionRole.ABSTRACT);
  }

  void endAbstract() {
    abstracts.close();
    current = body;
    started = false;
  }

  /** Where notes go, and text that has no place of its own. */
  Outline unplaced() {
    return unplaced;
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
