package io.casebound.citations.printed;

import io.casebound.citations.printed.chain.ReferenceModel;
import io.casebound.citations.printed.chain.Tokens;
import io.casebound.model.SourceText;
import io.casebound.model.reference.BibliographicRecord;
import io.casebound.model.reference.WorkType;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/**
 * Finds the fields of a reference that is printed in whatever style. It keeps no state of a run and
 * may be used from several threads at once.
 */
public final class PrintedReferenceParser {
  private final ReferenceModel model;

  private PrintedReferenceParser(ReferenceModel model) {
    this.model = model;
  }

  /** The parser with the model that comes with Casebound. */
  public static PrintedReferenceParser bundled() {
    return Bundled.PARSER;
  }

  /** A parser with another model, as the trainer of Casebound's benchmarks writes it. */
  public static PrintedReferenceParser load(InputStream model) throws IOException {
    return new PrintedReferenceParser(ReferenceModel.read(model));
  }

  /** The record that a printed reference, without its label, describes. */
  public BibliographicRecord parse(SourceText reference) {
    return parseSeparated(GluedReference.separated(reference).orElse(reference));
  }

  /**
   * The identifiers in a printed reference (DOI, PMID and the like, address and date of access)
   * alone, which have a form of their own and need no model.
   */
  public static BibliographicRecord identifiers(SourceText reference) {
    BibliographicRecord.Builder record = BibliographicRecord.builder(WorkType.OTHER);
    Identifiers.find(GluedReference.separated(reference).orElse(reference), record);
    return record.build();
  }

  private BibliographicRecord parseSeparated(SourceText reference) {
    Tokens tokens = Tokens.of(reference.value());
    FieldRuns runs = new FieldRuns(reference, tokens, model.label(tokens));
    return new FieldAssembly(reference, runs).assemble();
  }

  /**
   * How sure the parser is of all fields together: the probability, from 0 to 1, that its model
   * gives to the reading that {@link #parse} chooses.
   */
  public double confidence(SourceText reference) {
    SourceText separated = GluedReference.separated(reference).orElse(reference);
    return model.confidence(Tokens.of(separated.value()));
  }

  private static final class Bundled {
    private static final String MODEL = "references.model";
    static final PrintedReferenceParser PARSER = read();

    private static PrintedReferenceParser read() {
      try (InputStream model = PrintedReferenceParser.class.getResourceAsStream(MODEL)) {
        if (model == null) {
          throw new IllegalStateException("the model " + MODEL + " is missing");
        }
        return load(model);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
