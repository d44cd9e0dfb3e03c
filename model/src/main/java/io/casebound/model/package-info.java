/**
 * The manuscript as its author wrote it, as immutable values. Start from {@link
 * io.casebound.model.Manuscript}; every word knows its place through {@link
 * io.casebound.model.SourceText}. Nothing here knows a file format, a rule or a style.
 */
@NullMarked
package io.casebound.model;

import org.jspecify.annotations.NullMarked;
