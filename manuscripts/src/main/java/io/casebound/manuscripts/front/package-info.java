/**
 * What stands before the abstract, in formats that do not mark it: title, authors, affiliations,
 * key words, dates. Start from {@link io.casebound.manuscripts.front.FrontMatter}. Nothing here
 * knows how a format breaks its lines.
 */
@NullMarked
package io.casebound.manuscripts.front;

import org.jspecify.annotations.NullMarked;
