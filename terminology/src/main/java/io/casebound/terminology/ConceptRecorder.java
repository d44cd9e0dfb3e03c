package io.casebound.terminology;

import com.google.common.primitives.ImmutableIntArray;
import io.casebound.terminology.index.StringTableBuilder;
import java.nio.IntBuffer;

/** Writes concepts as the numbers that {@link ConceptRecords} reads. */
final class ConceptRecorder {
  private final StringTableBuilder strings;
  private final ImmutableIntArray.Builder records = ImmutableIntArray.builder();
  private int written;

  ConceptRecorder(StringTableBuilder strings) {
    this.strings = strings;
  }

  /** Writes a concept, and gives the place where its record begins. */
  int add(Concept concept) {
    int start = written;
    string(concept.id());
    string(concept.kind().name());
    string(concept.preferredTerm());
    string(concept.source());
    number(concept.terms().size());
    concept.terms().forEach(this::add);
    number(concept.codes().size());
    concept.codes().forEach(this::add);
    return start;
  }

  private void add(Term term) {
    string(term.text());
    string(term.language());
    string(term.kind().name());
    number(term.ambiguous() ? 1 : 0);
  }

  private void add(Code code) {
    string(code.system());
    string(code.version());
    string(code.code());
    string(code.label());
    string(code.match().name());
    string(code.source());
    string(code.confidence().name());
    string(code.justification());
  }

  private void string(String text) {
    number(strings.number(text));
  }

  private void number(int number) {
    records.add(number);
    written++;
  }

  IntBuffer records() {
    return IntBuffer.wrap(records.build().toArray());
  }
}
