package io.casebound.citations.format;

import com.google.common.collect.ImmutableList;
import io.casebound.citations.ListedReference;
import io.casebound.citations.format.record.RecordTroubles;
import io.casebound.model.Source;
import io.casebound.model.reference.Reference;
import io.casebound.model.remark.Remark;
import io.casebound.model.remark.Rule;
import java.io.IOException;
import java.io.Writer;
import java.util.Optional;
import java.util.stream.Stream;

/** The formats in which reference files are read and written. */
public enum ReferenceFormat {
  /** BibTeX and BibLaTeX; written with the fields of BibLaTeX where BibTeX has none. */
  BIBTEX("bibtex"),

  /** RIS, in the dialects of reference managers and databases. */
  RIS("ris"),

  /** The MEDLINE format of PubMed. */
  NBIB("nbib"),

  /** The XML of EndNote. */
  ENDNOTE_XML("endnote-xml"),

  /** The XML of PubMed and MEDLINE; only read. */
  PUBMED_XML("pubmed-xml"),

  /** The tagged format of Web of Science; only read. */
  WEB_OF_SCIENCE("web-of-science"),

  /**
   * CSL-JSON 1.0: an array of items. Each carries, in {@code custom.casebound}, the line it stands
   * on, the entry as printed, where in it each field stands (in code points), and how sure the
   * parser is of it, from 0 to 1; an entry that is no reference carries nothing else.
   */
  CSL_JSON("csl-json"),

  /** The same with one item a line and no array around them. */
  CSL_JSON_LINES("csl-json-lines"),

  /** A {@code ref-list} of JATS; only written here, for it is read as manuscripts are. */
  JATS("jats"),

  /** A table with a row for each reference; only written. */
  TSV("tsv");

  private final String label;

  ReferenceFormat(String label) {
    this.label = label;
  }

  /** The format that a text is in, by what it holds; empty where it is none of a reference file. */
  public static Optional<ReferenceFormat> of(Source source) {
    return Stream.of(values()).filter(format -> format.recognises(source)).findFirst();
  }

  /** The rules whose remarks the readers make of what they read. */
  public static ImmutableList<Rule<?>> readingRules() {
    return ImmutableList.copyOf(RecordTroubles.rules());
  }

  /** The name on a command line: {@code csl-json}. */
  public String label() {
    return label;
  }

  public boolean canRead() {
    return FormatParts.reader(this).isPresent();
  }

  public boolean canWrite() {
    return FormatParts.writer(this).isPresent();
  }

  private boolean recognises(Source source) {
    return FormatParts.reader(this).filter(reader -> reader.recognises(source)).isPresent();
  }

  /** Every record of a text, and what could not be read of it. */
  public ReferenceFile read(Source source) {
    ImmutableList.Builder<Reference> references = ImmutableList.builder();
    ImmutableList.Builder<Remark> remarks = ImmutableList.builder();
    read(
        source,
        new ReferenceSink() {
          @Override
          public void add(Reference reference) {
            references.add(reference);
          }

          @Override
          public void say(Remark remark) {
            remarks.add(remark);
          }
        });
    return new ReferenceFile(
        source,
        this,
        references.build(),
        ImmutableList.sortedCopyOf(Remark.BY_PLACE, remarks.build()));
  }

  /**
   * Hands over the records of a text one by one.
   *
   * @throws UnsupportedOperationException where the format is only written
   */
  public void read(Source source, ReferenceSink sink) {
    FormatParts.reader(this)
        .orElseThrow(() -> new UnsupportedOperationException(label + " is only written"))
        .read(source, sink);
  }

  /**
   * Writes the references in their order. The writer stays open.
   *
   * @throws UnsupportedOperationException where the format is only read
   */
  public void write(Iterable<ListedReference> references, Writer out) throws IOException {
    FormatParts.writer(this)
        .orElseThrow(() -> new UnsupportedOperationException(label + " is only read"))
        .write(references, out);
  }
}
