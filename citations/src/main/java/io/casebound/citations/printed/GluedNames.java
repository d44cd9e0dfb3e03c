package io.casebound.citations.printed;

import com.google.common.collect.ImmutableList;
import io.casebound.citations.printed.GluedReference.Piece;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells apart authors that stand glued together, family names first: {@code Veening JWSmits
 * WKKuipers OP} before a title. Of a run of capitals the last begins the next word.
 */
final class GluedNames {
  private static final String PARTICLE = "(?:van|von|de|der|den|del|di|da|la|le|ten|ter) ";
  private static final String FAMILY_NAME =
      "(?:" + PARTICLE + "){0,3}+\\p{Lu}[\\p{L}'’]{1,30}(?:[ -]\\p{Lu}[\\p{L}'’]{1,30}){0,2}?";

  /** Initials go on to a particle, or to the capital of the next name or of the title. */
  private static final String INITIALS =
      "(?:\\p{Lu}{1,3}(?=(?:"
          + PARTICLE
          + "){1,3}\\p{Lu})|\\p{Lu}{1,3}?(?: (?:Jr|Sr|III?))?(?=\\p{Lu}[\\p{Ll}'’]|A ))";

  private static final Pattern AUTHOR = Pattern.compile(FAMILY_NAME + " " + INITIALS);

  private GluedNames() {}

  /** The authors at the beginning of a text; none where it begins otherwise. */
  static ImmutableList<Piece> of(String text) {
    ImmutableList.Builder<Piece> authors = ImmutableList.builder();
    Matcher author = AUTHOR.matcher(text);
    int at = 0;
    while (author.region(at, text.length()).lookingAt()) {
      authors.add(new Piece(at == 0 ? "" : ", ", at, author.end()));
      at = author.end();
    }
    return authors.build();
  }
}
