package io.casebound.terminology.variant;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.primitives.ImmutableIntArray;
import io.casebound.terminology.word.Glue;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Whether the words of a match stand together as one phrase that means what the name does. */
final class Phrase {
  /** How the words of a match stand together. */
  enum Shape {
    /** Not as the name. */
    NONE,
    /** Side by side, or a head with what it is of. */
    PLAIN,
    /** With others that share a word of theirs. */
    COORDINATED
  }

  private static final Pattern ADJECTIVE = Pattern.compile(".+(?:al|ic|ar|ous|ary|ive|oid)");

  // Heads that say no more than that something is out of order.
  private static final ImmutableSet<String> FORMAL_HEADS =
      ImmutableSet.of("morphology", "structure");
  private static final String ABNORMALITY = "abnormality";

  private final TextWords text;
  private final int[] tokens;
  private final ImmutableList<Word> words;
  private final NameWords name;
  private final Predicate<String> isPlural;
  private boolean coordinated;
  private boolean linked;

  /**
   * The phrase of a match.
   *
   * @param tokens those of the match, in order
   * @param words the same as words
   * @param isPlural whether a word in small letters is the plural of one that is known
   */
  Phrase(
      TextWords text,
      int[] tokens,
      ImmutableList<Word> words,
      NameWords name,
      Predicate<String> isPlural) {
    this.text = text;
    this.tokens = tokens;
    this.words = words;
    this.name = name;
    this.isPlural = isPlural;
  }

  ImmutableIntArray tokens() {
    return ImmutableIntArray.copyOf(tokens);
  }

  /** The degree to which its words are those of the name. */
  double agreement() {
    return Agreement.of(words, name.words());
  }

  Shape shape() {
    for (int i = 0; i + 1 < tokens.length; i++) {
      if (tokens[i + 1] > tokens[i] + 1 || text.isSlashed(tokens[i + 1])) {
        if (!isBridged(i)) {
          return Shape.NONE;
        }
      }
    }
    if (linked && !coordinated && !isHead(0) && !isTurnedAdjective()) {
      return Shape.NONE;
    }
    if (endsInAdjective()) {
      return Shape.NONE;
    }
    return coordinated ? Shape.COORDINATED : Shape.PLAIN;
  }

  /** A phrase that ends in an adjective where the name has none goes on to something else. */
  private boolean endsInAdjective() {
    Word last = words.get(words.size() - 1);
    return words.size() > 1
        && ADJECTIVE.matcher(last.text()).matches()
        && name.words().stream().noneMatch(last::isSame);
  }

  /** Whether the gap behind the word of that number may be within one phrase. */
  private boolean isBridged(int before) {
    Gap gap = Gap.between(text, tokens[before], tokens[before + 1]);
    if (gap.broken()) {
      return false;
    }
    if (!gap.hasContent()) {
      boolean nothing = gap.elements().size() == 1 && gap.elements().get(0).isEmpty();
      linked |= !nothing;
      return nothing || gap.passes();
    }
    if (coordinated || !gap.isList()) {
      return false;
    }
    coordinated = true;
    return gap.beginsParted() ? sharesLast(gap, before) : gap.endsParted() && sharesFirst(gap);
  }

  /** "A, B and C head": equals are adjectives or nouns in the singular. */
  private boolean sharesLast(Gap gap, int before) {
    return isHead(tokens.length - 1)
        && !isPlural.test(text.lower(tokens[before]))
        && gap.lastWords().stream().map(text::lower).noneMatch(isPlural)
        && (before > 0
            || gap.lastWords().size() > 1
            || !text.isComma(tokens[0] + 1)
            || isWholeElement(tokens[0]));
  }

  /**
   * Before a comma and one more element, a word begins a list only where no other belongs to it.
   */
  private boolean isWholeElement(int token) {
    return token == 0 || !text.isContent(token - 1);
  }

  /** "Head of A and B", or "modifier H and I". */
  private boolean sharesFirst(Gap gap) {
    if (gap.beginsWithLink()) {
      linked = true;
      return isHead(0) && !words.get(0).isWeak();
    }
    return isHead(tokens.length - 1) && !words.get(tokens.length - 1).isWeak();
  }

  private boolean isHead(int word) {
    Word head = name.head();
    Optional<String> family = words.get(word).family();
    return Agreement.degree(words.get(word), head) > 0
        || (family.isPresent() && family.equals(head.family()))
        || (FORMAL_HEADS.contains(head.text()) && family.filter(ABNORMALITY::equals).isPresent());
  }

  /** "Absence of speech" for "absent speech". */
  private boolean isTurnedAdjective() {
    Word first = name.words().get(0);
    return isHead(tokens.length - 1)
        && !words.get(0).isSame(first)
        && !words.get(0).isWeak()
        && Agreement.degree(words.get(0), first) > 0;
  }

  /** Whether the match ends where a phrase may end, and is no part of a compound. */
  static boolean isBounded(TextWords text, int[] tokens) {
    int first = tokens[0];
    int end = tokens[tokens.length - 1] + 1;
    if (!text.tokens().isBoundary(first) || !text.tokens().isBoundary(end)) {
      return false;
    }
    if (text.tokens().glue(first) == Glue.HYPHEN) {
      return false;
    }
    if (end == text.count()) {
      return true;
    }
    boolean goesOn =
        tokens.length > 1
            && ADJECTIVE.matcher(text.lower(end - 1)).matches()
            && text.isSpaced(end)
            && text.isContent(end);
    return !goesOn && text.tokens().glue(end) != Glue.HYPHEN;
  }
}
