package io.casebound.terminology.abbreviation;

import io.casebound.model.text.TextRange;

/**
 * A short form that a text introduces beside its long form, {@code giant cell tumor (GCT)}.
 *
 * @param shortForm the short form as printed
 * @param longForm the long form as printed
 * @param shortRange where the short form stands, in UTF-16 units of the text
 * @param longRange where the long form stands
 */
public record Abbreviation(
    String shortForm, String longForm, TextRange shortRange, TextRange longRange) {
  static Abbreviation of(String text, ShortForm shortForm, TextRange longForm) {
    return new Abbreviation(shortForm.text(), longForm.of(text), shortForm.range(), longForm);
  }
}
