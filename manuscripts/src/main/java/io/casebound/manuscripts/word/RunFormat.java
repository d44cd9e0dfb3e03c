package io.casebound.manuscripts.word;

import java.io.IOException;
import java.util.Optional;

/**
 * What is said of letters.
 *
 * @param raised whether they stand above the line
 * @param hidden whether they are hidden text
 * @param symbols whether their font is Symbol, whose codes are no Unicode
 */
record RunFormat(
    Optional<Boolean> bold,
    Optional<Boolean> raised,
    Optional<Boolean> hidden,
    Optional<Boolean> symbols) {
  static final RunFormat NONE =
      new RunFormat(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

  /** Half points above the line from which letters count as raised. */
  private static final int RAISED = 4;

  /** What this says, and what it leaves open as {@code base} has it. */
  RunFormat over(RunFormat base) {
    return new RunFormat(
        bold.or(base::bold),
        raised.or(base::raised),
        hidden.or(base::hidden),
        symbols.or(base::symbols));
  }

  boolean isBold() {
    return bold.orElse(false);
  }

  boolean isRaised() {
    return raised.orElse(false);
  }

  boolean isHidden() {
    return hidden.orElse(false);
  }

  boolean isSymbols() {
    return symbols.orElse(false);
  }

  /** What an element {@code w:rPr} says, beside its style. */
  static RunFormat read(XmlCursor xml) throws IOException {
    Reader reader = new Reader();
    xml.children(name -> reader.read(name, xml));
    return reader.format;
  }

  /** Takes the children of {@code w:rPr} one after the other. */
  static final class Reader {
    private RunFormat format = NONE;
    private String style = "";

    /** What was said so far. */
    RunFormat format() {
      return format;
    }

    /** The identifier of the character style, or the empty string. */
    String style() {
      return style;
    }

    void read(String name, XmlCursor xml) {
      switch (name) {
        case "rStyle" -> style = xml.val();
        case "b" -> format = bold(xml.isOn());
        case "vertAlign" -> format = raised(xml.val().equals("superscript"));
        case "position" -> {
          if (number(xml.val()) >= RAISED) {
            format = raised(true);
          }
        }
        case "vanish" -> format = hidden(xml.isOn());
        case "rFonts" -> {
          String font = xml.attribute("ascii");
          if (!font.isEmpty()) {
            format = symbols(font.equalsIgnoreCase("Symbol"));
          }
        }
        default -> {}
      }
    }

    private static int number(String digits) {
      return digits.matches("\\d{1,4}") ? Integer.parseInt(digits) : 0;
    }

    private RunFormat bold(boolean on) {
      return new RunFormat(Optional.of(on), format.raised, format.hidden, format.symbols);
    }

    private RunFormat raised(boolean on) {
      return new RunFormat(format.bold, Optional.of(on), format.hidden, format.symbols);
    }

    private RunFormat hidden(boolean on) {
      return new RunFormat(format.bold, format.raised, Optional.of(on), format.symbols);
    }

    private RunFormat symbols(boolean on) {
      return new RunFormat(format.bold, format.raised, format.hidden, Optional.of(on));
    }
  }
}
