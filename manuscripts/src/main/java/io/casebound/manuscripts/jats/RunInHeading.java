package io.casebound.manuscripts.jats;

import com.google.common.collect.ImmutableSet;
import io.casebound.model.SectionRole;
import io.casebound.model.Source;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Headings that stand at the beginning of a paragraph: "Competing interests: none". */
final class RunInHeading {
  private static final ImmutableSet<String> EMPHASIS = ImmutableSet.of("bold", "italic");
  private static final Pattern BEFORE_MARK = Pattern.compile("^([^.:–—]{3,80})[.:–—]");
  private static final int LONGEST = 80;

  private RunInHeading() {}

  /** What the first words of an element say of it. */
  static Optional<SectionRole> role(XmlElement element, Source source) {
    Optional<XmlElement> first = element.walk().filter(part -> part.is("p")).findFirst();
    XmlElement paragraph = first.orElse(element);
    return emphasised(paragraph, source)
        .or(() -> beforeMark(paragraph, source))
        .flatMap(heading -> RoleTable.heading(heading, Optional.empty()));
  }

  private static Optional<String> emphasised(XmlElement paragraph, Source source) {
    return paragraph.children().stream()
        .filter(node -> !(node instanceof XmlText text && text.isBlank(source)))
        .findFirst()
        .filter(node -> node instanceof XmlElement part && part.isAnyOf(EMPHASIS))
        .map(node -> Inline.text((XmlElement) node, source).text().value())
        .filter(heading -> heading.length() <= LONGEST);
  }

  private static Optional<String> beforeMark(XmlElement paragraph, Source source) {
    Matcher heading = BEFORE_MARK.matcher(Inline.text(paragraph, source).text());
    return heading.find() ? Optional.of(heading.group(1)) : Optional.empty();
  }
}
