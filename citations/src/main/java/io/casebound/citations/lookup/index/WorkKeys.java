package io.casebound.citations.lookup.index;

import com.google.common.collect.ImmutableSet;
import com.google.common.hash.Hashing;
import com.google.common.primitives.ImmutableLongArray;
import io.casebound.citations.lookup.match.FoldedText;
import io.casebound.citations.lookup.match.Identifiers;
import io.casebound.citations.lookup.match.TitleText;
import io.casebound.citations.page.PageRange;
import io.casebound.model.reference.BibliographicRecord;
import io.casebound.model.reference.PersonName;
import io.casebound.model.reference.RecordField;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What a work is found by: its identifiers; its titles; its first author, volume and first page;
 * its first author and year with each telling word of its title. A key is the hash of one.
 */
final class WorkKeys {
  private static final ImmutableSet<RecordField> TITLES =
      ImmutableSet.of(RecordField.TITLE, RecordField.ORIGINAL_TITLE, RecordField.TRANSLATED_TITLE);
  private static final Pattern SUBTITLE = Pattern.compile("[:?!.]\\s|\\s[-–—]\\s");
  private static final Pattern YEAR = Pattern.compile("\\d{4}");
  private static final int LEAST_MAIN_TITLE = 20;
  private static final int LEAST_WORD = 5;
  private static final int MOST_WORDS = 8;

  private final Set<Long> keys = new LinkedHashSet<>();
  private final BibliographicRecord work;
  private final int mostWords;

  private WorkKeys(BibliographicRecord work, int mostWords) {
    this.work = work;
    this.mostWords = mostWords;
  }

  /** The keys of a work that is stored. */
  static ImmutableLongArray of(BibliographicRecord work) {
    return new WorkKeys(work, MOST_WORDS).all();
  }

  /** The keys to look for, the surest first. */
  static ImmutableLongArray wanted(BibliographicRecord work) {
    return new WorkKeys(work, 2 * MOST_WORDS).all();
  }

  private ImmutableLongArray all() {
    identifiers();
    TITLES.stream().filter(work::has).map(work::text).forEach(this::title);
    String author = author();
    if (!author.isEmpty()) {
      place(author);
      words(author);
    }
    return ImmutableLongArray.copyOf(keys);
  }

  private void identifiers() {
    for (RecordField field : Identifiers.FIELDS) {
      Identifiers.parse(field, work.text(field))
          .ifPresent(id -> add(field.name(), id.toString().toLowerCase(Locale.ROOT)));
    }
  }

  /** The title, and what stands before its subtitle. */
  private void title(String title) {
    String whole = TitleText.of(title).key();
    if (!whole.isEmpty()) {
      add("title", whole);
    }
    Matcher subtitle = SUBTITLE.matcher(title);
    if (subtitle.find()) {
      String main = TitleText.of(title.substring(0, subtitle.start())).key();
      if (main.length() >= LEAST_MAIN_TITLE) {
        add("title", main);
      }
    }
  }

  /** The last word of the first author's family name, umlauts alike in all spellings. */
  private String author() {
    List<PersonName> people = work.authors().isEmpty() ? work.editors() : work.authors();
    List<String> words =
        people.isEmpty() ? List.of() : FoldedText.words(people.get(0).family().value());
    String last = words.isEmpty() ? "" : words.get(words.size() - 1);
    return last.replace("oe", "o").replace("ae", "a").replace("ue", "u");
  }

  private void place(String author) {
    String volume = FoldedText.fingerprint(work.text(RecordField.VOLUME));
    PageRange.parse(work.text(RecordField.PAGE))
        .filter(pages -> !volume.isEmpty())
        .ifPresent(pages -> add("place", author + "|" + volume + "|" + pages.first().number()));
  }

  private void words(String author) {
    Matcher year = YEAR.matcher(work.text(RecordField.YEAR));
    if (!year.find()) {
      return;
    }
    TITLES.stream()
        .filter(work::has)
        .flatMap(field -> words(TitleText.of(work.text(field))))
        .forEach(word -> add("word", author + "|" + year.group() + "|" + word));
  }

  private Stream<String> words(TitleText title) {
    return title.tellingWords().stream()
        .filter(word -> word.length() >= LEAST_WORD)
        .sorted(Comparator.comparing(String::length).reversed())
        .limit(mostWords)
        .map(TitleText::stem);
  }

  private void add(String kind, String text) {
    keys.add(
        Hashing.farmHashFingerprint64()
            .hashString(kind + "|" + text, StandardCharsets.UTF_8)
            .asLong());
  }
}
