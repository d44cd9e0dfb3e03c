/**
 * In which sense a text speaks of something: whether it is denied, doubted, past, or another
 * person's, and on which side of the body. Start from {@link
 * io.casebound.terminology.context.Contexts}. Nothing here knows concepts.
 */
@NullMarked
package io.casebound.terminology.context;

import org.jspecify.annotations.NullMarked;
