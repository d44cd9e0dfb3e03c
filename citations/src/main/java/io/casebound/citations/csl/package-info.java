/**
 * Records printed in the style of a journal. Start from {@link
 * io.casebound.citations.csl.CitationStyle}. Nothing here knows how a record came to be; which
 * processor does the work is nobody's business outside.
 */
@NullMarked
package io.casebound.citations.csl;

import org.jspecify.annotations.NullMarked;
