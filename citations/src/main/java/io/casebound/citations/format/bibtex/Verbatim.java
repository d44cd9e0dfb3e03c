package io.casebound.citations.format.bibtex;

import io.casebound.model.SourceText;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Addresses and identifiers, which are not LaTeX, though many programs write them as if they were:
 * an underscore behind a backslash, an address in a command of its own, a per cent sign in braces.
 */
final class Verbatim {
  private static final Pattern ESCAPE =
      Pattern.compile(
          "\\\\([_%&#~$^{}])|\\\\(?:url|path|nolinkurl)\\s{0,9}(?=\\{)"
              + "|\\$?\\\\(sim|textasciitilde)(?:\\$|\\{\\}|\\s)?|\\\\(textunderscore)(?:\\{\\}|\\s)?"
              + "|[{}]");

  private Verbatim() {}

  static SourceText decode(RawText raw) {
    SourceText text = raw.strip().asIs();
    if (text.value().indexOf('\\') < 0 && text.value().indexOf('{') < 0) {
      return text;
    }
    SourceText.Builder bare = SourceText.builder(text.source());
    Matcher escape = ESCAPE.matcher(text);
    int from = 0;
    while (escape.find()) {
      bare.append(text.slice(from, escape.start()));
      var place = text.span(escape.start(), escape.end());
      bare.append(meant(escape), place.start(), place.end());
      from = escape.end();
    }
    return bare.append(text.slice(from, text.length())).build();
  }

  private static String meant(Matcher escape) {
    if (escape.group(1) != null) {
      return escape.group(1);
    }
    return escape.group(2) != null ? "~" : escape.group(3) != null ? "_" : "";
  }
}
