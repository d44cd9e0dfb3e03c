package io.casebound.manuscripts.word;

import com.google.common.collect.ImmutableList;
import io.casebound.manuscripts.word.Style.ParagraphFormat;
import java.io.IOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The style sheet of a document (ECMA-376, Part 1, 17.7). */
final class Styles {
  /** How many styles may be based on each other; Word's own limit is 11. */
  private static final int DEEPEST = 32;

  private final Map<String, Style> styles = new HashMap<>();
  private String defaultParagraph = "";

  private Styles() {}

  /** The style sheet that a part holds; without one, no style is known. */
  static Styles read(Optional<XmlCursor> part) throws IOException {
    Styles styles = new Styles();
    if (part.isPresent() && part.get().root()) {
      XmlCursor xml = part.get();
      xml.children(
          name -> {
            if (name.equals("style")) {
              styles.readStyle(xml);
            }
          });
    }
    return styles;
  }

  private void readStyle(XmlCursor xml) throws IOException {
    String id = xml.attribute("styleId");
    boolean standard = xml.attribute("default").matches("1|true|on");
    if (standard && xml.attribute("type").equals("paragraph")) {
      defaultParagraph = id;
    }
    Draft draft = new Draft();
    xml.children(name -> draft.read(name, xml));
    styles.put(id, new Style(draft.name, draft.basedOn, draft.paragraph, draft.run));
  }

  /** A style while its children are read. */
  private static final class Draft {
    private String name = "";
    private String basedOn = "";
    private ParagraphFormat paragraph = ParagraphFormat.NONE;
    private RunFormat run = RunFormat.NONE;

    void read(String element, XmlCursor xml) throws IOException {
      switch (element) {
        case "name" -> name = xml.val().toLowerCase(Locale.ROOT);
        case "basedOn" -> basedOn = xml.val();
        case "pPr" -> paragraph = readParagraph(xml);
        case "rPr" -> run = RunFormat.read(xml);
        default -> {}
      }
    }

    private static ParagraphFormat readParagraph(XmlCursor xml) throws IOException {
      ParagraphFormat[] format = {ParagraphFormat.NONE};
      xml.children(
          child -> {
            if (child.equals("outlineLvl")) {
              format[0] = new ParagraphFormat(outline(xml.val()), Optional.empty()).over(format[0]);
            } else if (child.equals("numPr")) {
              format[0] =
                  new ParagraphFormat(Optional.empty(), ListPlace.read(xml)).over(format[0]);
            }
          });
      return format[0];
    }
  }

  /** An outline level, where that is what is written. */
  static Optional<Integer> outline(String level) {
    return level.matches("\\d") ? Optional.of(Integer.parseInt(level)) : Optional.empty();
  }

  /** What the style with that identifier and those below it say; the empty string is the usual. */
  Resolved resolve(String id) {
    ParagraphFormat paragraph = ParagraphFormat.NONE;
    RunFormat run = RunFormat.NONE;
    ImmutableList.Builder<String> names = ImmutableList.builder();
    String next = id.isEmpty() ? defaultParagraph : id;
    for (int depth = 0; depth < DEEPEST && styles.containsKey(next); depth++) {
      Style style = styles.get(next);
      names.add(style.name());
      paragraph = paragraph.over(style.paragraph());
      run = run.over(style.run());
      next = style.basedOn();
    }
    return new Resolved(names.build(), paragraph, run);
  }

  /** What a character style says; the empty string says nothing. */
  RunFormat letters(String id) {
    return id.isEmpty() ? RunFormat.NONE : resolve(id).run();
  }

  /**
   * A style with all that it is based on.
   *
   * @param names its name and theirs, in lower case, its own first
   */
  record Resolved(ImmutableList<String> names, ParagraphFormat paragraph, RunFormat run) {}
}
