/**
 * CSL-JSON. Start from {@link io.casebound.citations.format.csljson.CslJson}. Nothing here knows
 * other formats.
 */
@NullMarked
package io.casebound.citations.format.csljson;

import org.jspecify.annotations.NullMarked;
