package io.casebound.validation.profile;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import io.casebound.model.SectionRole;
import io.casebound.model.remark.Severity;

/**
 * A numbered requirement of a profile.
 *
 * @param prefix what remarks on it begin with: the prefix of the profile that it comes from
 * @param id its number, {@code 8a}
 * @param title its topic in a few words
 * @param requirement what a report must tell, in one sentence
 * @param absent how much it weighs when nothing of it is reported
 * @param partial how much it weighs when a part of it is missing
 * @param advice how to mend that, one sentence to the author
 * @param home the sections where it belongs, the likeliest first
 * @param criteria how it is judged
 */
public record Item(
    String prefix,
    String id,
    String title,
    String requirement,
    Severity absent,
    Severity partial,
    String advice,
    ImmutableList<SectionRole> home,
    Criteria criteria) {

  /** What remarks on it bear as their rule, {@code CARE-8A}. */
  public String rule() {
    return prefix + "-" + Ascii.toUpperCase(id);
  }
}
