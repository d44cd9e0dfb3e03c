package io.casebound.manuscripts.word;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;
import java.io.IOException;

/**
 * Reads what a document holds twice, once for new and once for old programs (ECMA-376, Part 3:
 * Markup Compatibility), once.
 */
final class Compatibility {
  private static final String NAMESPACE =
      "http://schemas.openxmlformats.org/markup-compatibility/2006";

  private static final Splitter PREFIXES = Splitter.on(' ').omitEmptyStrings();

  /** Namespaces whose text is found in the elements that it shares with older ones. */
  private static final ImmutableSet<String> UNDERSTOOD =
      ImmutableSet.of(
          "http://schemas.microsoft.com/office/word/2010/wordprocessingShape",
          "http://schemas.microsoft.com/office/word/2010/wordprocessingGroup",
          "http://schemas.microsoft.com/office/word/2010/wordprocessingCanvas",
          "http://schemas.microsoft.com/office/word/2010/wordprocessingDrawing",
          "http://schemas.microsoft.com/office/word/2010/wordml",
          "http://schemas.microsoft.com/office/word/2012/wordml");

  private Compatibility() {}

  static boolean isAlternative(XmlCursor xml) {
    return xml.namespace().equals(NAMESPACE) && xml.localName().equals("AlternateContent");
  }

  /** Visits what stands in the first choice that is understood, or else in the fallback. */
  static void children(XmlCursor xml, XmlCursor.Visit visit) throws IOException {
    boolean[] taken = {false};
    xml.children(
        any -> {
          boolean choice = xml.localName().equals("Choice") && isUnderstood(xml);
          if (!taken[0] && (choice || xml.localName().equals("Fallback"))) {
            taken[0] = true;
            xml.children(visit);
          }
        });
  }

  private static boolean isUnderstood(XmlCursor xml) {
    return PREFIXES
        .splitToStream(xml.attribute("Requires"))
        .allMatch(prefix -> UNDERSTOOD.contains(xml.namespaceOf(prefix)));
  }
}
