/**
 * Identifiers of works, journals and persons as values: {@link
 * io.casebound.citations.identifier.Doi} and its neighbours. Each parses what people print and
 * tells whether its check digit holds. Nothing here knows records or asks a network.
 */
@NullMarked
package io.casebound.citations.identifier;

import org.jspecify.annotations.NullMarked;
