package io.casebound.citations.format.bibtex;

import io.casebound.model.Source;
import java.util.BitSet;

/** Walks through the characters of a BibTeX file. */
final class BibtexScanner {
  /** The characters of ASCII that names may hold. */
  private static final BitSet NAMED = named();

  private final Source source;
  private final String text;
  private int at;

  // Once a value has run to the end of the file, values end where an entry seems to begin: so that
  // a file of many broken entries is not read from each of them to its end.
  private boolean isCautious;

  BibtexScanner(Source source) {
    this.source = source;
    this.text = source.text();
  }

  int at() {
    return at;
  }

  void moveTo(int offset) {
    at = offset;
  }

  void skip(int count) {
    at += count;
  }

  /** The next character; NUL at the end. */
  char peek() {
    return at < text.length() ? text.charAt(at) : '\0';
  }

  /** Moves to the next {@code @} between entries; false where there is none. */
  boolean toEntry() {
    while (at < text.length()) {
      char c = text.charAt(at);
      if (c == '@') {
        return true;
      }
      if (c == '%') {
        skipLine();
      } else {
        at++;
      }
    }
    return false;
  }

  private void skipLine() {
    int end = text.indexOf('\n', at);
    at = end < 0 ? text.length() : end + 1;
  }

  void skipSpace() {
    while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
  }

  /** Skips white space and comments. */
  void skipComments() {
    skipSpace();
    while (peek() == '%') {
      skipLine();
      skipSpace();
    }
  }

  /** The name of a type, string or field that stands here; may be empty. */
  String name() {
    int start = at;
    while (at < text.length() && isNamed(text.charAt(at))) {
      at++;
    }
    return text.substring(start, at);
  }

  private static boolean isNamed(char c) {
    return c < 128 ? NAMED.get(c) : !Character.isWhitespace(c);
  }

  private static BitSet named() {
    BitSet named = new BitSet(128);
    named.set('!', 127);
    "\"#%'(),={}@\\~".chars().forEach(named::clear);
    return named;
  }

  /** A number or the name of a string. */
  String bareWord() {
    return name();
  }

  void expect(char wanted) throws BrokenEntryException {
    if (peek() != wanted) {
      throw new BrokenEntryException(at, "there is no " + wanted + " where one is expected");
    }
    at++;
  }

  /** The key of an entry, its comma skipped; empty where the first field stands in its place. */
  String key(char closing) throws BrokenEntryException {
    skipComments();
    int start = at;
    while (at < text.length()) {
      char c = text.charAt(at);
      if (c == ',' || c == closing) {
        String key = text.substring(start, at).strip();
        at += c == ',' ? 1 : 0;
        return key;
      }
      if (c == '=' && isFieldName(start)) {
        at = start;
        return "";
      }
      if (c == '\n' && at > start && !isFollowedBy(',', closing)) {
        String key = text.substring(start, at).strip();
        return key;
      }
      if (c == '{' || c == '"') {
        break;
      }
      at++;
    }
    throw new BrokenEntryException(start, "there is no key");
  }

  private boolean isFieldName(int start) {
    String before = text.substring(start, at).strip();
    return !before.isEmpty() && before.chars().allMatch(c -> Character.isLetter(c) || c == '-');
  }

  /** Whether the next that is no white space is one of two characters, or an equals sign. */
  private boolean isFollowedBy(char one, char other) {
    int next = at;
    while (next < text.length() && Character.isWhitespace(text.charAt(next))) {
      next++;
    }
    char c = next < text.length() ? text.charAt(next) : '\0';
    return c == one || c == other || c == '=';
  }

  /** The text in braces or quotation marks that begins here, without them. */
  RawText delimited() throws BrokenEntryException {
    boolean isQuoted = text.charAt(at) == '"';
    int start = at + 1;
    int end = isQuoted ? endOfQuoted(start) : endOfGroup(start, '}');
    at = end + 1;
    return RawText.verbatim(source, start, end);
  }

  /** Moves behind the group that has been opened. */
  void skipGroup(char closing) throws BrokenEntryException {
    at = endOfGroup(at, closing) + 1;
  }

  // BibTeX counts braces whether or not a backslash is before them.
  private int endOfGroup(int start, char closing) throws BrokenEntryException {
    int depth = 0;
    for (int i = start; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == closing && depth == 0) {
        return i;
      }
      if (c == '{') {
        depth++;
      } else if (c == '}') {
        depth = Math.max(0, depth - 1);
      } else if (c == '@' && isCautious && isEntry(i)) {
        break;
      }
    }
    isCautious = true;
    throw new BrokenEntryException(start, "the brace that opens a value is never closed");
  }

  private int endOfQuoted(int start) throws BrokenEntryException {
    int depth = 0;
    for (int i = start; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"' && depth == 0) {
        return i;
      }
      if (c == '{') {
        depth++;
      } else if (c == '}') {
        if (depth == 0) {
          throw new BrokenEntryException(i, "a brace closes inside quotation marks");
        }
        depth--;
      } else if (c == '@' && isCautious && isEntry(i)) {
        break;
      }
    }
    isCautious = true;
    throw new BrokenEntryException(start, "the quotation mark that opens a value is never closed");
  }

  /** Where reading goes on behind an entry that is broken: at the next that begins a line. */
  int resume(int start) {
    int next = text.indexOf('@', start + 1);
    while (next >= 0 && !isEntry(next)) {
      next = text.indexOf('@', next + 1);
    }
    return next < 0 ? text.length() : next;
  }

  /** Whether an entry begins here: at the beginning of a line, with a type and its delimiter. */
  private boolean isEntry(int sign) {
    int before = sign - 1;
    while (before >= 0 && (text.charAt(before) == ' ' || text.charAt(before) == '\t')) {
      before--;
    }
    if (before >= 0 && text.charAt(before) != '\n' && text.charAt(before) != '\r') {
      return false;
    }
    int next = sign + 1;
    while (next < text.length() && Character.isLetter(text.charAt(next))) {
      next++;
    }
    boolean isNamed = next > sign + 1;
    while (next < text.length() && text.charAt(next) == ' ') {
      next++;
    }
    return isNamed
        && next < text.length()
        && (text.charAt(next) == '{' || text.charAt(next) == '(');
  }
}
