package io.casebound.manuscripts.text;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import io.casebound.manuscripts.front.FrontField;
import io.casebound.manuscripts.front.FrontLabel;
import io.casebound.manuscripts.front.FrontMatter;
import io.casebound.manuscripts.prose.CaptionStart;
import io.casebound.manuscripts.prose.CitationMarks;
import io.casebound.manuscripts.prose.Emphasis;
import io.casebound.manuscripts.prose.Headings;
import io.casebound.manuscripts.prose.LineJoiner;
import io.casebound.manuscripts.prose.MarkedText;
import io.casebound.manuscripts.prose.ReferenceLists;
import io.casebound.manuscripts.prose.RunInHeading;
import io.casebound.manuscripts.prose.TextLine;
import io.casebound.manuscripts.prose.Unplaced;
import io.casebound.model.Manuscript;
import io.casebound.model.ManuscriptFormat;
import io.casebound.model.Source;
import io.casebound.model.SourceText;
import io.casebound.model.reference.Reference;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads the blocks of a plain text one after the other, and decides of each what it is. A paragraph
 * whose last sentence has not ended stays open while captions, affiliations and dates go by.
 */
final class TextAssembly {
  /** Longer than any line of front matter. */
  private static final int LONGEST_FRONT = 400;

  /** Longer than a caption whose label stands on a line of its own. */
  private static final int LONGEST_CAPTION = 800;

  /** A line this long is no cell of a table and no heading. */
  private static final int SHORTEST_PROSE = 60;

  private final Source source;
  private final LineJoiner joiner;
  private final FrontMatter front = new FrontMatter();
  private final Sections sections;
  private final List<TextLine> references = new ArrayList<>();
  private final List<TextLine> open = new ArrayList<>();
  private final List<OpenCaption> held = new ArrayList<>();
  private @Nullable FrontField awaited;
  private @Nullable SourceText before;
  private boolean inFront = true;
  private boolean inReferences;

  TextAssembly(Source source) {
    this.source = source;
    this.joiner = LineJoiner.of(source);
    this.sections = new Sections(source);
  }

  void read(List<TextBlock> blocks) {
    for (int i = 0; i < blocks.size(); i++) {
      read(
          blocks.get(i), i + 1 < blocks.size() ? Optional.of(blocks.get(i + 1)) : Optional.empty());
    }
    flush();
  }

  private void read(TextBlock block, Optional<TextBlock> next) {
    SourceText text = block.text(joiner);
    if (inReferences && !leavesReferences(text, block)) {
      references.addAll(block.lines());
    } else if (!readFront(text)
        && !readRepeatedLabel(text, block)
        && !readCaption(text, block)
        && !readHeading(text, next)) {
      readProse(text, block);
    }
    before = text;
  }

  /** A label that stands alone behind its own caption: what follows it is no caption. */
  private boolean readRepeatedLabel(SourceText text, TextBlock block) {
    Optional<CaptionStart> label = CaptionStart.of(text).filter(start -> start.standsAlone(text));
    if (label.isEmpty() || before == null || !CaptionStart.isIn(before, label.get())) {
      return false;
    }
    if (!held.isEmpty() && CaptionStart.of(before).isPresent()) {
      held.get(held.size() - 1).add(block);
    } else {
      flush();
      sections.current().paragraph(MarkedText.of(text));
    }
    return true;
  }

  private boolean leavesReferences(SourceText text, TextBlock block) {
    Optional<CaptionStart> caption = CaptionStart.of(text);
    boolean heading =
        block.isOneLine()
            && HeadingLine.of(text).isPresent()
            && Sections.isStrong(text)
            && !Character.isDigit(text.charAt(0));
    if (heading || caption.isPresent()) {
      inReferences = false;
      sections.endReferences();
    }
    return !inReferences;
  }

  private boolean readFront(SourceText text) {
    if (awaited != null) {
      front.add(awaited, text);
      awaited = null;
      return true;
    }
    Optional<FrontLabel> label = FrontLabel.of(text);
    if (label.isEmpty() || (!inFront && text.length() > LONGEST_FRONT)) {
      return false;
    }
    if (label.get().standsAlone(text)) {
      awaited = label.get().field();
      if (awaited == FrontField.KEYWORDS) {
        front.addKeywordsLabel(text);
      }
    } else {
      front.add(label.get(), text);
    }
    if (label.get().field() == FrontField.KEYWORDS) {
      flush();
      sections.endAbstract();
    }
    return true;
  }

  private boolean readCaption(SourceText text, TextBlock block) {
    Optional<CaptionStart> start = CaptionStart.of(text);
    if (start.isPresent()) {
      inFront = false;
      held.add(new OpenCaption(start.get(), block));
      return true;
    }
    OpenCaption last = held.isEmpty() ? null : held.get(held.size() - 1);
    if (last == null) {
      return false;
    }
    if (last.isTable() && block.lines().stream().allMatch(Columns::isRow)) {
      last.addRows(block);
      return true;
    }
    boolean goesOn = !isOpen() && !last.isEnded() && !last.hasRows() && continues(text);
    boolean first = last.isBare() && !(isOpen() && continues(text)) && isCaption(text);
    if (goesOn || first) {
      last.add(block);
      return true;
    }
    return false;
  }

  /** Whether a block can be the caption to the label that stands alone before it. */
  private static boolean isCaption(SourceText text) {
    return text.length() <= LONGEST_CAPTION && !HeadingLine.isKnown(text);
  }

  private boolean readHeading(SourceText text, Optional<TextBlock> next) {
    Optional<HeadingLine> heading = HeadingLine.of(text);
    if (heading.isEmpty() || (isOpen() && !HeadingLine.isKnown(text))) {
      return false;
    }
    if (Headings.isReferences(text)) {
      flush();
      inFront = false;
      inReferences = true;
      sections.openReferences(text);
      return true;
    }
    boolean counts =
        inFront
            ? opensText(text, next)
            : heading.get().marked() || next.filter(TextAssembly::isProse).isPresent();
    if (counts) {
      flush();
      inFront = false;
      sections.open(text, heading.get().depth());
    }
    return counts;
  }

  private static boolean isProse(TextBlock block) {
    return block.length() > SHORTEST_PROSE || HeadingLine.isKnown(block.first());
  }

  /** Whether a line is the first heading, and not the title or the kind of the article. */
  private boolean opensText(SourceText line, Optional<TextBlock> next) {
    if (!HeadingLine.isKnown(line)) {
      return false;
    }
    boolean longNext = next.filter(block -> block.length() > LONGEST_FRONT).isPresent();
    return front.hasTitle() || longNext || (!FrontMatter.isKicker(line) && isFewWords(line));
  }

  private static boolean isFewWords(SourceText line) {
    return CharMatcher.whitespace().countIn(line) < 3;
  }

  private void readProse(SourceText text, TextBlock block) {
    Optional<RunInHeading> runIn = RunInHeading.of(MarkedText.of(text), sections.isInAbstract());
    if (runIn.isPresent()) {
      flush();
      inFront = false;
      sections.addRunIn(runIn.get());
    } else if (inFront && (text.length() <= LONGEST_FRONT || isAddress(text))) {
      front.addUnlabelled(text);
    } else if (interrupts(text)) {
      front.add(FrontField.AFFILIATION, text);
    } else {
      readParagraph(text, block);
    }
  }

  /** Whether a long text lists places of work. */
  private static boolean isAddress(SourceText text) {
    return FrontMatter.isAffiliation(text) && !Endings.isEnded(text);
  }

  /** Whether an affiliation stands in the middle of a sentence. */
  private boolean interrupts(SourceText text) {
    return isOpen()
        && text.length() <= LONGEST_FRONT
        && !Endings.isEnded(text)
        && !continues(text)
        && FrontMatter.isAffiliation(text);
  }

  private void readParagraph(SourceText text, TextBlock block) {
    inFront = false;
    boolean goesOn = isOpen() && (continues(text) || Endings.isUnfinished(lastOpen()));
    if (!goesOn) {
      flush();
    }
    open.addAll(block.lines());
  }

  /** Whether a text can only be the rest of a sentence. */
  private static boolean continues(SourceText text) {
    int first = text.value().codePointAt(0);
    return Character.isLowerCase(first) || first == ',' || first == ')';
  }

  private boolean isOpen() {
    return !open.isEmpty() && !Endings.isEnded(lastOpen());
  }

  private SourceText lastOpen() {
    return open.get(open.size() - 1).text();
  }

  private void flush() {
    if (!open.isEmpty()) {
      SourceText text = new TextBlock(ImmutableList.copyOf(open)).text(joiner);
      sections.current().paragraph(MarkedText.of(text));
      open.clear();
    }
    held.forEach(caption -> caption.addTo(sections.floats(), joiner));
    held.clear();
  }

  Manuscript finish() {
    Manuscript.Builder manuscript = Manuscript.builder(source, ManuscriptFormat.TEXT);
    front.addTo(manuscript);
    ReferenceLists.Split split = ReferenceLists.split(references, joiner);
    front.kept().forEach(sections::addUnplaced);
    if (!split.rest().isEmpty()) {
      sections.addUnplaced(joiner.join(split.rest().stream().map(TextLine::text).toList()));
    }
    front.unplaced().forEach(text -> manuscript.add(Unplaced.inFrontMatter(text)));
    split.rest().stream()
        .limit(1)
        .filter(line -> !ReferenceLists.isNotice(line))
        .forEach(line -> manuscript.add(Unplaced.inReferences(line.text())));
    split.references().forEach(reference -> manuscript.add(plain(reference)));
    List<MarkedText> running = sections.texts().toList();
    sections.addTo(manuscript, CitationMarks.learn(running, split.references()));
    return manuscript.build();
  }

  private static Reference plain(Reference reference) {
    SourceText text = Emphasis.strip(reference.text());
    return new Reference(reference.id(), reference.label(), text, reference.record());
  }
}
