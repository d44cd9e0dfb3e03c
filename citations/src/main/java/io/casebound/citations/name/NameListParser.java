package io.casebound.citations.name;

import com.google.common.collect.ImmutableList;
import io.casebound.model.SourceText;
import io.casebound.model.reference.PersonName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Splits a list of names at its separators and puts the pieces of each name together. */
final class NameListParser {
  private static final Pattern SHORTENED =
      Pattern.compile(
          "[,;]?\\s{0,3}(?:\\bet[.\\s]{1,3}al\\b|\\band others\\b|\\ba kol\\b|\\bu\\. ?a\\.|…|\\.\\.\\.)"
              + "[.,:;\\s]{0,5}$",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern ROLE =
      Pattern.compile(
          "[,;]?\\s{0,3}[(\\[]?\\s?\\b(?:eds?|editors?|hrsg|dirs?)\\b[.)\\]]{0,2}[,:;\\s]{0,4}$",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern OPENING =
      Pattern.compile(
          "^\\s{0,3}(?:(?:in|edited by|eds?\\.?(?: by)?)\\b[:.\\s]{0,3}){1,2}",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern CONJUNCTION = Pattern.compile("and|und|et|y");
  private static final Pattern SEPARATOR =
      Pattern.compile("\\s{0,3}(?:;|,|&amp;|&|(?<=\\s)(?:and|und|et|y)(?=\\s))\\s{0,3}");

  private final SourceText text;
  private final ImmutableList.Builder<PersonName> names = ImmutableList.builder();

  NameListParser(SourceText text) {
    this.text = text;
  }

  NameList parse() {
    int start = 0;
    Matcher opening = OPENING.matcher(text);
    if (opening.find()) {
      start = opening.end();
    }
    int end = text.length();
    Matcher role = ROLE.matcher(text).region(start, end);
    if (role.find() && role.start() > start) {
      end = role.start();
    }
    Matcher shortened = SHORTENED.matcher(text).region(start, end);
    boolean isShortened = shortened.find();
    if (isShortened) {
      end = shortened.start();
    }
    boolean bySemicolon = text.value().substring(start, end).indexOf(';') >= 0;
    if (bySemicolon) {
      for (List<NameChunk> name : bySemicolon(start, end)) {
        new Assembly(name, name.size() == 2).run();
      }
    } else {
      new Assembly(chunks(start, end), false).run();
    }
    return new NameList(names.build(), isShortened);
  }

  private List<List<NameChunk>> bySemicolon(int start, int end) {
    List<List<NameChunk>> lists = new ArrayList<>();
    int from = start;
    for (int i = start; i <= end; i++) {
      if (i == end || text.charAt(i) == ';') {
        lists.add(chunks(from, i));
        from = i + 1;
      }
    }
    return lists;
  }

  private List<NameChunk> chunks(int start, int end) {
    List<NameChunk> chunks = new ArrayList<>();
    Matcher separator = SEPARATOR.matcher(text).region(start, end);
    int from = start;
    while (separator.find()) {
      if (!isInsideGroup(from, separator.start(), separator.end(), end)) {
        add(chunks, from, separator.start());
        from = separator.end();
      }
    }
    add(chunks, from, end);
    return chunks;
  }

  /** "Centers for Disease Control and Prevention" is one name. */
  private boolean isInsideGroup(int from, int separatorStart, int separatorEnd, int end) {
    boolean isWord =
        Character.isLetter(text.charAt(Math.max(0, separatorEnd - 2)))
            && text.value().substring(separatorStart, separatorEnd).indexOf(',') < 0;
    if (!isWord || !NameChunk.of(text, from, separatorStart).isGroup()) {
      return false;
    }
    int next = separatorEnd;
    while (next < end && ",;".indexOf(text.charAt(next)) < 0) {
      next++;
    }
    return !NameChunk.of(text, separatorEnd, next).hasInitials();
  }

  private void add(List<NameChunk> chunks, int start, int end) {
    int from = start;
    int to = end;
    while (from < to && isEdge(text.charAt(from))) {
      from++;
    }
    while (to > from && isEdge(text.charAt(to - 1)) && !closesBracket(from, to)) {
      to--;
    }
    NameChunk chunk = NameChunk.of(text, from, to);
    if (!chunk.isEmpty() && !CONJUNCTION.matcher(text.value().substring(from, to)).matches()) {
      chunks.add(chunk);
    }
  }

  private boolean closesBracket(int from, int to) {
    return text.charAt(to - 1) == ')' && text.value().substring(from, to).indexOf('(') > 0;
  }

  private static boolean isEdge(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || "()[]:*_–—-".indexOf(c) >= 0;
  }

  /** Puts chunks together to names. */
  private final class Assembly {
    private final List<NameChunk> chunks;
    private final boolean isInverted;
    private int at;

    /**
     * @param isPair whether the chunks are known to be one family name and its given names
     */
    Assembly(List<NameChunk> chunks, boolean isPair) {
      this.chunks = chunks;
      this.isInverted = isPair || allSingle();
    }

    /** "Smith, John, Doe, Jane": single words in pairs. */
    private boolean allSingle() {
      return chunks.size() % 2 == 0
          && !chunks.isEmpty()
          && chunks.stream().allMatch(chunk -> chunk.size() == 1 && !chunk.isInitials());
    }

    void run() {
      while (at < chunks.size()) {
        names.add(next());
      }
    }

    private PersonName next() {
      NameChunk chunk = chunks.get(at);
      Optional<NameChunk> following =
          at + 1 < chunks.size() ? Optional.of(chunks.get(at + 1)) : Optional.empty();
      at++;
      if (chunk.isGroup() || (chunks.size() == 1 && chunk.isAcronym())) {
        return chunk.group();
      }
      if (chunk.isFamilyWithInitials() && !isPairedWithInitials(following)) {
        return withSuffix(chunk.familyFirst(), following);
      }
      if (following.isPresent() && takesGiven(chunk, following.get())) {
        at++;
        Optional<NameChunk> suffix =
            at < chunks.size() ? Optional.of(chunks.get(at)) : Optional.empty();
        return withSuffix(chunk.withGiven(following.get()), suffix);
      }
      return chunk.size() == 1 ? chunk.familyAlone() : withSuffix(chunk.givenFirst(), following);
    }

    private boolean isPairedWithInitials(Optional<NameChunk> following) {
      return following.filter(NameChunk::isInitials).isPresent();
    }

    private boolean takesGiven(NameChunk family, NameChunk given) {
      if (given.isSuffix()) {
        return false;
      }
      if (isInverted) {
        return true;
      }
      if (given.isInitials()) {
        return !family.startsWithInitials();
      }
      // "Smith, John, and Jane Doe": only the first name of a list is turned round.
      boolean isFirst = at == 1;
      boolean isFamily = family.size() == 1 || isParticled(family);
      return isFirst
          && isFamily
          && !given.isGroup()
          && !family.startsWithInitials()
          && !given.startsWithInitials()
          && (!given.isFamilyWithInitials() || given.endsWithPoint());
    }

    private boolean isParticled(NameChunk chunk) {
      return NameWords.isParticle(chunk.word(0).text());
    }

    private PersonName withSuffix(PersonName name, Optional<NameChunk> following) {
      if (following.filter(NameChunk::isSuffix).isEmpty()) {
        return name;
      }
      at++;
      NameChunk suffix = following.get();
      return new PersonName(
          name.family(), name.given(), Optional.of(suffix.slice(0, suffix.size())), false);
    }
  }
}
