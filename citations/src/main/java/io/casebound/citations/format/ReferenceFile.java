package io.casebound.citations.format;

import com.google.common.collect.ImmutableList;
import io.casebound.citations.ListedReference;
import io.casebound.citations.ReferenceList;
import io.casebound.model.Manuscript;
import io.casebound.model.ManuscriptFormat;
import io.casebound.model.Source;
import io.casebound.model.reference.Reference;
import io.casebound.model.remark.Remark;

/**
 * A file of references as it was read.
 *
 * @param source the text that it was read from
 * @param format what it is in
 * @param references its records in order; each has its record, and as its text what stands in the
 *     file for it
 * @param remarks what could not be read, or was mended, in the order of the file
 */
public record ReferenceFile(
    Source source,
    ReferenceFormat format,
    ImmutableList<Reference> references,
    ImmutableList<Remark> remarks) {

  /** The records as a reference list of no manuscript, so that they can be checked. */
  public ReferenceList list() {
    Manuscript.Builder manuscript = Manuscript.builder(source, ManuscriptFormat.TEXT);
    references.forEach(manuscript::add);
    return new ReferenceList(
        manuscript.build(),
        references.stream()
            .map(reference -> new ListedReference(reference, reference.record().orElseThrow()))
            .collect(ImmutableList.toImmutableList()));
  }
}
