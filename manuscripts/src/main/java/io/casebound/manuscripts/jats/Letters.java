package io.casebound.manuscripts.jats;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import io.casebound.model.Correspondence;
import io.casebound.model.Source;
import io.casebound.model.SourceText;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The addresses for letters of an article, found by their identifier or by whom they name. */
final class Letters {
  private static final Splitter WORDS =
      Splitter.on(CharMatcher.forPredicate(c -> !Character.isLetterOrDigit(c))).omitEmptyStrings();

  private final List<Correspondence> letters = new ArrayList<>();
  private final ImmutableListMultimap<String, Correspondence> byId;
  private final ImmutableListMultimap<String, Correspondence> byWord;

  private Letters(Source source, List<XmlElement> elements) {
    ImmutableListMultimap.Builder<String, Correspondence> ids = ImmutableListMultimap.builder();
    ImmutableListMultimap.Builder<String, Correspondence> words = ImmutableListMultimap.builder();
    for (XmlElement element : elements) {
      SourceText text = Inline.text(element, source).text();
      Correspondence letter = new Correspondence(element.id(), text, emails(element, source));
      letters.add(letter);
      element.id().ifPresent(id -> ids.put(id, letter));
      Set<String> distinct = new LinkedHashSet<>(WORDS.splitToList(text.value()));
      distinct.forEach(word -> words.put(word, letter));
    }
    this.byId = ids.build();
    this.byWord = words.build();
  }

  static Letters of(Source source, XmlElement meta) {
    return new Letters(
        source,
        meta.elements()
            .flatMap(
                part ->
                    part.is("author-notes")
                        ? part.elements("corresp")
                        : Stream.of(part).filter(each -> each.is("corresp")))
            .toList());
  }

  private static ImmutableList<String> emails(XmlElement element, Source source) {
    return element
        .descendants("email")
        .map(email -> Inline.text(email, source).text().value())
        .filter(email -> !email.isEmpty())
        .collect(ImmutableList.toImmutableList());
  }

  /** All of them, in order. */
  List<Correspondence> all() {
    return letters;
  }

  /** Those that these identifiers name; where none does, those that name this person. */
  List<Correspondence> of(List<String> ids, Optional<String> surname) {
    List<Correspondence> named = ids.stream().flatMap(id -> byId.get(id).stream()).toList();
    return named.isEmpty() ? surname.map(this::naming).orElse(List.of()) : named;
  }

  private List<Correspondence> naming(String surname) {
    return WORDS
        .splitToStream(surname)
        .findFirst()
        .map(
            word ->
                byWord.get(word).stream()
                    .filter(letter -> letter.text().value().contains(surname))
                    .toList())
        .orElse(List.of());
  }
}
