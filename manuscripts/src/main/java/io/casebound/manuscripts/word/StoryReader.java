package io.casebound.manuscripts.word;

import com.google.common.collect.ImmutableList;
import io.casebound.manuscripts.word.Style.ParagraphFormat;
import io.casebound.manuscripts.word.WordBlock.Look;
import io.casebound.model.io.ReadLimits;
import io.casebound.model.io.UnreadableInputException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads a story of a document: its body, a note, a text box. All its changes are accepted: what was
 * inserted is read, what was deleted is not, and where the end of a paragraph was deleted, the next
 * one goes on.
 */
final class StoryReader {
  private static final int RUNNING_TEXT = 9;

  private final XmlCursor xml;
  private final Styles styles;
  private final Numbering numbering;
  private final Fields fields;
  private final String document;
  private final List<WordBlock> blocks = new ArrayList<>();
  private ParagraphBuilder paragraph = new ParagraphBuilder();
  private Properties properties;
  private int number;
  private boolean contents;
  private boolean bibliography;

  /** What a paragraph says of itself. */
  private static final class Properties {
    private String style = "";
    private ParagraphFormat own = ParagraphFormat.NONE;
    private Styles.Resolved resolved;
    private boolean endDeleted;

    private Properties(Styles styles) {
      this.resolved = styles.resolve("");
    }
  }

  /**
   * A reader of the story that the cursor is on.
   *
   * @param document what errors call the document
   */
  StoryReader(XmlCursor xml, Styles styles, Numbering numbering, String document) {
    this(xml, styles, numbering, document, new Fields());
  }

  private StoryReader(
      XmlCursor xml, Styles styles, Numbering numbering, String document, Fields fields) {
    this.xml = xml;
    this.styles = styles;
    this.numbering = numbering;
    this.document = document;
    this.fields = fields;
    this.properties = new Properties(styles);
  }

  /** The blocks of the element that the cursor is on. */
  ImmutableList<WordBlock> read() throws IOException {
    xml.children(this::readBlock);
    endParagraph();
    return ImmutableList.copyOf(blocks);
  }

  ParagraphBuilder paragraph() {
    return paragraph;
  }

  Fields fields() {
    return fields;
  }

  /** How many paragraphs ended before this one. */
  int number() {
    return number;
  }

  /** What stands in a text box. */
  ImmutableList<WordBlock> readBox(XmlCursor cursor) throws IOException {
    return new StoryReader(cursor, styles, numbering, document).read();
  }

  /** How letters look that have this style and format of their own. */
  RunFormat runFormat(String style, RunFormat own) {
    return own.over(styles.letters(style)).over(properties.resolved.run());
  }

  void checkLength() throws UnreadableInputException {
    if (paragraph.length() > ReadLimits.PARAGRAPH_CHARS) {
      throw new UnreadableInputException(
          document
              + ": has a paragraph of more than "
              + ReadLimits.PARAGRAPH_CHARS
              + " characters; divide it.");
    }
  }

  private void readBlock(String name) throws IOException {
    switch (name) {
      case "p" -> readParagraph();
      case "tbl" -> readTable();
      case "sdt" -> readControl();
      case "customXml", "ins", "moveTo", "sdtContent" -> xml.children(this::readBlock);
      case "" -> {
        if (Compatibility.isAlternative(xml)) {
          Compatibility.children(xml, this::readBlock);
        } else if (Formula.isFormula(xml)) {
          paragraph.add(Formula.read(xml), RunFormat.NONE);
          endParagraph();
        }
      }
      default -> {} // marks of places, page layout, and what is deleted or moved away
    }
  }

  private void readControl() throws IOException {
    ContentControl control = new ContentControl();
    boolean outer = contents;
    boolean outerList = bibliography;
    xml.children(
        name -> {
          if (name.equals("sdtPr")) {
            control.read(xml);
            contents |= control.isContents();
            bibliography |= control.isBibliography();
          } else if (name.equals("sdtContent") && control.isFilled()) {
            int before = blocks.size();
            xml.children(this::readBlock);
            citeWith(control, before);
          }
        });
    contents = outer;
    bibliography = outerList;
  }

  /** A control around a whole paragraph may be a citation, too: then all of it cites. */
  private void citeWith(ContentControl control, int from) {
    ImmutableList<CitedWork> works = control.works();
    if (!works.isEmpty()
        && blocks.size() == from + 1
        && blocks.get(from) instanceof WordBlock.Prose only) {
      blocks.set(from, only.citing(works));
    }
  }

  private void readParagraph() throws IOException {
    if (number >= ReadLimits.TEXT_PARAGRAPHS) {
      throw new UnreadableInputException(
          document
              + ": has more than "
              + ReadLimits.TEXT_PARAGRAPHS
              + " paragraphs; give the manuscript alone.");
    }
    properties = new Properties(styles);
    InlineReader inline = new InlineReader(xml, this);
    xml.children(
        name -> {
          if (name.equals("pPr")) {
            readProperties();
          } else {
            inline.read(name);
          }
        });
    if (!properties.endDeleted) {
      endParagraph();
    }
  }

  private void readProperties() throws IOException {
    Properties said = properties;
    xml.children(
        name -> {
          switch (name) {
            case "pStyle" -> said.style = xml.val();
            case "outlineLvl" ->
                said.own =
                    new ParagraphFormat(Styles.outline(xml.val()), Optional.empty()).over(said.own);
            case "numPr" ->
                said.own =
                    new ParagraphFormat(Optional.empty(), ListPlace.read(xml)).over(said.own);
            case "rPr" ->
                xml.children(
                    mark -> said.endDeleted |= mark.equals("del") || mark.equals("moveFrom"));
            default -> {}
          }
        });
    said.resolved = styles.resolve(said.style);
  }

  private void endParagraph() {
    if (fields.isIn(FieldCode.CONTENTS)) {
      paragraph.markContents();
    }
    if (bibliography || fields.isIn(FieldCode.BIBLIOGRAPHY)) {
      paragraph.markBibliography();
    }
    fields.endParagraph();
    ParagraphFormat format = properties.own.over(properties.resolved.paragraph());
    Optional<ListPlace> item = format.list().filter(ListPlace::isItem);
    WordBlock.Prose built = paragraph.build(label(item), look(format, item));
    boolean empty = built.text().isEmpty() && built.pictures() == 0 && built.notes().isEmpty();
    if (!empty && !contents && !paragraph.isInContents()) {
      blocks.add(built);
    }
    blocks.addAll(paragraph.boxes());
    paragraph = new ParagraphBuilder();
    number++;
  }

  /** The number of an item; an empty one has none, and is not counted. */
  private String label(Optional<ListPlace> item) {
    return item.isPresent() && paragraph.length() > 0 ? numbering.next(item.get()) : "";
  }

  private Look look(ParagraphFormat format, Optional<ListPlace> item) {
    return new Look(
        properties.resolved.names(),
        format.outline().orElse(RUNNING_TEXT),
        paragraph.isBold(),
        item.isPresent(),
        item.map(ListPlace::level).orElse(0),
        item.filter(numbering::isNumbered).isPresent(),
        paragraph.isInBibliography());
  }

  private void readTable() throws IOException {
    ImmutableList.Builder<ImmutableList<WordBlock.Cell>> rows = ImmutableList.builder();
    readRows(rows);
    blocks.add(new WordBlock.Grid(rows.build()));
  }

  private void readRows(ImmutableList.Builder<ImmutableList<WordBlock.Cell>> rows)
      throws IOException {
    xml.children(
        name -> {
          switch (name) {
            case "tr" -> {
              ImmutableList<WordBlock.Cell> cells = new RowReader(xml, this::readCell).read();
              if (!cells.isEmpty()) {
                rows.add(cells);
              }
            }
            case "sdt", "sdtContent", "customXml", "ins", "moveTo" -> readRows(rows);
            default -> {}
          }
        });
  }

  /** Reads what stands in a cell, block by block. */
  private RowReader.Content readCell() {
    StoryReader cell = new StoryReader(xml, styles, numbering, document, fields);
    return new RowReader.Content() {
      @Override
      public void read(String name) throws IOException {
        cell.readBlock(name);
      }

      @Override
      public ImmutableList<WordBlock> end() {
        cell.endParagraph();
        return ImmutableList.copyOf(cell.blocks);
      }
    };
  }
}
