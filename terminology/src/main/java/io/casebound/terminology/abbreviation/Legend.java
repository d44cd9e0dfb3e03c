package io.casebound.terminology.abbreviation;

import com.google.common.collect.ImmutableList;
import io.casebound.model.text.TextRange;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Abbreviations as they are listed under figures and tables and at the end of articles: {@code CT,
 * computed tomography; MRI: magnetic resonance imaging}.
 */
final class Legend {
  /** An entry from the start of a sentence or behind a semicolon to the next one. */
  private static final Pattern ENTRY =
      Pattern.compile(
          "(?:^|;) ?(?:(?:List of )?[Aa]bbreviations?(?: used)?: ?)?"
              + "([\\p{L}\\p{N}][^\\s,;:=]{1,11})(?:,|:| ?=| [–-]) ?([^;]{3,120}?)(?=;|\\.?$)");

  private Legend() {}

  /** The abbreviations that a sentence lists, in order. */
  static ImmutableList<Abbreviation> in(String text, TextRange sentence) {
    ImmutableList.Builder<Abbreviation> found = ImmutableList.builder();
    Matcher entry = ENTRY.matcher(text);
    int at = sentence.start();
    while (at >= sentence.start() && at < sentence.end()) {
      if (!entry.region(at, sentence.end()).lookingAt()) {
        at = text.indexOf(';', at + 1);
        continue;
      }
      at = entry.end();
      TextRange words = new TextRange(entry.start(2), entry.end(2));
      shortForm(text, new TextRange(entry.start(1), entry.end(1)))
          .flatMap(
              form ->
                  LongForms.whole(text, words.start(), words.end(), form)
                      .filter(range -> range.end() == words.end())
                      .map(range -> Abbreviation.of(text, form, range)))
          .ifPresent(found::add);
    }
    return found.build();
  }

  /** Single letters number the parts of a figure. */
  private static Optional<ShortForm> shortForm(String text, TextRange range) {
    return ShortForm.at(text, range).filter(form -> form.size() > 1);
  }
}
