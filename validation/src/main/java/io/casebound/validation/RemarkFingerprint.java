package io.casebound.validation;

import com.google.common.base.CharMatcher;
import com.google.common.hash.Hashing;
import io.casebound.model.Source;
import io.casebound.model.SourceSpan;
import io.casebound.model.remark.Remark;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/**
 * Tells a remark from others by what it says about which words, and not by where these stand, so
 * that it stays the same when text comes in before it. The words themselves cannot be read from it.
 */
final class RemarkFingerprint {
  private static final int LENGTH = 16;
  private static final Pattern PLACE = Pattern.compile("\\b(line|column) \\d++");

  private RemarkFingerprint() {}

  /** Sixteen hexadecimal digits. */
  static String of(Remark remark, Source source) {
    String said = PLACE.matcher(remark.message()).replaceAll("$1");
    String all = String.join("\n", remark.rule(), said, words(remark.span(), source));
    return Hashing.sha256().hashString(all, StandardCharsets.UTF_8).toString().substring(0, LENGTH);
  }

  // A remark may be about a file beside the manuscript, such as its references.
  private static String words(SourceSpan span, Source source) {
    return span.source().equals(source.name()) && span.end() <= source.text().length()
        ? CharMatcher.whitespace()
            .trimAndCollapseFrom(source.text().substring(span.start(), span.end()), ' ')
        : "";
  }
}
