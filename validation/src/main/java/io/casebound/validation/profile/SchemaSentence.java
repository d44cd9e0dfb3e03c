package io.casebound.validation.profile;

import com.google.common.collect.ImmutableList;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Says in one sentence what the validator has to say. It words its messages in the language of the
 * machine; taken from them are only the key and what stands in quotes.
 */
final class SchemaSentence {
  // The keys are those of XML Schema 1.0, part 1, appendix C.1.
  private static final Pattern KEY = Pattern.compile("^([a-z][\\w-]*+(?:[.][\\w.]++)?): ");
  private static final Pattern QUOTED = Pattern.compile("'([^']*+)'");
  private static final Pattern NAMES = Pattern.compile("[{](\"[^{}]*+)[}]");
  private static final Pattern NAMESPACE = Pattern.compile("\"[^\"]*+\":");

  private SchemaSentence() {}

  /**
   * What is wrong with an element.
   *
   * @param message what the validator says
   */
  static String of(@Nullable String message, String element) {
    String text = message == null ? "" : message;
    String key = first(KEY, text);
    if (key.startsWith("cvc-complex-type.2.4")) {
      return order(text, key, element);
    }
    return switch (key) {
      case "cvc-elt.1", "cvc-elt.1.a" ->
          "<"
              + element
              + "> is no profile; its root is <profile> of the namespace"
              + " https://casebound.io/ns/profile/1.";
      case "cvc-complex-type.2.3" ->
          "<" + element + "> holds elements only; put the text into one of them.";
      case "cvc-complex-type.3.2.2" ->
          "<" + element + "> has no attribute " + other(text, element) + "; leave it out.";
      case "cvc-complex-type.4" ->
          "<" + element + "> lacks the attribute " + other(text, element) + "; add it.";
      case "cvc-identity-constraint.4.2.2" ->
          "two items or signals bear the same name (" + first(QUOTED, text) + "); change one.";
      default ->
          "\"" + first(QUOTED, text) + "\" is not allowed in <" + element + ">; see profile.xsd.";
    };
  }

  private static String order(String text, String key, String element) {
    String names = NAMESPACE.matcher(last(text)).replaceAll("");
    if (key.endsWith(".b") || key.endsWith(".i")) {
      return "<" + element + "> is not complete; next comes " + names + ".";
    }
    String here = "<" + element + "> may not stand here; ";
    return here + (key.endsWith(".a") ? "what may is " + names + "." : "nothing more may.");
  }

  /** The last list: one before it only names the element. */
  private static String last(String text) {
    return NAMES.matcher(text).results().map(found -> found.group(1)).reduce("", (a, b) -> b);
  }

  private static String first(Pattern pattern, String text) {
    return pattern.matcher(text).results().findFirst().map(found -> found.group(1)).orElse("");
  }

  private static String other(String text, String element) {
    ImmutableList<String> quoted =
        QUOTED
            .matcher(text)
            .results()
            .map(found -> found.group(1))
            .collect(ImmutableList.toImmutableList());
    return quoted.stream().filter(word -> !word.equals(element)).findFirst().orElse(element);
  }
}
