package io.casebound.validation.silencing;

import io.casebound.model.SourceSpan;

/**
 * How far a silencing reaches by where it stands.
 *
 * @param place where it stands
 * @param from offset of the first character that it reaches
 * @param to offset behind the last one
 */
record Scope(SourceSpan place, int from, int to) {}
