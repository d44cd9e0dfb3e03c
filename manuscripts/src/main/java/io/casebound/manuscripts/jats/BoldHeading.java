package io.casebound.manuscripts.jats;

import com.google.common.collect.ImmutableSet;
import io.casebound.model.SectionRole;
import io.casebound.model.Source;
import java.util.Optional;
import java.util.regex.Pattern;

/** Headings that are only set in bold or italics: "<b>Funding</b> None.", and paragraphs alone. */
final class BoldHeading {
  private static final ImmutableSet<String> EMPHASIS = ImmutableSet.of("bold", "italic");
  private static final int LONGEST = 80;
  private static final Pattern REST = Pattern.compile("[.:\\s]{0,3}");

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
    return REST.matcher(text).region(from, text.length()).matches();
  }

  private static Optional<String> emphasised(XmlElement paragraph, Source source) {
    for (XmlNode node : paragraph.children()) {
      if (node instanceof XmlElement part && part.isAnyOf(EMPHASIS)) {
        String heading = Inline.text(part, source).text().value();
        return heading.length() <= LONGEST ? Optional.of(heading) : Optional.empty();
      }
      if (!(node instanceof XmlText text && text.isBlank(source))) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }
}
