package io.casebound.model.reference;

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
 */
public record Reference(
    String id, Optional<SourceText> label, SourceText text, Optional<BibliographicRecord> record) {}
