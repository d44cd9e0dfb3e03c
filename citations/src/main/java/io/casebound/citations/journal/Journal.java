package io.casebound.citations.journal;

import com.google.common.collect.ImmutableList;

/**
 * A journal of the NLM catalogue.
 *
 * @param nlmId its identifier in the catalogue, {@code 7701953}
 * @param title its title as catalogued, {@code Skeletal radiology}; a subtitle stands behind " : "
 * @param abbreviation as NLM has it, without full stops, {@code Skeletal Radiol}; a place or year
 *     in parentheses tells it from another journal of the same name
 * @param issns its ISSNs with their hyphens, that of the print edition first
 */
public record Journal(
    String nlmId, String title, String abbreviation, ImmutableList<String> issns) {

  /** The title proper, without subtitle, parallel title and qualifier. */
  public String shortTitle() {
    return TitleKey.proper(title);
  }

  /** The abbreviation with the full stops of ISO 4, {@code Skeletal Radiol.} */
  public String iso4() {
    return Iso4Dots.of(title, abbreviation);
  }

  /** Whether what is printed is the abbreviation, and not the title as well. */
  public boolean isAbbreviatedAs(String printed) {
    String key = TitleKey.of(printed);
    return key.equals(TitleKey.of(abbreviation)) && !key.equals(TitleKey.of(title));
  }
}
