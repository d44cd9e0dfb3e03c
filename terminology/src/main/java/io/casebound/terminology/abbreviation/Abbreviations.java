package io.casebound.terminology.abbreviation;

import com.google.common.collect.ImmutableList;
import io.casebound.model.text.Sentences;
import io.casebound.model.text.TextRange;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Finds the abbreviations that a text defines beside brackets: {@code long form (LF)}, {@code LF
 * (long form)}, {@code (long form, LF)}, and in lists of them. The signs of a short form are looked
 * for in its long form by several strategies one after the other, each trusted as far as it proved
 * reliable, after Sohn and colleagues (BMC Bioinformatics 2008; 9:402).
 */
public final class Abbreviations {
  private final String text;
  private final Enumeration enumeration;

  private Abbreviations(String text) {
    this.text = text;
    this.enumeration = Enumeration.in(text);
  }

  /** The abbreviations that {@code text} introduces beside their long forms, in order. */
  public static ImmutableList<Abbreviation> definedIn(CharSequence text) {
    return new Abbreviations(text.toString()).all();
  }

  private ImmutableList<Abbreviation> all() {
    List<Abbreviation> found = new ArrayList<>();
    for (TextRange sentence : Sentences.of(text)) {
      found.addAll(Legend.in(text, sentence));
      for (Bracket bracket : Bracket.in(text, sentence)) {
        shortFormInside(bracket, sentence.start())
            .or(() -> shortFormBefore(bracket, sentence.start()))
            .ifPresent(found::add);
      }
    }
    found.sort(Comparator.comparingInt(each -> each.shortRange().start()));
    return ImmutableList.copyOf(found);
  }

  /** {@code long form (LF; more)}, {@code (long form, LF)}. */
  private Optional<Abbreviation> shortFormInside(Bracket bracket, int from) {
    ImmutableList<TextRange> parts = bracket.parts(text);
    Optional<Abbreviation> found =
        shortForm(parts.get(0))
            .flatMap(
                form ->
                    LongForms.endingAt(text, from, bracket.before(text), form)
                        .map(range -> Abbreviation.of(text, form, range)));
    if (found.isPresent() || parts.size() == 1) {
      return found;
    }
    TextRange first = parts.get(0);
    return shortForm(parts.get(1))
        .flatMap(
            form ->
                LongForms.whole(text, first.start(), first.end(), form)
                    .map(range -> Abbreviation.of(text, form, range)));
  }

  /** {@code LF (long form)}, {@code LF (long form; more)}. */
  private Optional<Abbreviation> shortFormBefore(Bracket bracket, int from) {
    TextRange inside = bracket.inside();
    TextRange first = bracket.parts(text).get(0);
    return shortForm(bracket.wordBefore(text, from))
        .flatMap(
            form ->
                LongForms.whole(text, inside.start(), first.end(), form)
                    .or(() -> LongForms.whole(text, inside.start(), inside.end(), form))
                    .map(range -> Abbreviation.of(text, form, range)));
  }

  private Optional<ShortForm> shortForm(TextRange range) {
    return ShortForm.at(text, range).filter(form -> !enumeration.numbers(form));
  }
}
