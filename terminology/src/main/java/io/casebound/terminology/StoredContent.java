package io.casebound.terminology;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import io.casebound.model.io.UnreadableInputException;
import io.casebound.terminology.index.NameIndex;
import io.casebound.terminology.index.StringTable;
import io.casebound.terminology.index.TableFile;
import io.casebound.terminology.variant.VariantIndex;
import io.casebound.terminology.word.WordRules;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.IntBuffer;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/**
 * Content in a file that is mapped into memory: opened in no time, and read where it is asked for.
 * Where the file's checksum is right but what it says makes no sense, methods throw an {@link
 * UncheckedIOException} that says so.
 */
final class StoredContent implements Content {
  /** The rules by which words were folded, as a fingerprint. */
  static final String RULES = "rules";

  /** What the names of the tables of the terms' index begin with. */
  static final String NAMES = "name-";

  /** What the names of the tables of the index of terms in other words begin with. */
  static final String VARIANTS = "other-";

  static final String RECORDS = "concepts";

  /** For each concept, where its record begins, and the number of its first term. */
  static final String STARTS = "concept-starts";

  static final String CONCEPT_OF_TERM = "concept-of-term";

  /** The concepts' numbers in the order of their identifiers. */
  static final String IDS = "ids";

  /** Codes as numbers of strings, in the order of the strings, each with a concept's number. */
  static final String CODES = "codes";

  /** Subject, kind and object of each relation, as numbers of strings. */
  static final String RELATIONS = "relations";

  private final TableFile file;
  private final StringTable strings;
  private final ConceptRecords records;
  private final IntBuffer starts;
  private final IntBuffer conceptOfTerm;
  private final IntBuffer ids;
  private final IntBuffer codes;
  private final IntBuffer triples;
  private final NameIndex index;
  // Filled as concepts are met, so that each is one object.
  private final AtomicReferenceArray<Concept> known;
  private final Supplier<ImmutableMap<String, Concept>> concepts =
      Suppliers.memoize(this::readConcepts);
  private final Supplier<ImmutableList<Relation>> relations =
      Suppliers.memoize(this::readRelations);
  private final Supplier<VariantIndex> variants = Suppliers.memoize(this::readVariants);

  private StoredContent(TableFile file) throws UnreadableInputException {
    this.file = file;
    this.strings = new StringTable(file);
    this.records = new ConceptRecords(strings, file.ints(RECORDS));
    this.starts = file.ints(STARTS);
    this.conceptOfTerm = file.ints(CONCEPT_OF_TERM);
    this.ids = file.ints(IDS);
    this.codes = file.ints(CODES);
    this.triples = file.ints(RELATIONS);
    this.index = NameIndex.from(file, NAMES, conceptOfTerm.limit());
    this.known = new AtomicReferenceArray<>(starts.limit() / 2);
  }

  /** Whether a file looks as if it held content. */
  static boolean isIn(Path file) throws IOException {
    return TableFile.isOne(file);
  }

  /**
   * The content that {@link ContentWriter} has written.
   *
   * @param name how messages call the file
   * @throws UnreadableInputException where the file is none of these, is damaged, or was written by
   *     another version
   */
  static StoredContent open(Path file, String name) throws IOException {
    TableFile tables = TableFile.open(file, name);
    if (tables.longs(RULES).get(0) != WordRules.fingerprint()) {
      throw tables.otherVersion();
    }
    return of(tables);
  }

  /**
   * The content in tables whose words were folded by this version.
   *
   * @throws UnreadableInputException where the tables do not fit together
   */
  static StoredContent of(TableFile tables) throws UnreadableInputException {
    return new StoredContent(tables);
  }

  @Override
  public ImmutableMap<String, Concept> concepts() {
    return concepts.get();
  }

  private ImmutableMap<String, Concept> readConcepts() {
    return sound(
        () ->
            Maps.uniqueIndex(
                IntStream.range(0, known.length()).mapToObj(this::concept).iterator(),
                Concept::id));
  }

  private Concept concept(int number) {
    Concept found = known.get(number);
    if (found == null) {
      Concept read = records.concept(starts.get(number * 2));
      Concept before = known.compareAndExchange(number, null, read);
      found = before == null ? read : before;
    }
    return found;
  }

  @Override
  public Optional<Concept> concept(String id) {
    return sound(
        () -> {
          int at = lowest(ids.limit(), i -> records.id(starts.get(ids.get(i) * 2)), id);
          return at < ids.limit()
              ? Optional.of(concept(ids.get(at))).filter(concept -> concept.id().equals(id))
              : Optional.empty();
        });
  }

  @Override
  public ImmutableList<Concept> conceptsWithCode(String code) {
    return sound(
        () -> {
          ImmutableList.Builder<Concept> found = ImmutableList.builder();
          int count = codes.limit() / 2;
          int at = lowest(count, i -> strings.get(codes.get(i * 2)), code);
          while (at < count && strings.get(codes.get(at * 2)).equals(code)) {
            found.add(concept(codes.get(at * 2 + 1)));
            at++;
          }
          return found.build();
        });
  }

  /** The lowest of {@code count} ascending values that is not below the wanted one. */
  private static int lowest(int count, IntFunction<String> values, String wanted) {
    int low = 0;
    int high = count;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (values.apply(middle).compareTo(wanted) < 0) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  @Override
  public ImmutableList<Relation> relations() {
    return relations.get();
  }

  private ImmutableList<Relation> readRelations() {
    return sound(
        () -> {
          ImmutableList.Builder<Relation> read = ImmutableList.builder();
          for (int at = 0; at < triples.limit(); at += 3) {
            read.add(
                new Relation(
                    strings.get(triples.get(at)),
                    Enum.valueOf(RelationKind.class, strings.get(triples.get(at + 1))),
                    strings.get(triples.get(at + 2))));
          }
          return read.build();
        });
  }

  @Override
  public NameIndex index() {
    return index;
  }

  @Override
  public VariantIndex variants() {
    return variants.get();
  }

  private VariantIndex readVariants() {
    try {
      return VariantIndex.from(
          file, VARIANTS, index, number -> term(number).text(), conceptOfTerm.limit());
    } catch (UnreadableInputException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public Concept conceptOfTerm(int term) {
    return sound(() -> concept(conceptOfTerm.get(term)));
  }

  @Override
  public Term term(int term) {
    return sound(
        () -> {
          int concept = conceptOfTerm.get(term);
          return concept(concept).terms().get(term - starts.get(concept * 2 + 1));
        });
  }

  private <T> T sound(Supplier<T> reading) {
    try {
      return reading.get();
    } catch (IndexOutOfBoundsException | IllegalArgumentException | ArithmeticException e) {
      throw new UncheckedIOException(file.damaged());
    }
  }
}
