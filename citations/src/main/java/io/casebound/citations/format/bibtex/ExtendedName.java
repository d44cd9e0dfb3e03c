package io.casebound.citations.format.bibtex;

import io.casebound.model.SourceText;
import io.casebound.model.reference.PersonName;
import io.casebound.model.reference.PersonName.Particle;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** biber's extended form of a name: {@code family=Beethoven, given=Ludwig, prefix=van}. */
final class ExtendedName {
  private static final Pattern PART =
      Pattern.compile(
          "^(family|given|prefix|suffix|id|hash|useprefix|\\w{1,20}-i|nametype)\\s{0,9}=\\s{0,9}");

  private final NameParts names;
  private final Map<String, RawText> parts = new HashMap<>();

  ExtendedName(NameParts names, List<RawText> parts) {
    this.names = names;
    for (RawText part : parts) {
      Matcher named = PART.matcher(part.value());
      if (named.find()) {
        this.parts.put(named.group(1), unquoted(part.slice(named.end(), part.length())));
      }
    }
  }

  /** Whether a name begins as this form does. */
  static boolean is(RawText name) {
    return name.length() < 1000 && PART.matcher(name.value()).find();
  }

  private static RawText unquoted(RawText value) {
    boolean isQuoted =
        value.length() > 1 && value.charAt(0) == '"' && value.charAt(value.length() - 1) == '"';
    return isQuoted ? value.slice(1, value.length() - 1) : value;
  }

  PersonName read() {
    Optional<SourceText> prefix = part("prefix");
    Optional<SourceText> family = part("family").or(() -> part("given"));
    if (family.isEmpty()) {
      return PersonName.group(prefix.orElseGet(() -> SourceText.of("")));
    }
    boolean drops =
        Optional.ofNullable(parts.get("useprefix"))
            .map(RawText::value)
            .filter("false"::equals)
            .isPresent();
    SourceText whole =
        prefix
            .map(
                words ->
                    SourceText.builder(words.source())
                        .append(words)
                        .append(" ", words.span().end(), words.span().end())
                        .append(family.get())
                        .build())
            .orElse(family.get());
    return new PersonName(
        whole,
        parts.containsKey("family") ? part("given") : Optional.empty(),
        part("suffix"),
        false,
        prefix.map(words -> new Particle(words.value(), drops)));
  }

  private Optional<SourceText> part(String name) {
    return Optional.ofNullable(parts.get(name))
        .map(names::decode)
        .filter(text -> text.length() > 0);
  }
}
