package io.casebound.cli;

import com.google.common.base.Ascii;
import io.casebound.model.remark.Remark;

/** A remark on one line, in the form in which compilers print theirs. */
final class RemarkLine {
  private RemarkLine() {}

  /** {@code refs.bib:3:1: warning: In reference 2 there is no year. (REFERENCE-FIELD-MISSING)}. */
  static String of(Remark remark) {
    String message = remark.message();
    return remark.span()
        + ": "
        + Ascii.toLowerCase(remark.severity().name())
        + ": "
        + message
        + (message.endsWith(".") ? "" : ".")
        + " ("
        + remark.rule()
        + ")";
  }
}
