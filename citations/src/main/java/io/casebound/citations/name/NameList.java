package io.casebound.citations.name;

import com.google.common.collect.ImmutableList;
import io.casebound.model.SourceText;
import io.casebound.model.reference.PersonName;

/**
 * A list of authors or editors as it is printed.
 *
 * @param names the names in order
 * @param isShortened whether "et al." or the like says that there are more
 */
public record NameList(ImmutableList<PersonName> names, boolean isShortened) {
  /**
   * The names in {@code text}, in whatever style: {@code Dal Cin P, Fletcher CDM}, {@code Dal Cin,
   * P., & Fletcher, C. D. M.}, {@code Paola Dal Cin and Christopher Fletcher}.
   */
  public static NameList parse(SourceText text) {
    return new NameListParser(text).parse();
  }
}
