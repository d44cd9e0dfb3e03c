/**
 * Other vocabularies than the bundled one: reading their files, in any known format. Start from
 * {@link io.casebound.terminology.vocabulary.Vocabularies}. Nothing here knows texts or
 * manuscripts.
 */
@NullMarked
package io.casebound.terminology.vocabulary;

import org.jspecify.annotations.NullMarked;
