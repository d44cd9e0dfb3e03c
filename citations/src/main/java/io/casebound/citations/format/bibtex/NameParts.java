package io.casebound.citations.format.bibtex;

import io.casebound.citations.name.InvertedName;
import io.casebound.model.SourceText;
import io.casebound.model.reference.PersonName;
import io.casebound.model.reference.PersonName.Particle;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * One name, in the three ways in which BibTeX knows it ({@code First von Last}, {@code von Last,
 * First}, {@code von Last, Jr, First}), or wholly in braces, which makes it that of a group.
 */
final class NameParts {
  private final Consumer<RawText> unknown;

  NameParts(Consumer<RawText> unknown) {
    this.unknown = unknown;
  }

  SourceText decode(RawText text) {
    return LatexDecoder.decode(text, unknown);
  }

  /** The name; empty where it has more commas than a name can have. */
  Optional<PersonName> read(RawText name) {
    if (isBraced(name)) {
      return Optional.of(PersonName.group(decode(name)));
    }
    List<RawText> parts = NameTokens.atCommas(name);
    if (ExtendedName.is(name)) {
      return Optional.of(new ExtendedName(this, parts).read());
    }
    return switch (parts.size()) {
      case 0 -> Optional.of(PersonName.group(decode(name)));
      case 1 -> Optional.of(givenFirst(parts.get(0)));
      case 2 -> Optional.of(inverted(parts.get(0), parts.get(1), Optional.empty()));
      case 3 -> Optional.of(withSuffix(parts));
      default -> Optional.empty();
    };
  }

  /** Whether the brace that opens the name closes it. */
  private static boolean isBraced(RawText name) {
    if (name.length() < 2 || name.charAt(0) != '{' || name.charAt(1) == '\\') {
      return false;
    }
    int depth = 0;
    for (int i = 0; i < name.length(); i++) {
      depth += name.charAt(i) == '{' ? 1 : name.charAt(i) == '}' ? -1 : 0;
      if (depth == 0) {
        return i == name.length() - 1;
      }
    }
    return false;
  }

  private PersonName withSuffix(List<RawText> parts) {
    boolean isLast =
        InvertedName.isSuffix(parts.get(2).value()) && !InvertedName.isSuffix(parts.get(1).value());
    int suffix = isLast ? 2 : 1;
    return inverted(parts.get(0), parts.get(3 - suffix), Optional.of(parts.get(suffix)));
  }

  private PersonName inverted(RawText family, RawText given, Optional<RawText> suffix) {
    List<RawText> words = NameTokens.of(family);
    if (words.isEmpty()) {
      return PersonName.group(decode(given));
    }
    int particle = NameTokens.lastLowerCase(words, words.size() - 1) + 1;
    return name(words, 0, particle, given, suffix);
  }

  private PersonName givenFirst(RawText whole) {
    List<RawText> words = NameTokens.of(whole);
    if (words.isEmpty()) {
      return PersonName.group(decode(whole));
    }
    int end = words.size();
    boolean hasSuffix = end > 2 && InvertedName.isSuffix(words.get(end - 1).value());
    Optional<RawText> suffix = hasSuffix ? Optional.of(words.get(--end)) : Optional.empty();
    int from = NameTokens.firstLowerCase(words, end - 1);
    int to = from < end - 1 ? NameTokens.lastLowerCase(words, end - 1) + 1 : end - 1;
    RawText given = from == 0 ? words.get(0).slice(0, 0) : between(words, 0, from);
    return name(words.subList(0, end), from, to, given, suffix);
  }

  private static RawText between(List<RawText> words, int from, int to) {
    return words.get(from).through(words.get(to - 1));
  }

  /** The particle is in the words {@code from} to {@code to}, the family name behind it. */
  private PersonName name(
      List<RawText> words, int from, int to, RawText given, Optional<RawText> suffix) {
    SourceText family = decode(between(words, from, words.size()));
    Optional<Particle> particle =
        from < to
            ? Optional.of(new Particle(decode(between(words, from, to)).value(), false))
                .filter(some -> family.value().startsWith(some.text()))
            : Optional.empty();
    return new PersonName(
        family,
        Optional.of(given)
            .filter(some -> some.length() > 0)
            .map(this::decode)
            .filter(some -> some.length() > 0),
        suffix.map(this::decode).filter(some -> some.length() > 0),
        false,
        particle);
  }
}
