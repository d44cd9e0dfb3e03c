package io.casebound.citations.format.bibtex;

import io.casebound.citations.format.record.Scripts;
import io.casebound.citations.format.record.Spacing;
import io.casebound.model.SourceText;
import java.text.Normalizer;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Consumer;

/**
 * Turns a value of a BibTeX file into plain text: accents and symbols become their characters,
 * braces and commands of style go, white space is one space. A command that is not known stays as
 * it stands, and is told. It takes one pass whatever the nesting.
 */
final class LatexDecoder {
  private enum Script {
    NONE,
    SUPER,
    SUB
  }

  /**
   * A group that is open.
   *
   * @param closing what its end prints
   * @param script how its characters stand
   */
  private record Group(String closing, Script script) {}

  private static final int MOST_OPEN = 10_000;

  private final RawText raw;
  private final Consumer<RawText> unknown;
  private final SourceText.Builder out;
  private final Deque<Group> open = new ArrayDeque<>();
  private Group next = new Group("", Script.NONE);
  private Script script = Script.NONE;
  private boolean scriptForOne;
  private boolean isMath;
  private String accent = "";
  private int accentStart;
  private int runStart;
  private int at;

  private LatexDecoder(RawText raw, Consumer<RawText> unknown) {
    this.raw = raw;
    this.unknown = unknown;
    this.out = SourceText.builder(raw.source());
  }

  /**
   * The plain text.
   *
   * @param unknown is told every command that stays as it is
   */
  static SourceText decode(RawText raw, Consumer<RawText> unknown) {
    RawText bare = raw.strip();
    return isPlain(bare)
        ? bare.appended(0, bare.length())
        : new LatexDecoder(bare, unknown).decode();
  }

  private static boolean isPlain(RawText text) {
    char before = 'a';
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '\\', '{', '}', '~', '$', '`', '\n', '\r', '\t', '\u00A0' -> {
          return false;
        }
        case ' ', '-', '\'' -> {
          if (before == c) {
            return false;
          }
        }
        default -> {}
      }
      before = c;
    }
    return true;
  }

  private SourceText decode() {
    while (at < raw.length()) {
      step(raw.charAt(at));
    }
    flush(at);
    if (!accent.isEmpty()) {
      emit("", at);
    }
    return out.build().strip();
  }

  private void step(char c) {
    switch (c) {
      case '\\' -> command();
      case '{' -> open();
      case '}' -> close();
      case '$' -> {
        flush(at);
        isMath = !isMath;
        skip(1);
      }
      case '~' -> replace(" ", 1);
      case '`', '\'' -> quote(c);
      case '-' -> dash();
      case '^', '_' -> script(c);
      default -> {
        if (Spacing.isSpace(c)) {
          space();
        } else {
          character();
        }
      }
    }
  }

  /** A character that stands for itself. */
  private void character() {
    if (accent.isEmpty() && script == Script.NONE) {
      at++;
    } else {
      int length =
          Character.charCount(raw.value(at, Math.min(at + 2, raw.length())).codePointAt(0));
      replace(raw.value(at, at + length), length);
    }
  }

  /** A run of white space is one space; one that is a space already stays where it is. */
  private void space() {
    int end = at + 1;
    while (end < raw.length() && Spacing.isSpace(raw.charAt(end))) {
      end++;
    }
    boolean isSingle = end == at + 1 && raw.charAt(at) == ' ' && at > runStart;
    if (isSingle) {
      at++;
    } else {
      replace(" ", end - at);
    }
  }

  private void quote(char c) {
    boolean isPair = at + 1 < raw.length() && raw.charAt(at + 1) == c;
    if (isPair) {
      replace(c == '`' ? "“" : "”", 2);
    } else if (c == '`') {
      replace("‘", 1);
    } else {
      character();
    }
  }

  private void dash() {
    int end = at;
    while (end < raw.length() && end < at + 3 && raw.charAt(end) == '-') {
      end++;
    }
    if (end - at == 1) {
      character();
    } else {
      replace(end - at == 2 ? "–" : "—", end - at);
    }
  }

  private void script(char c) {
    if (!isMath) {
      character();
      return;
    }
    flush(at);
    skip(1);
    Script asked = c == '^' ? Script.SUPER : Script.SUB;
    if (at < raw.length() && raw.charAt(at) == '{') {
      next = new Group("", asked);
    } else {
      script = asked;
      scriptForOne = true;
    }
  }

  private void open() {
    flush(at);
    skip(1);
    if (open.size() < MOST_OPEN) {
      Script inside = next.script() == Script.NONE ? script : next.script();
      open.push(new Group(next.closing(), script));
      script = inside;
      scriptForOne = false;
      next = new Group("", Script.NONE);
    }
  }

  private void close() {
    flush(at);
    if (!accent.isEmpty()) {
      emit("", at);
    }
    if (!open.isEmpty()) {
      Group group = open.pop();
      script = group.script();
      if (!group.closing().isEmpty()) {
        out.append(group.closing(), raw.start(at), raw.end(at));
      }
    }
    skip(1);
  }

  private void command() {
    flush(at);
    int start = at;
    int end = at + 1;
    while (end < raw.length() && isLetter(raw.charAt(end))) {
      end++;
    }
    boolean isWord = end > at + 1;
    if (!isWord) {
      end = Math.min(end + 1, raw.length());
    }
    String name = raw.value(start + 1, end);
    if (!LatexTables.accent(name).isEmpty()) {
      skip(end - at);
      skipSpaces();
      accent = LatexTables.accent(name);
      accentStart = raw.start(start);
    } else if (isWord) {
      word(name, end);
    } else {
      control(name, end);
    }
  }

  private static boolean isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  /** A command of one character that is no letter. */
  private void control(String name, int end) {
    int length = end - at;
    if (name.isEmpty()) {
      character();
    } else if ("-/!@".contains(name)) {
      skip(length);
    } else if (",;: \\\n\t".contains(name)) {
      replace(" ", length);
    } else if ("()[]".contains(name)) {
      isMath = "([".contains(name);
      skip(length);
    } else {
      replace(name, length);
    }
  }

  private void word(String name, int end) {
    int length = end - at;
    switch (name) {
      case "enquote", "mkbibquote" -> {
        replace("“", length);
        next = new Group("”", Script.NONE);
      }
      case "textsuperscript", "mkbibsuperscript" -> scripted(length, Script.SUPER);
      case "textsubscript", "mkbibsubscript" -> scripted(length, Script.SUB);
      case "href" -> {
        skip(length);
        skipArgument();
      }
      case "ElsevierGlyph" -> glyph(end);
      default -> other(name, length);
    }
  }

  private void scripted(int length, Script asked) {
    skip(length);
    skipSpaces();
    next = new Group("", asked);
  }

  private void other(String name, int length) {
    if (LatexTables.isSymbol(name)) {
      replace(LatexTables.symbol(name), length);
      skipSpaces();
    } else if (LatexTables.isStyle(name)) {
      skip(length);
      skipSpaces();
    } else {
      RawText command = raw.slice(at, at + length);
      unknown.accept(command);
      replace(command.value(), length);
    }
  }

  /** A character by its number in hexadecimal digits: {@code \ElsevierGlyph{2014}}. */
  private void glyph(int end) {
    int close = end + 5;
    boolean isGlyph =
        close < raw.length()
            && raw.charAt(end) == '{'
            && raw.charAt(close) == '}'
            && raw.value(end + 1, close).chars().allMatch(c -> Character.digit(c, 16) >= 0);
    if (isGlyph) {
      char glyph = (char) Integer.parseInt(raw.value(end + 1, close), 16);
      replace(String.valueOf(glyph), close + 1 - at);
    } else {
      other("ElsevierGlyph", end - at);
    }
  }

  /** The address of a link, of which the words are wanted. */
  private void skipArgument() {
    int depth = 0;
    int end = at;
    while (end < raw.length()) {
      char c = raw.charAt(end++);
      depth += c == '{' ? 1 : c == '}' ? -1 : 0;
      if (depth <= 0) {
        break;
      }
    }
    skip(end - at);
  }

  private void skipSpaces() {
    while (at < raw.length() && Spacing.isSpace(raw.charAt(at))) {
      skip(1);
    }
  }

  private void skip(int length) {
    at += length;
    runStart = at;
  }

  private void replace(String text, int length) {
    flush(at);
    emit(text, at + length);
    skip(length);
  }

  /** Prints a text that stands where {@link #at} is, up to {@code end}. */
  private void emit(String text, int end) {
    int last = Math.max(end, 1) - 1;
    int start = accent.isEmpty() ? raw.start(Math.min(at, raw.length() - 1)) : accentStart;
    String printed = scripted(accented(text));
    if (scriptForOne) {
      script = Script.NONE;
      scriptForOne = false;
    }
    boolean isSecondSpace = printed.equals(" ") && Spacing.isSpace(lastPrinted());
    if (!isSecondSpace) {
      out.append(printed, Math.min(start, raw.end(last)), raw.end(last));
    }
  }

  private char lastPrinted() {
    return out.length() == 0 ? ' ' : out.last();
  }

  private String accented(String text) {
    if (accent.isEmpty()) {
      return text;
    }
    String mark = accent;
    accent = "";
    if (text.isBlank()) {
      return LatexTables.spacing(mark) + text; // an accent on nothing
    }
    int first = text.offsetByCodePoints(0, 1);
    String base = text.substring(0, first).replace('ı', 'i').replace('ȷ', 'j');
    return Normalizer.normalize(base + mark, Normalizer.Form.NFC) + text.substring(first);
  }

  private String scripted(String text) {
    if (script == Script.NONE) {
      return text;
    }
    return script == Script.SUPER ? Scripts.raised(text) : Scripts.lowered(text);
  }

  /** Prints what stands for itself up to {@code end}. */
  private void flush(int end) {
    if (runStart < end) {
      boolean isSecondSpace = raw.charAt(runStart) == ' ' && Spacing.isSpace(lastPrinted());
      out.append(raw.appended(isSecondSpace ? runStart + 1 : runStart, end));
    }
    runStart = end;
  }
}
