package io.casebound.terminology;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableIntArray;
import io.casebound.terminology.index.StringTableBuilder;
import io.casebound.terminology.index.TableFileBuilder;
import io.casebound.terminology.word.WordRules;
import java.io.IOException;
import java.nio.IntBuffer;
import java.nio.LongBuffer;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.IntStream;

/** Stores content in the file that {@link StoredContent} looks into. */
final class ContentWriter {
  private final TableFileBuilder file = new TableFileBuilder();
  private final StringTableBuilder strings = new StringTableBuilder();
  private final ImmutableList<Concept> concepts;

  private ContentWriter(Content content) {
    this.concepts = content.concepts().values().asList();
    file.put(StoredContent.RULES, LongBuffer.wrap(new long[] {WordRules.fingerprint()}));
    content.index().putInto(file, StoredContent.NAMES);
    content.variants().putInto(file, StoredContent.VARIANTS);
    putConcepts();
    putIds();
    putCodes();
    putRelations(content.relations());
    strings.putInto(file);
  }

  /**
   * Writes the file; what stands there is lost.
   *
   * @throws IllegalArgumentException where it would be larger than such a file can be, 2 GiB
   */
  static void write(Content content, Path file) throws IOException {
    new ContentWriter(content).file.writeTo(file);
  }

  private void putConcepts() {
    ConceptRecorder recorder = new ConceptRecorder(strings);
    ImmutableIntArray.Builder starts = ImmutableIntArray.builder();
    ImmutableIntArray.Builder conceptOfTerm = ImmutableIntArray.builder();
    int terms = 0;
    for (int number = 0; number < concepts.size(); number++) {
      Concept concept = concepts.get(number);
      starts.add(recorder.add(concept));
      starts.add(terms);
      for (int i = 0; i < concept.terms().size(); i++) {
        conceptOfTerm.add(number);
      }
      terms += concept.terms().size();
    }
    put(StoredContent.RECORDS, recorder.records());
    put(StoredContent.STARTS, starts);
    put(StoredContent.CONCEPT_OF_TERM, conceptOfTerm);
  }

  private void putIds() {
    ImmutableIntArray.Builder ids = ImmutableIntArray.builder();
    IntStream.range(0, concepts.size())
        .boxed()
        .sorted(Comparator.comparing(number -> concepts.get(number).id()))
        .forEach(ids::add);
    put(StoredContent.IDS, ids);
  }

  /** A code, and the number of a concept that has it. */
  private record Coded(String code, int concept) {}

  private void putCodes() {
    ImmutableIntArray.Builder codes = ImmutableIntArray.builder();
    IntStream.range(0, concepts.size())
        .boxed()
        .flatMap(
            number ->
                concepts.get(number).codes().stream().map(code -> new Coded(code.code(), number)))
        .distinct()
        .sorted(Comparator.comparing(Coded::code).thenComparing(Coded::concept))
        .forEach(
            coded -> {
              codes.add(strings.number(coded.code()));
              codes.add(coded.concept());
            });
    put(StoredContent.CODES, codes);
  }

  private void putRelations(ImmutableList<Relation> relations) {
    ImmutableIntArray.Builder numbers = ImmutableIntArray.builder();
    for (Relation relation : relations) {
      numbers.add(strings.number(relation.subject()));
      numbers.add(strings.number(relation.kind().name()));
      numbers.add(strings.number(relation.object()));
    }
    put(StoredContent.RELATIONS, numbers);
  }

  private void put(String table, ImmutableIntArray.Builder numbers) {
    put(table, IntBuffer.wrap(numbers.build().toArray()));
  }

  private void put(String table, IntBuffer numbers) {
    file.put(table, numbers);
  }
}
