package io.casebound.manuscripts.jats;

import com.google.common.collect.ImmutableSet;
import io.casebound.model.SectionRole;
import io.casebound.model.Source;
import java.util.Optional;

/** Headings that are only set in bold or italics: "<b>Funding</b> None.", and paragraphs alone. */
final class BoldHeading {
  private static final ImmutableSet<String> EMPHASIS = ImmutableSet.of("bold", "italic");
  private static final int LONGEST = 80;

  private BoldHeading() {}

  /** What the words in bold at the beginning of a paragraph say of it. */
  static Optional<SectionRole> role(XmlElement paragraph, Source source) {
    return emphasised(paragraph, source)
        .flatMap(heading -> RoleTable.heading(heading, Optional.empty()));
  }

  /** Whether a node is a paragraph of which all is a heading that we know. */
  static boolean isAll(XmlNode node, Source source) {
    if (!(node instanceof XmlElement paragraph) || !paragraph.is("p")) {
      return false;
    }
    Optional<String> heading = emphasised(paragraph, source);
    String text = heading.isEmpty() ? "" : Inline.text(paragraph, source).text().value();
    return heading.filter(words -> isRest(text, words.length())).isPresent()
        && role(paragraph, source).isPresent();
  }

  private static boolean isRest(String text, int from) {
    return text.substring(from).matches("[.:\\s]{0,3}");
  }

  private static Optional<String> emphasised(XmlElement paragraph, Source source) {
    return paragraph.children().stream()
        .filter(node -> !(node instanceof XmlText text && text.isBlank(source)))
        .findFirst()
        .filter(node -> node instanceof XmlElement part && part.isAnyOf(EMPHASIS))
        .map(node -> Inline.text((XmlElement) node, source).text().value())
        .filter(heading -> heading.length() <= LONGEST);
  }
}
