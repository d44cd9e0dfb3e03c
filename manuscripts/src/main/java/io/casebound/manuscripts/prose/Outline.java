package io.casebound.manuscripts.prose;

import com.google.common.collect.ImmutableList;
import io.casebound.model.Section;
import io.casebound.model.SectionRole;
import io.casebound.model.Source;
import io.casebound.model.SourceSpan;
import io.casebound.model.SourceText;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Grows sections from headings and blocks in the order of the text. What is added while no section
 * is open stands in a section without a title.
 */
public final class Outline {
  private final Source source;
  private final FloatNames names;
  private final List<DraftSection> sections = new ArrayList<>();
  private final Deque<DraftSection> open = new ArrayDeque<>();

  /**
   * An empty outline.
   *
   * @param names where figures and tables get their identifiers; shared by all outlines of a
   *     manuscript
   */
  public Outline(Source source, FloatNames names) {
    this.source = source;
    this.names = names;
  }

  /** Opens a section; all that are of the same or a deeper level end. */
  public void open(int level, SourceText title, SectionRole role) {
    open(level, Optional.of(title), role);
    cover(title.span());
  }

  /** Opens a section that may have no title. */
  public void open(int level, Optional<SourceText> title, SectionRole role) {
    close(level);
    DraftSection section = new DraftSection(level, title, role);
    if (open.isEmpty()) {
      sections.add(section);
    } else {
      open.getLast().add(section);
    }
    open.addLast(section);
  }

  /** Ends the sections of this level and of all deeper ones. */
  public void close(int level) {
    while (!open.isEmpty() && open.getLast().level() >= level) {
      open.removeLast();
    }
  }

  /** Ends every section, so that what follows has no heading. */
  public void close() {
    open.clear();
  }

  /** The role of the innermost open section whose level is below {@code level}. */
  public Optional<SectionRole> roleAbove(int level) {
    return open.stream()
        .filter(section -> section.level() < level)
        .reduce((outer, inner) -> inner)
        .map(DraftSection::role);
  }

  /** Whether nothing stands in the innermost open section yet. */
  public boolean isBare() {
    return open.isEmpty() || open.getLast().isBare();
  }

  /** Adds a paragraph. */
  public void paragraph(MarkedText text) {
    add(new DraftBlock.Text(text), text.text().span());
  }

  /** Adds an item to the list that stands last, or to a new one. */
  public void item(ListMark mark, MarkedText text) {
    DraftList list;
    if (!open.isEmpty() && open.getLast().last() instanceof DraftList last && last.takes(mark)) {
      list = last;
      cover(text.text().span());
    } else {
      list = new DraftList(mark.depth(), mark.kind());
      add(list, text.text().span());
    }
    mark.label().ifPresent(label -> cover(label.span()));
    list.add(mark, text);
  }

  /** Adds a note at the foot of a page or the end of the text. */
  public void note(
      String id,
      Optional<SourceText> label,
      ImmutableList<MarkedText> paragraphs,
      SourceSpan span) {
    add(new DraftBlock.Note(id, label, paragraphs, span), span);
  }

  /** Adds a figure or table. */
  public void add(DraftFloat draft) {
    String id = names.name(draft.kind(), draft.label());
    add(new DraftBlock.Floating(id, draft), draft.span());
  }

  private void add(DraftBlock block, SourceSpan span) {
    if (open.isEmpty()) {
      open(Integer.MAX_VALUE, Optional.empty(), SectionRole.OTHER);
    }
    open.getLast().add(block);
    cover(span);
  }

  private void cover(SourceSpan span) {
    open.forEach(section -> section.cover(span.start(), span.end()));
  }

  /** All texts so far that may cite. */
  public Stream<MarkedText> texts() {
    return sections.stream().flatMap(DraftSection::texts);
  }

  /** The sections, with the citations found in them. */
  public ImmutableList<Section> build(CitationMarks marks) {
    return sections.stream()
        .map(section -> section.build(source, marks))
        .collect(ImmutableList.toImmutableList());
  }
}
