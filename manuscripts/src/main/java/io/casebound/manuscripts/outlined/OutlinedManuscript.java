package io.casebound.manuscripts.outlined;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import io.casebound.manuscripts.front.FrontField;
import io.casebound.manuscripts.front.FrontLabel;
import io.casebound.manuscripts.front.FrontMatter;
import io.casebound.manuscripts.prose.CaptionStart;
import io.casebound.manuscripts.prose.CitationMarks;
import io.casebound.manuscripts.prose.DraftCell;
import io.casebound.manuscripts.prose.Headings;
import io.casebound.manuscripts.prose.LineJoiner;
import io.casebound.manuscripts.prose.ListMark;
import io.casebound.manuscripts.prose.MarkedText;
import io.casebound.manuscripts.prose.ReferenceLists;
import io.casebound.manuscripts.prose.RunInHeading;
import io.casebound.manuscripts.prose.TextLine;
import io.casebound.manuscripts.prose.Unplaced;
import io.casebound.manuscripts.reading.Trouble;
import io.casebound.manuscripts.reading.Troubles;
import io.casebound.model.Manuscript;
import io.casebound.model.ManuscriptFormat;
import io.casebound.model.Source;
import io.casebound.model.SourceSpan;
import io.casebound.model.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Takes the parts of a manuscript in their order, and decides of each what it is. */
public final class OutlinedManuscript {
  /** Longer than any line of front matter. */
  public static final int LONGEST_FRONT = 400;

  private final Source source;
  private final FrontMatter front = new FrontMatter();
  private final OutlinedSections sections;
  private final Floats floats;
  private final List<TextLine> references = new ArrayList<>();
  private final List<Note> notes = new ArrayList<>();
  private final List<Trouble> skipped = new ArrayList<>();
  private @Nullable FrontField awaited;
  private int referencesLevel;
  private int lastLevel = 1;

  /** A note, which stands behind everything. */
  private record Note(String id, Optional<SourceText> label, ImmutableList<MarkedText> texts) {}

  public OutlinedManuscript(Source source) {
    this.source = source;
    this.sections = new OutlinedSections(source);
    this.floats = new Floats(source);
  }

  /** What it says of itself. */
  public FrontMatter front() {
    return front;
  }

  /** Whether a section was opened yet. */
  public boolean isStarted() {
    return sections.isStarted();
  }

  /** Whether what comes now belongs to the reference list. */
  public boolean isInReferences() {
    return referencesLevel > 0;
  }

  /** The level of the heading that came last; 1 before any. */
  public int lastLevel() {
    return lastLevel;
  }

  /** Takes an abstract that stands apart from the text. */
  public void readAbstract(List<MarkedText> paragraphs) {
    sections.openAbstract();
    paragraphs.forEach(this::readRunIn);
    sections.endAbstract();
  }

  /** Takes a heading, 1 being the outermost level. */
  public void heading(int level, SourceText text) {
    floats.flush(sections.current());
    awaited = null;
    if (text.length() == 0) {
      return;
    }
    Optional<FrontLabel> label = FrontLabel.of(text);
    if (Headings.isReferences(text)) {
      referencesLevel = level;
      sections.openReferences(text);
    } else if (isTitle(level, text)) {
      front.add(FrontField.TITLE, text);
    } else if (label.isPresent() && label.get().standsAlone(text)) {
      await(label.get(), text);
    } else {
      open(level, text);
    }
  }

  private void await(FrontLabel label, SourceText heading) {
    awaited = label.field();
    referencesLevel = 0;
    if (awaited == FrontField.KEYWORDS) {
      front.addKeywordsLabel(heading);
    }
  }

  private boolean isTitle(int level, SourceText text) {
    boolean known = Headings.role(text, Optional.empty()).isPresent();
    boolean fewWords = CharMatcher.whitespace().countIn(text) < 3;
    return !sections.isStarted()
        && level == 1
        && (front.hasTitle() ? front.isTitle(text) : !(known && fewWords));
  }

  private void open(int level, SourceText title) {
    if (referencesLevel > 0) {
      endReferences();
    }
    if (sections.isStarted() && level > lastLevel + 1) {
      skipped.add(new Trouble.SkippedLevel(title.span(), lastLevel, level));
    }
    lastLevel = level;
    sections.open(level, title);
  }

  /** Ends the reference list: what follows stands behind the body. */
  public void endReferences() {
    referencesLevel = 0;
    sections.endReferences();
  }

  /** Takes a paragraph of running text, front matter, or a caption. */
  public void paragraph(MarkedText marked) {
    SourceText text = marked.text();
    if (awaited != null) {
      front.add(awaited, text);
    } else if (!readLabel(text) && !floats.caption(marked, sections.current())) {
      floats.flush(sections.current());
      if (isFront(text)) {
        front.addUnlabelled(text);
      } else {
        readRunIn(marked);
      }
    }
  }

  private boolean isFront(SourceText text) {
    boolean inFront = !sections.isStarted() && text.length() <= LONGEST_FRONT;
    return inFront && (front.hasTitle() || !front.hasAuthors());
  }

  private boolean readLabel(SourceText text) {
    Optional<FrontLabel> label = FrontLabel.of(text);
    if (label.isEmpty() || text.length() > LONGEST_FRONT || label.get().standsAlone(text)) {
      return false;
    }
    front.add(label.get(), text);
    return true;
  }

  private void readRunIn(MarkedText marked) {
    Optional<RunInHeading> runIn = RunInHeading.of(marked, sections.isInAbstract());
    if (runIn.isEmpty()) {
      sections.current().paragraph(marked);
    } else {
      sections.addRunIn(lastLevel + 1, runIn.get());
    }
  }

  /** Takes an item of a list; in front matter it is a line like others. */
  public void item(ListMark mark, MarkedText marked) {
    boolean plain =
        awaited != null
            || isFront(marked.text())
            || CaptionStart.of(marked.text()).isPresent()
            || RunInHeading.of(marked, sections.isInAbstract()).isPresent();
    if (plain) {
      paragraph(marked);
    } else {
      floats.flush(sections.current());
      sections.current().item(mark, marked);
    }
  }

  /** Takes text whose form is the author's, so that it is nothing but a paragraph. */
  public void verbatim(MarkedText text) {
    floats.flush(sections.current());
    sections.current().paragraph(text);
  }

  /** Takes a paragraph that is marked as a caption. */
  public void caption(MarkedText text) {
    floats.markedCaption(text, sections.current());
  }

  /** Takes a picture without a caption of its own. */
  public void image(SourceSpan span) {
    image(Floats.noCaption(source), span);
  }

  /** Takes a picture with the caption that its format ties to it. */
  public void image(MarkedText caption, SourceSpan span) {
    floats.image(caption, span, sections.current());
  }

  /** Takes a table. */
  public void table(ImmutableList<DraftCell.Row> rows, SourceSpan span) {
    floats.table(rows, span, sections.current());
  }

  /** Takes a line of the reference list. */
  public void reference(TextLine line) {
    references.add(line);
  }

  /** Takes a note at the foot of a page or the end of the text. */
  public void note(String id, Optional<SourceText> label, ImmutableList<MarkedText> texts) {
    notes.add(new Note(id, label, texts));
  }

  /**
   * The whole manuscript.
   *
   * @param keys whether it may cite by key, as Pandoc's Markdown does
   */
  public Manuscript finish(ManuscriptFormat format, boolean keys, CitedRecords records) {
    floats.flush(sections.current());
    Manuscript.Builder manuscript = Manuscript.builder(source, format);
    front.addTo(manuscript);
    ReferenceLists.Split split = ReferenceLists.split(references, LineJoiner.of(source));
    front.unplaced().forEach(text -> manuscript.add(Unplaced.inFrontMatter(text)));
    split.rest().stream()
        .limit(1)
        .filter(line -> !ReferenceLists.isNotice(line))
        .forEach(line -> manuscript.add(Unplaced.inReferences(line.text())));
    skipped.forEach(trouble -> Troubles.remarks(trouble).forEach(manuscript::add));
    notes.forEach(this::addNote);
    Stream.concat(front.kept().stream(), split.rest().stream().map(TextLine::text))
        .forEach(text -> sections.unplaced().paragraph(MarkedText.of(text)));
    List<MarkedText> running = sections.texts().toList();
    CitedRecords.Completed completed = records.complete(split.references(), running);
    completed.references().forEach(manuscript::add);
    sections.addTo(
        manuscript,
        CitationMarks.learn(running, completed.references(), keys).knowing(completed.idsByKey()));
    return manuscript.build();
  }

  private void addNote(Note note) {
    List<SourceSpan> spans =
        Stream.concat(note.label().stream(), note.texts().stream().map(MarkedText::text))
            .map(SourceText::span)
            .toList();
    if (!spans.isEmpty()) {
      int start = spans.stream().mapToInt(SourceSpan::start).min().orElse(0);
      int end = spans.stream().mapToInt(SourceSpan::end).max().orElse(0);
      sections.unplaced().note(note.id(), note.label(), note.texts(), source.span(start, end));
    }
  }
}
