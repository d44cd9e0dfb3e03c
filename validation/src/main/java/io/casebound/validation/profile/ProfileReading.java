package io.casebound.validation.profile;

import com.google.common.collect.ImmutableList;
import io.casebound.model.Source;
import java.util.Comparator;
import java.util.Optional;
import javax.xml.stream.Location;
import javax.xml.stream.XMLStreamException;

/**
 * What came of reading a file: a profile, or problems.
 *
 * @param problems by place
 */
record ProfileReading(Optional<Profile> profile, ImmutableList<ProfileProblem> problems) {

  /** Reads a source, and holds it against the schema. */
  static ProfileReading checked(Source source) {
    return read(source, true);
  }

  /** Reads a source that is known to be valid. */
  static ProfileReading unchecked(Source source) {
    return read(source, false);
  }

  private static ProfileReading read(Source source, boolean check) {
    try {
      XmlNode root = XmlNodes.root(source);
      ImmutableList<ProfileProblem> problems =
          check ? ProfileSchema.problems(root) : ImmutableList.of();
      return problems.isEmpty() ? built(root) : failed(problems);
    } catch (XMLStreamException e) {
      return failed(ImmutableList.of(notWellFormed(source, e)));
    }
  }

  private static ProfileReading built(XmlNode root) {
    ProfileBuilder builder = new ProfileBuilder();
    Profile profile = builder.build(root);
    ImmutableList<ProfileProblem> problems = builder.problems();
    return problems.isEmpty()
        ? new ProfileReading(Optional.of(profile), problems)
        : failed(problems);
  }

  private static ProfileReading failed(ImmutableList<ProfileProblem> problems) {
    return new ProfileReading(
        Optional.empty(),
        ImmutableList.sortedCopyOf(Comparator.comparing(ProfileProblem::place), problems));
  }

  private static ProfileProblem notWellFormed(Source source, XMLStreamException error) {
    Location location = error.getLocation();
    int offset = location == null ? 0 : location.getCharacterOffset();
    int at = Math.max(0, Math.min(offset, source.text().length()));
    String reason = String.valueOf(error.getMessage()).lines().findFirst().orElse("");
    return new ProfileProblem(
        source.span(at, at), "is not well-formed XML (" + reason + "); mend it there.");
  }
}
