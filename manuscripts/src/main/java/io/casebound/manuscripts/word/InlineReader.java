package io.casebound.manuscripts.word;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.util.Optional;

/** Reads what stands in a paragraph: its text as it is shown when all changes are accepted. */
final class InlineReader {
  private final XmlCursor xml;
  private final StoryReader story;

  InlineReader(XmlCursor xml, StoryReader story) {
    this.xml = xml;
    this.story = story;
  }

  private ParagraphBuilder paragraph() {
    return story.paragraph();
  }

  private Fields fields() {
    return story.fields();
  }

  /** Reads the child of a paragraph that the cursor is on, its format apart. */
  void read(String name) throws IOException {
    switch (name) {
      case "r" -> readRun();
      case "hyperlink", "smartTag", "ins", "moveTo", "dir", "bdo", "customXml" ->
          xml.children(this::read);
      case "fldSimple" -> readSimpleField();
      case "sdt" -> readControl();
      case "" -> readForeign(this::read);
      default -> {} // marks of places, comments, and what is deleted or moved away
    }
  }

  private void readForeign(XmlCursor.Visit inside) throws IOException {
    if (Compatibility.isAlternative(xml)) {
      Compatibility.children(xml, inside);
    } else if (Formula.isFormula(xml)) {
      show(Formula.read(xml), RunFormat.NONE);
    }
  }

  private void readSimpleField() throws IOException {
    fields().begin(xml.attribute("instr"), story.number(), paragraph().length());
    xml.children(
        name -> {
          if (name.equals("fldData")) {
            fields().addData(xml.text());
          } else {
            read(name);
          }
        });
    endField();
  }

  /** A content control; that of Mendeley keeps its citation in its tag. */
  private void readControl() throws IOException {
    ContentControl control = new ContentControl();
    xml.children(
        name -> {
          if (name.equals("sdtPr")) {
            control.read(xml);
          } else if (name.equals("sdtContent") && control.isFilled()) {
            int start = paragraph().length();
            xml.children(this::read);
            paragraph().cite(start, control.works());
          }
        });
  }

  private void readRun() throws IOException {
    RunFormat[] format = {story.runFormat("", RunFormat.NONE)};
    xml.children(name -> readInRun(name, format));
  }

  private void readInRun(String name, RunFormat[] format) throws IOException {
    switch (name) {
      case "rPr" -> format[0] = readFormat();
      case "t" -> showText(xml.text(), format[0]);
      case "tab", "ptab" -> show(" ", format[0]);
      case "br", "cr" -> addBreak(format[0]);
      case "noBreakHyphen" -> show("\u2011", format[0]);
      case "sym" -> show(symbol(), format[0]);
      case "fldChar" -> readFieldSign();
      case "instrText" -> fields().addInstruction(xml.text());
      case "fldData" -> fields().addData(xml.text());
      case "footnoteReference", "endnoteReference" -> addNote(name);
      case "drawing", "pict", "object" -> readDrawing();
      case "ruby" -> xml.children(part -> readRuby(part));
      case "" -> readForeign(inside -> readInRun(inside, format));
      default -> {}
    }
  }

  private RunFormat readFormat() throws IOException {
    RunFormat.Reader reader = new RunFormat.Reader();
    xml.children(property -> reader.read(property, xml));
    return story.runFormat(reader.style(), reader.format());
  }

  private void showText(String text, RunFormat format) throws IOException {
    show(format.isSymbols() ? SymbolFont.show(text) : text, format);
  }

  private void show(String text, RunFormat format) throws IOException {
    if (!format.isHidden() && !fields().isHidden()) {
      paragraph().add(text, format);
      story.checkLength();
    }
  }

  private void addBreak(RunFormat format) {
    if (!format.isHidden() && !fields().isHidden()) {
      paragraph().addBreak();
    }
  }

  /** A sign by its font and code (ECMA-376, Part 1, 17.3.3.30). */
  private String symbol() {
    String code = xml.attribute("char");
    if (!code.matches("[0-9A-Fa-f]{1,4}")) {
      return "";
    }
    char sign = (char) Integer.parseInt(code, 16);
    boolean known = xml.attribute("font").equalsIgnoreCase("Symbol");
    return String.valueOf(known ? SymbolFont.show(sign) : sign);
  }

  private void readFieldSign() throws IOException {
    switch (xml.attribute("fldCharType")) {
      case "begin" -> {
        fields().begin();
        xml.children(
            name -> {
              if (name.equals("fldData")) {
                fields().addData(xml.text());
              }
            });
      }
      case "separate" -> fields().separate(story.number(), paragraph().length());
      case "end" -> endField();
      default -> {}
    }
  }

  private void endField() {
    Optional<Field> ended = fields().end();
    if (ended.isEmpty() || !ended.get().isShowing()) {
      return;
    }
    Field field = ended.get();
    if (field.code().isCitation() && !fields().isHidden()) {
      ImmutableList<CitedWork> works = CitedWorks.of(field);
      paragraph().cite(field.startIn(story.number()), works);
    } else if (field.code() == FieldCode.BIBLIOGRAPHY && paragraph().length() > 0) {
      paragraph().markBibliography();
    } else if (field.code() == FieldCode.CONTENTS && paragraph().length() > 0) {
      paragraph().markContents();
    }
  }

  private void addNote(String name) {
    if (!fields().isHidden()) {
      paragraph().addNote(NoteIds.of(name, xml.attribute("id")));
    }
  }

  private void readRuby(String part) throws IOException {
    if (part.equals("rubyBase")) {
      xml.children(this::read);
    }
  }

  /** A picture, a shape or a group of them; text boxes in it are read as what they hold. */
  private void readDrawing() throws IOException {
    boolean[] picture = {false};
    readShapes(picture);
    if (picture[0]) {
      paragraph().addPicture();
    }
  }

  private void readShapes(boolean[] picture) throws IOException {
    xml.children(
        name -> {
          if (name.equals("txbxContent")) {
            paragraph().addBox(story.readBox(xml));
          } else if (Compatibility.isAlternative(xml)) {
            Compatibility.children(xml, inside -> readShape(inside, picture));
          } else {
            readShape(name, picture);
          }
        });
  }

  private void readShape(String name, boolean[] picture) throws IOException {
    if (name.equals("txbxContent")) {
      paragraph().addBox(story.readBox(xml));
      return;
    }
    // DrawingML's a:blip and VML's v:imagedata; charts have no text of their own here.
    String local = xml.localName();
    picture[0] |= local.equals("blip") || local.equals("imagedata") || local.equals("chart");
    readShapes(picture);
  }
}
