package io.casebound.terminology;

import com.google.common.collect.ImmutableList;
import io.casebound.terminology.index.StringTable;
import java.nio.IntBuffer;

/**
 * Reads concepts that stand as numbers, most of them those of strings: identifier, kind, preferred
 * term, source; how many terms, and for each its text, language, kind, and whether it is ambiguous;
 * how many codes, and for each the components of {@link Code} in order.
 */
final class ConceptRecords {
  private static final int TERM = 4;
  private static final int CODE = 8;

  private final StringTable strings;
  private final IntBuffer records;

  ConceptRecords(StringTable strings, IntBuffer records) {
    this.strings = strings;
    this.records = records;
  }

  /** The identifier of the concept whose record begins there. */
  String id(int at) {
    return string(at);
  }

  /**
   * The concept whose record begins there.
   *
   * @throws IndexOutOfBoundsException or an {@link IllegalArgumentException} where none does
   */
  Concept concept(int at) {
    int terms = at + 5;
    int codes = Math.addExact(terms, Math.multiplyExact(TERM, records.get(at + 4))) + 1;
    return new Concept(
        string(at),
        Enum.valueOf(ConceptKind.class, string(at + 1)),
        string(at + 2),
        string(at + 3),
        terms(terms, codes - 1),
        codes(codes, records.get(codes - 1)));
  }

  private ImmutableList<Term> terms(int from, int to) {
    ImmutableList.Builder<Term> terms = ImmutableList.builder();
    for (int at = from; at < to; at += TERM) {
      TermKind kind = Enum.valueOf(TermKind.class, string(at + 2));
      terms.add(new Term(string(at), string(at + 1), kind, records.get(at + 3) != 0));
    }
    return terms.build();
  }

  private ImmutableList<Code> codes(int from, int count) {
    ImmutableList.Builder<Code> codes = ImmutableList.builder();
    for (int i = 0; i < count; i++) {
      int at = from + i * CODE;
      codes.add(
          new Code(
              string(at),
              string(at + 1),
              string(at + 2),
              string(at + 3),
              Enum.valueOf(SkosMatch.class, string(at + 4)),
              string(at + 5),
              Enum.valueOf(Confidence.class, string(at + 6)),
              string(at + 7)));
    }
    return codes.build();
  }

  private String string(int at) {
    return strings.get(records.get(at));
  }
}
