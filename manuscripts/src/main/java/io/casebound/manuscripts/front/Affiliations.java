package io.casebound.manuscripts.front;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.casebound.manuscripts.prose.DataLines;
import io.casebound.model.Affiliation;
import io.casebound.model.SourceText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The affiliations of a manuscript, found by their marks: {@code 1 Department of …}. */
final class Affiliations {
  private static final ImmutableSet<String> INSTITUTIONS =
      ImmutableSet.copyOf(DataLines.of(Affiliations.class, "institutions.txt"));

  /** Longer than the addresses of a large group of authors. */
  private static final int LONGEST = 3_000;

  private static final Pattern WORDS = Pattern.compile("[\\p{L}]{2,40}");
  private static final Pattern MARK =
      Pattern.compile("(?<=^|[\\s;,.])(\\d{1,2}|[⁰¹²³⁴-⁹]|[†‡§¶#])[.)]?\\s{0,3}(?=\\p{Lu})");

  private final List<Affiliation> affiliations = new ArrayList<>();
  private final Map<String, String> idsByMark = new LinkedHashMap<>();

  /** Whether a text, unless it is long, names a place of work. */
  static boolean isOne(SourceText text) {
    if (text.length() > LONGEST) {
      return false;
    }
    Matcher word = WORDS.matcher(text);
    while (word.find()) {
      if (INSTITUTIONS.contains(word.group().toLowerCase(Locale.ROOT))) {
        return true;
      }
    }
    return false;
  }

  /** Adds a text that names one or, each with its number, several. */
  void add(SourceText text) {
    Matcher mark = MARK.matcher(text);
    int from = 0;
    String before = "";
    while (mark.find()) {
      String sign = plain(mark.group(1));
      boolean opens = mark.start() == 0 || follows(before, sign);
      if (opens) {
        addOne(before, text.slice(from, mark.start()));
        before = sign;
        from = mark.end();
      }
    }
    addOne(before, text.slice(from, text.length()));
  }

  private static boolean follows(String before, String sign) {
    return before.matches("\\d{1,2}")
        && sign.matches("\\d{1,2}")
        && Integer.parseInt(sign) == Integer.parseInt(before) + 1;
  }

  private void addOne(String mark, SourceText text) {
    SourceText bare = text.strip();
    if (bare.length() > 0) {
      String id = "aff" + (affiliations.size() + 1);
      affiliations.add(new Affiliation(id, bare));
      if (!mark.isEmpty()) {
        idsByMark.putIfAbsent(mark, id);
      }
    }
  }

  private static String plain(String mark) {
    int raised = "⁰¹²³⁴⁵⁶⁷⁸⁹".indexOf(mark);
    return raised < 0 ? mark : String.valueOf(raised);
  }

  ImmutableList<Affiliation> all() {
    return ImmutableList.copyOf(affiliations);
  }

  /** The identifier of an affiliation with these words, which is added if there is none. */
  String id(SourceText text) {
    for (Affiliation affiliation : affiliations) {
      if (affiliation.text().value().equals(text.value())) {
        return affiliation.id();
      }
    }
    addOne("", text);
    return affiliations.get(affiliations.size() - 1).id();
  }

  /** The identifiers that marks stand for; where nothing is marked, the only one there is. */
  ImmutableList<String> ids(List<String> marks) {
    if (idsByMark.isEmpty() && affiliations.size() == 1) {
      return ImmutableList.of(affiliations.get(0).id());
    }
    return marks.stream()
        .filter(idsByMark::containsKey)
        .map(idsByMark::get)
        .distinct()
        .collect(ImmutableList.toImmutableList());
  }
}
