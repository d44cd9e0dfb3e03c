/**
 * Printed references and what they say. Start from {@link
 * io.casebound.citations.printed.PrintedReferenceParser}. Nothing here knows reference lists or how
 * a manuscript is read.
 */
@NullMarked
package io.casebound.citations.printed;

import org.jspecify.annotations.NullMarked;
