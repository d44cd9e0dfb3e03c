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
    List<XmlElement> letters = new ArrayList<>(1);
    for (XmlElement part : meta.elements()) {
      if (part.is("author-notes")) {
        letters.addAll(part.elements("corresp"));
      } else if (part.is("corresp")) {
        letters.add(part);
      }
    }
    return new Letters(source, letters);
  }

  private static ImmutableList<String> emails(XmlElement element, Source source) {
    ImmutableList.Builder<String> emails = ImmutableList.builder();
    for (XmlElement email : element.descendants("email")) {
      Inline.words(email, source).ifPresent(address -> emails.add(address.value()));
    }
    return emails.build();
  }

  /** All of them, in order. */
  List<Correspondence> all() {
    return letters;
  }

  /** Those that these identifiers name; where none does, those that name this person. */
  List<Correspondence> of(List<String> ids, Optional<String> surname) {
    List<Correspondence> named = new ArrayList<>(0);
    for (String id : ids) {
      named.addAll(byId.get(id));
    }
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
