/**
 * Words as the recogniser compares them: case, accents, ligatures, Greek letters, plural and
 * spelling folded away. Start from {@link io.casebound.terminology.word.Tokenizer}. Nothing here
 * knows names or concepts.
 */
@NullMarked
package io.casebound.terminology.word;

import org.jspecify.annotations.NullMarked;
