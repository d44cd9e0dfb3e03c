package io.casebound.citations.lookup.match;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.commons.text.StringEscapeUtils;

/**
 * What is left of a text when case, accents, punctuation and markup are taken away: words of small
 * letters and digits. Greek letters are spelt ({@code TNF-α} and {@code TNF-alpha} are one), {@code
 * &} is "and".
 */
public final class FoldedText {
  private static final Pattern TAG = Pattern.compile("</?[A-Za-z][^<>]{0,60}>");
  private static final Pattern ENTITY = Pattern.compile("&#?\\w{2,8};");
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Pattern APOSTROPHE = Pattern.compile("(?<=\\p{L})['’ʼ`´](?=\\p{L})");
  private static final Splitter SPACE = Splitter.on(' ').omitEmptyStrings();

  private static final ImmutableMap<Character, String> LETTERS =
      ImmutableMap.<Character, String>builder()
          .put('ß', "ss")
          .put('æ', "ae")
          .put('œ', "oe")
          .put('ø', "o")
          .put('đ', "d")
          .put('ð', "d")
          .put('ł', "l")
          .put('þ', "th")
          .put('ı', "i")
          .put('α', "alpha")
          .put('β', "beta")
          .put('γ', "gamma")
          .put('δ', "delta")
          .put('ε', "epsilon")
          .put('ζ', "zeta")
          .put('η', "eta")
          .put('θ', "theta")
          .put('ι', "iota")
          .put('κ', "kappa")
          .put('λ', "lambda")
          .put('μ', "mu")
          .put('ν', "nu")
          .put('ξ', "xi")
          .put('ο', "omicron")
          .put('π', "pi")
          .put('ρ', "rho")
          .put('σ', "sigma")
          .put('ς', "sigma")
          .put('τ', "tau")
          .put('υ', "upsilon")
          .put('φ', "phi")
          .put('χ', "chi")
          .put('ψ', "psi")
          .put('ω', "omega")
          .buildOrThrow();

  private FoldedText() {}

  /** The words with one space between them. */
  public static String of(String text) {
    return isPlain(text) ? ofPlain(text) : ofAny(text);
  }

  /** The words. */
  public static ImmutableList<String> words(String text) {
    return ImmutableList.copyOf(SPACE.split(of(text)));
  }

  /** The words without spaces, so that {@code follow up} and {@code follow-up} are one. */
  public static String fingerprint(String text) {
    return of(text).replace(" ", "");
  }

  private static boolean isPlain(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c > '~' || c == '&' || c == '<' || c == '\'' || c == '`') {
        return false;
      }
    }
    return true;
  }

  /** ASCII without markup, which most texts are. */
  private static String ofPlain(String text) {
    StringBuilder folded = new StringBuilder(text.length());
    boolean isGap = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean isCapital = 'A' <= c && c <= 'Z';
      if (isCapital || ('a' <= c && c <= 'z') || ('0' <= c && c <= '9')) {
        if (isGap && !folded.isEmpty()) {
          folded.append(' ');
        }
        folded.append(isCapital ? (char) (c + 32) : c);
        isGap = false;
      } else {
        isGap = true;
      }
    }
    return folded.toString();
  }

  private static String ofAny(String text) {
    String plain = TAG.matcher(text).replaceAll("");
    plain = ENTITY.matcher(plain).find() ? StringEscapeUtils.unescapeHtml4(plain) : plain;
    plain = plain.replace("&apos;", "'").replace("&", " and ");
    plain = APOSTROPHE.matcher(plain).replaceAll("");
    plain = Normalizer.normalize(plain, Normalizer.Form.NFKD);
    plain = MARKS.matcher(plain).replaceAll("").toLowerCase(Locale.ROOT);
    return NO_LETTER.matcher(spelt(plain)).replaceAll(" ").strip();
  }

  private static String spelt(String text) {
    StringBuilder spelt = new StringBuilder(text.length() + 8);
    for (int i = 0; i < text.length(); i++) {
      String other = text.charAt(i) < 'ß' ? null : LETTERS.get(text.charAt(i));
      if (other == null) {
        spelt.append(text.charAt(i));
      } else {
        spelt.append(other);
      }
    }
    return spelt.toString();
  }

  /** Umlauts and their like as they are written without them: {@code Schoeffski}. */
  static String withSpeltUmlauts(String text) {
    String plain = Normalizer.normalize(text, Normalizer.Form.NFC);
    for (Map.Entry<String, String> umlaut : UMLAUTS.entrySet()) {
      plain = plain.replace(umlaut.getKey(), umlaut.getValue());
    }
    return of(plain);
  }

  private static final ImmutableMap<String, String> UMLAUTS =
      ImmutableMap.<String, String>builder()
          .put("ä", "ae")
          .put("ö", "oe")
          .put("ü", "ue")
          .put("ø", "oe")
          .put("å", "aa")
          .put("Ä", "Ae")
          .put("Ö", "Oe")
          .put("Ü", "Ue")
          .put("Ø", "Oe")
          .put("Å", "Aa")
          .buildOrThrow();
}
