package io.casebound.phenopackets;

import static com.google.common.base.Preconditions.checkArgument;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A code system as a phenopacket names it.
 *
 * @param system what cases call it: {@code HPO}
 * @param prefix what stands before the colon of its CURIEs: {@code HP}
 * @param id its short name in lower case: {@code hp}
 * @param name its title
 * @param url where it is published
 * @param iriPrefix what stands before a code in its IRI
 */
public record CodeSystem(
    String system, String prefix, String id, String name, String url, String iriPrefix) {
  // W3C CURIE Syntax 1.0: a prefix is an NCName; here its ASCII part without dots.
  private static final Pattern PREFIX = Pattern.compile("[A-Za-z_][A-Za-z0-9_-]+");

  // RFC 3987, section 2.2: what is neither reserved nor unreserved; brackets stay, as in mm[Hg].
  private static final Pattern ALIEN = Pattern.compile("[\\x00-\\x20\"<>\\\\^`{|}:\\x7F]");

  private static final HexFormat HEX = HexFormat.of().withUpperCase();

  public CodeSystem {
    checkArgument(PREFIX.matcher(prefix).matches(), "\"%s\" is no prefix of a CURIE", prefix);
  }

  /**
   * The CURIE of a code, which may bear the prefix already: {@code HP:0030839}. What no IRI may
   * hold is escaped.
   */
  String curie(String code) {
    String bare = code.startsWith(prefix + ":") ? code.substring(prefix.length() + 1) : code;
    return prefix + ":" + ALIEN.matcher(bare).replaceAll(CodeSystem::escaped);
  }

  private static String escaped(MatchResult found) {
    StringBuilder escaped = new StringBuilder();
    for (byte unit : found.group().getBytes(StandardCharsets.UTF_8)) {
      escaped.append('%').append(HEX.toHexDigits(unit));
    }
    return escaped.toString();
  }
}
