package io.casebound.citations.lookup;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.casebound.model.reference.BibliographicRecord;
import io.casebound.model.reference.RecordField;
import java.io.IOException;

/**
 * A collection of works that can be searched: an index of files, a service on the network. It finds
 * and does not judge. Sources may be asked by several threads at once.
 */
public interface BibliographicSource {
  /** How remarks call it: {@code PubMed}, {@code the index library.index}. */
  String name();

  /**
   * The works that may be meant, the likeliest first: each that an identifier of {@code work}
   * names, and those that are like it by title, or by first author, year and a rare word of the
   * title. A few are enough; an empty list says that it knows none.
   *
   * @param work a reference as it was read, with few fields or many
   * @throws IOException where it cannot say, with one sentence for the user; that is not the same
   *     as knowing none
   */
  ImmutableList<Candidate> find(BibliographicRecord work) throws IOException;

  /**
   * Tells which works will be asked for, so that a source to which each question is dear can ask
   * for many at once. Its answers must be the same without.
   */
  default void prepare(Iterable<BibliographicRecord> works) throws IOException {}

  /**
   * The identifiers of which the source knows every one that was ever given: {@link
   * RecordField#PMID} for PubMed. Only of such an identifier may be said that it does not exist. An
   * index of somebody's files knows all of none.
   */
  default ImmutableSet<RecordField> knowsEvery() {
    return ImmutableSet.of();
  }
}
