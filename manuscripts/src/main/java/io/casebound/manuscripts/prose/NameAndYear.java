package io.casebound.manuscripts.prose;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import io.casebound.model.Citation;
import io.casebound.model.SourceText;
import io.casebound.model.reference.Reference;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Citations by name and year, {@code (Able et al., 2015)}, {@code Able and Baker (2015)}, resolved
 * by the first author and the year of the references.
 */
final class NameAndYear {
  private static final String NAME = "\\p{Lu}[\\p{L}'’‐-]{1,40}+";
  private static final String PARTICLES =
      "(?:(?:[dD]e|[vV][ao]n|[dD]er|[dD]el|[lL]a|[lL]e|[dD]i|[aA]l)\\s){0,3}";
  private static final String YEAR = "(?:19|20)\\d{2}[a-z]?(?!\\d)";

  private static final Pattern CITATION =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}])("
              + PARTICLES
              + NAME
              + ")"
              + "(?:(,?\\s(?:et\\sal\\.?|and\\s(?:colleagues|coworkers|others)))"
              + "|(?:,\\s"
              + PARTICLES
              + NAME
              + "){0,4},?\\s(?:and|&)\\s"
              + PARTICLES
              + NAME
              + ")?"
              + "(?:['’]s)?,?\\s?\\(?("
              + YEAR
              + "(?:(?:,|\\sand)\\s?"
              + YEAR
              + "){0,5})\\)?");

  private static final Pattern FIRST =
      Pattern.compile("^\\P{L}{0,5}(" + PARTICLES + NAME + "(?:\\s" + NAME + ")?)");
  private static final Pattern ONE_YEAR = Pattern.compile("(?<!\\d)" + YEAR);

  private final ImmutableListMultimap<String, String> ids;

  private NameAndYear(ImmutableListMultimap<String, String> ids) {
    this.ids = ids;
  }

  /** What can cite these references. */
  static NameAndYear of(List<Reference> references) {
    ImmutableListMultimap.Builder<String, String> ids = ImmutableListMultimap.builder();
    for (Reference reference : references) {
      Matcher first = FIRST.matcher(reference.text());
      Optional<String> year = year(reference.text());
      if (first.find() && year.isPresent()) {
        String surname = first.group(1);
        ids.put(key(surname, year.get()), reference.id());
        int given = surname.lastIndexOf(' ');
        if (given > 0) {
          ids.put(key(surname.substring(0, given), year.get()), reference.id());
          ids.put(key(surname.substring(given + 1), year.get()), reference.id());
        }
      }
    }
    return new NameAndYear(ids.build());
  }

  /** The first year in parentheses, as these styles print it, or the first year at all. */
  private static Optional<String> year(SourceText reference) {
    Matcher year = ONE_YEAR.matcher(reference);
    Optional<String> first = Optional.empty();
    while (year.find()) {
      boolean bracketed = year.start() > 0 && reference.charAt(year.start() - 1) == '(';
      if (bracketed) {
        return Optional.of(year.group());
      }
      first = first.or(() -> Optional.of(year.group()));
    }
    return first;
  }

  /** The citations in a text; one that no reference answers counts only with "et al." */
  ImmutableList<Citation> in(SourceText text) {
    ImmutableList.Builder<Citation> citations = ImmutableList.builder();
    Matcher found = CITATION.matcher(text);
    while (found.find()) {
      Set<String> named = new LinkedHashSet<>();
      Matcher year = ONE_YEAR.matcher(found.group(3));
      while (year.find()) {
        List<String> known = ids.get(key(found.group(1), year.group()));
        named.addAll(known);
        if (known.isEmpty() && found.group(2) != null) {
          named.add(found.group(1) + " " + year.group());
        }
      }
      if (!named.isEmpty()) {
        int end = end(text, found);
        citations.add(
            new Citation(
                found.start(), end, text.span(found.start(), end), ImmutableList.copyOf(named)));
      }
    }
    return citations.build();
  }

  /** A closing parenthesis belongs to the citation only if it opened within. */
  private static int end(SourceText text, Matcher found) {
    boolean closes = text.charAt(found.end() - 1) == ')';
    return closes && found.group().indexOf('(') < 0 ? found.end() - 1 : found.end();
  }

  private static String key(String surname, String year) {
    return surname.toLowerCase(Locale.ROOT).replace('’', '\'') + " " + year;
  }
}
