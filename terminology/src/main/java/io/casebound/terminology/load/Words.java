package io.casebound.terminology.load;

import com.google.common.base.Ascii;
import com.google.common.base.Enums;
import java.util.Optional;

/** The words by which files name our constants: small letters with hyphens. */
final class Words {
  private Words() {}

  /** The constant of a word; empty where there is none. */
  static <E extends Enum<E>> Optional<E> constant(Class<E> type, String word) {
    return Enums.getIfPresent(type, Ascii.toUpperCase(word).replace('-', '_')).toJavaUtil();
  }
}
