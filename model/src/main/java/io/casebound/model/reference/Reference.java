package io.casebound.model.reference;

import com.google.common.collect.ImmutableList;
import io.casebound.model.CrossReference;
import io.casebound.model.SourceText;
import java.util.Optional;

/**
 * An entry of the reference list.
 *
 * @param id the identifier that citations use; unique in a manuscript. In a numbered list of a
 *     format without identifiers it is the number
 * @param label the number or key as printed, without its dot or brackets
 * @param text the entry as printed, without its label
 * @param record the work it names, where the format marks the fields (JATS); empty where it is a
 *     printed string that has yet to be parsed
 * @param otherForms the same entry as the file gives it once more: in fields beside the printed
 *     string, in another language
 * @param crossReferences the links in its text, to other entries for example
 */
public record Reference(
    String id,
    Optional<SourceText> label,
    SourceText text,
    Optional<BibliographicRecord> record,
    ImmutableList<SourceText> otherForms,
    ImmutableList<CrossReference> crossReferences) {

  /** An entry that is given once, without links. */
  public Reference(
      String id,
      Optional<SourceText> label,
      SourceText text,
      Optional<BibliographicRecord> record) {
    this(id, label, text, record, ImmutableList.of(), ImmutableList.of());
  }
}
