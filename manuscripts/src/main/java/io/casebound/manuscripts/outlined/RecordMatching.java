package io.casebound.manuscripts.outlined;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.casebound.manuscripts.outlined.CitedRecords.Completed;
import io.casebound.manuscripts.prose.MarkedLink;
import io.casebound.manuscripts.prose.MarkedText;
import io.casebound.manuscripts.prose.NumberList;
import io.casebound.model.SourceText;
import io.casebound.model.reference.BibliographicRecord;
import io.casebound.model.reference.RecordField;
import io.casebound.model.reference.Reference;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the printed entry of each work that citations hold: by its DOI or title, or by the number
 * under which it is cited. Where nothing is printed, the works themselves are the list.
 */
public final class RecordMatching {
  /** Shorter titles ("Bone") stand in too many entries. */
  private static final int SHORTEST_TITLE = 12;

  private final List<Reference> printed;
  private final List<MarkedText> running;
  private final ImmutableList<String> keys;
  private final Map<String, BibliographicRecord> records;
  private boolean keysAreIdentifiers;
  private final Map<String, Reference> found = new LinkedHashMap<>();
  private final Set<String> taken = new HashSet<>();

  /**
   * A matching.
   *
   * @param printed the printed entries
   * @param running the texts that cite, in order
   * @param keys what the citations call the works, in order of their first citation
   * @param records the works that are known, by their keys
   */
  public RecordMatching(
      List<Reference> printed,
      List<MarkedText> running,
      ImmutableList<String> keys,
      Map<String, BibliographicRecord> records) {
    this.printed = printed;
    this.running = running;
    this.keys = keys;
    this.records = records;
  }

  /** Lets works that no list prints keep their keys for identifiers, since an author chose them. */
  public RecordMatching keepingKeys() {
    keysAreIdentifiers = true;
    return this;
  }

  /** The completed list. */
  public Completed complete() {
    return printed.isEmpty() ? listed() : matched();
  }

  private Completed matched() {
    List<Folded> entries = printed.stream().map(Folded::of).toList();
    keys.forEach(key -> record(key).ifPresent(record -> matchByWords(key, record, entries)));
    matchByNumber();
    Map<String, BibliographicRecord> byId = new HashMap<>();
    found.forEach(
        (key, reference) -> record(key).ifPresent(r -> byId.putIfAbsent(reference.id(), r)));
    ImmutableMap.Builder<String, String> ids = ImmutableMap.builder();
    found.forEach((key, reference) -> ids.put(key, reference.id()));
    return new Completed(
        printed.stream()
            .map(reference -> with(reference, byId.get(reference.id())))
            .collect(ImmutableList.toImmutableList()),
        ids.buildOrThrow());
  }

  private static Reference with(Reference reference, @Nullable BibliographicRecord record) {
    if (record == null || reference.record().isPresent()) {
      return reference;
    }
    BibliographicRecord placed = RecordPlaces.in(reference.text(), record);
    return new Reference(reference.id(), reference.label(), reference.text(), Optional.of(placed));
  }

  private Optional<BibliographicRecord> record(String key) {
    return Optional.ofNullable(records.get(key));
  }

  /** An entry as it is compared: its letters and digits alone. */
  private record Folded(Reference reference, String lower, String letters) {
    static Folded of(Reference reference) {
      String lower = reference.text().value().toLowerCase(Locale.ROOT);
      return new Folded(reference, lower, bare(lower));
    }
  }

  private static String bare(String text) {
    StringBuilder letters = new StringBuilder(text.length());
    text.toLowerCase(Locale.ROOT)
        .codePoints()
        .filter(Character::isLetterOrDigit)
        .forEach(letters::appendCodePoint);
    return letters.toString();
  }

  private void matchByWords(String key, BibliographicRecord record, List<Folded> entries) {
    String doi = record.text(RecordField.DOI).toLowerCase(Locale.ROOT);
    String title = bare(record.text(RecordField.TITLE));
    entries.stream()
        .filter(
            entry ->
                (!doi.isEmpty() && entry.lower().contains(doi))
                    || (title.length() >= SHORTEST_TITLE && entry.letters().contains(title)))
        .findFirst()
        .ifPresent(entry -> take(key, entry.reference()));
  }

  private void take(String key, Reference reference) {
    found.put(key, reference);
    taken.add(reference.id());
  }

  /** Where one work of a citation is left, and one of its numbers, they belong together. */
  private void matchByNumber() {
    Map<String, Reference> byNumber = new HashMap<>();
    printed.forEach(
        reference ->
            byNumber.putIfAbsent(
                reference.label().map(SourceText::value).orElse(reference.id()), reference));
    for (MarkedText text : running) {
      for (MarkedLink link : text.links()) {
        if (link.kind() == MarkedLink.Kind.REFERENCES) {
          matchByNumber(link, link.range().of(text.text()), byNumber);
        }
      }
    }
  }

  private void matchByNumber(MarkedLink link, String shown, Map<String, Reference> byNumber) {
    List<String> works =
        link.targets().stream().distinct().filter(key -> !found.containsKey(key)).toList();
    List<Reference> entries = new ArrayList<>();
    for (int number : NumberList.parse(shown)) {
      Reference entry = byNumber.get(String.valueOf(number));
      if (entry != null && !taken.contains(entry.id())) {
        entries.add(entry);
      }
    }
    if (works.size() == 1 && entries.size() == 1) {
      take(works.get(0), entries.get(0));
    }
  }

  /** The works in the order of their first citation, as no list prints them. */
  private Completed listed() {
    ImmutableList.Builder<Reference> references = ImmutableList.builder();
    ImmutableMap.Builder<String, String> ids = ImmutableMap.builder();
    Map<String, SourceText> citations = firstCitations();
    int number = 0;
    for (String key : keys) {
      BibliographicRecord record = records.get(key);
      SourceText citation = citations.get(key);
      if (record != null && citation != null) {
        number++;
        String id = keysAreIdentifiers ? key : String.valueOf(number);
        SourceText entry = UnprintedEntry.of(record, citation);
        BibliographicRecord placed = RecordPlaces.in(citation, record);
        references.add(new Reference(id, Optional.empty(), entry, Optional.of(placed)));
        ids.put(key, id);
      }
    }
    return new Completed(references.build(), ids.buildOrThrow());
  }

  /** Where each work is cited first. */
  private Map<String, SourceText> firstCitations() {
    Map<String, SourceText> citations = new HashMap<>();
    for (MarkedText text : running) {
      for (MarkedLink link : text.links()) {
        for (String key : link.targets()) {
          citations.computeIfAbsent(
              key, cited -> text.text().slice(link.range().start(), link.range().end()));
        }
      }
    }
    return citations;
  }
}
