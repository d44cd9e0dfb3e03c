package io.casebound.manuscripts.prose;

import io.casebound.model.ListKind;
import io.casebound.model.SourceText;
import java.util.Optional;

/**
 * How an item of a list is marked.
 *
 * @param depth how deep it stands, 0 for the outermost
 * @param label its number or letter as printed
 */
public record ListMark(int depth, ListKind kind, Optional<SourceText> label) {}
