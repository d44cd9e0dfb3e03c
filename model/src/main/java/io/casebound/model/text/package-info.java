/**
 * Where sentences begin and end. Start from {@link io.casebound.model.text.Sentences}. Nothing here
 * knows what a sentence says.
 */
@NullMarked
package io.casebound.model.text;

import org.jspecify.annotations.NullMarked;
