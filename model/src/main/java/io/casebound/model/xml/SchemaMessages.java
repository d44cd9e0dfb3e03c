package io.casebound.model.xml;

import com.google.common.collect.ImmutableList;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/**
 * Says in one sentence what parser and schema have to say. The validator words its messages in the
 * language of the machine; taken from them are only the key and what stands in quotes.
 */
final class SchemaMessages {
  // The keys are those of XML Schema 1.0, part 1, appendix C.1.
  private static final Pattern KEY = Pattern.compile("^([a-z][\\w-]*+(?:[.][\\w.]++)?): ");

  private static final Pattern QUOTED = Pattern.compile("'([^']*+)'");

  /** A list of names: {@code {"https://casebound.io/ns/case-report/1":patient, …}}. */
  private static final Pattern NAMES = Pattern.compile("[{](\"[^{}]*+)[}]");

  private static final Pattern CHOICE = Pattern.compile("\\[([^\\]]*+)\\]");

  private static final String NAMESPACE = "\"" + CaseReportXml.NAMESPACE + "\":";

  private static final int LENGTH = 60;

  private SchemaMessages() {}

  /**
   * What is wrong with an element.
   *
   * @param message what the validator says
   * @param element the name of the element
   */
  static String sentence(@Nullable String message, String element) {
    String text = message == null ? "" : message;
    String key = first(KEY, text);
    return switch (key) {
      case "cvc-elt.1", "cvc-elt.1.a" ->
          "<"
              + element
              + "> is not case-report XML; its root is <case-report> of the namespace "
              + CaseReportXml.NAMESPACE
              + ".";
      case "cvc-complex-type.2.3" ->
          "<" + element + "> holds elements only; put the text into one of them.";
      case "cvc-complex-type.3.2.2" ->
          "<" + element + "> has no attribute " + other(text, element) + "; leave it out.";
      case "cvc-complex-type.4" ->
          "<" + element + "> lacks the attribute " + other(text, element) + "; add it.";
      case "cvc-identity-constraint.4.3" ->
          "no specimen bears an id that is named here ("
              + specimen(text)
              + "); name one that is there.";
      case "cvc-identity-constraint.4.2.2" ->
          "two specimens bear the same id (" + specimen(text) + "); change one.";
      default ->
          key.startsWith("cvc-complex-type.2.4") ? order(text, key, element) : value(text, element);
    };
  }

  private static String order(String text, String key, String element) {
    String names = lastNames(text).replace(NAMESPACE, "");
    if (key.endsWith(".b") || key.endsWith(".i")) {
      return "<" + element + "> is not complete; next comes " + names + ".";
    }
    String here = "<" + element + "> may not stand here; ";
    return here + (key.endsWith(".a") ? "what may is " + names + "." : "nothing more may.");
  }

  /** The last list: one before it only names the element. */
  private static String lastNames(String text) {
    return NAMES.matcher(text).results().map(found -> found.group(1)).reduce("", (a, b) -> b);
  }

  private static String value(String text, String element) {
    String value = first(QUOTED, text);
    String allowed = first(CHOICE, text.startsWith("cvc-enumeration") ? text : "");
    return "\""
        + shorten(value)
        + "\" is not allowed in <"
        + element
        + ">; "
        + (allowed.isEmpty() ? "case-report.xsd says what is." : "write one of " + allowed + ".");
  }

  private static String shorten(String value) {
    return value.length() <= LENGTH ? value : value.substring(0, LENGTH) + "…";
  }

  private static String first(Pattern pattern, String text) {
    return pattern.matcher(text).results().findFirst().map(found -> found.group(1)).orElse("");
  }

  private static String specimen(String text) {
    return quoted(text).stream()
        .filter(word -> !word.endsWith("specimens") && !word.equals("clinical-case"))
        .findFirst()
        .orElse("");
  }

  /** The first word in quotes that is not the name of the element. */
  private static String other(String text, String element) {
    return quoted(text).stream().filter(word -> !word.equals(element)).findFirst().orElse(element);
  }

  private static ImmutableList<String> quoted(String text) {
    return QUOTED
        .matcher(text)
        .results()
        .map((MatchResult found) -> found.group(1))
        .collect(ImmutableList.toImmutableList());
  }

  static String notWellFormed(XMLStreamException error) {
    String reason = firstLine(error.getMessage());
    return reason.contains("limit")
        ? "is beyond what a case report needs (" + reason + "); give the case report alone."
        : "is not well-formed XML (" + reason + "); mend it there.";
  }

  private static String firstLine(@Nullable String message) {
    String line =
        message == null ? "no reason given" : message.lines().findFirst().orElse("no reason given");
    return line.endsWith(".") || line.endsWith(";") ? line.substring(0, line.length() - 1) : line;
  }
}
