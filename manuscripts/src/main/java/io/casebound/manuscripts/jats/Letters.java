package io.casebound.manuscripts.jats;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ListMultimap;
import io.casebound.model.Correspondence;
import io.casebound.model.Source;
import io.casebound.model.SourceText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The addresses for letters of an article, found by their identifier or by whom they name. */
final class Letters {
  private static final Splitter WORDS =
      Splitter.on(CharMatcher.forPredicate(c -> !Character.isLetterOrDigit(c))).omitEmptyStrings();

  /**
   * The letters that go to one person.
   *
   * @param email the first e-mail address in them
   */
  record Addressed(Optional<String> email) {
    private Addressed and(Addressed later) {
      return email.isPresent() ? this : later;
    }
  }

  private final List<Correspondence> letters = new ArrayList<>();
  private final Map<String, Addressed> byId = new HashMap<>();
  private final Map<String, Optional<Addressed>> bySurname = new HashMap<>();

  // Filled when the first person is asked for by name: most articles link to their letters.
  private final ListMultimap<String, Correspondence> byWord = ArrayListMultimap.create();

  private Letters(Source source, List<XmlElement> elements) {
    for (XmlElement element : elements) {
      SourceText text = Inline.text(element, source).text();
      Correspondence letter = new Correspondence(element.id(), text, emails(element, source));
      letters.add(letter);
      letter.id().ifPresent(id -> byId.merge(id, addressed(letter), Addressed::and));
    }
  }

  private static Addressed addressed(Correspondence letter) {
    return new Addressed(letter.emails().stream().findFirst());
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

  /** The letters that these identifiers name; where none does, those that name this person. */
  Optional<Addressed> of(List<String> ids, Optional<String> surname) {
    Optional<Addressed> named = Optional.empty();
    for (String id : ids) {
      Addressed next = byId.get(id);
      if (next != null) {
        named = Optional.of(named.isEmpty() ? next : named.orElseThrow().and(next));
      }
    }
    return named.isPresent() || letters.isEmpty() ? named : surname.flatMap(this::naming);
  }

  private Optional<Addressed> naming(String surname) {
    return bySurname.computeIfAbsent(surname, this::findNaming);
  }

  private Optional<Addressed> findNaming(String surname) {
    if (byWord.isEmpty()) {
      for (Correspondence letter : letters) {
        ImmutableSet.copyOf(WORDS.split(letter.text())).forEach(word -> byWord.put(word, letter));
      }
    }
    Iterator<String> words = WORDS.split(surname).iterator();
    List<Correspondence> candidates = words.hasNext() ? byWord.get(words.next()) : List.of();
    return candidates.stream()
        .filter(letter -> letter.text().value().contains(surname))
        .map(Letters::addressed)
        .reduce(Addressed::and);
  }
}
