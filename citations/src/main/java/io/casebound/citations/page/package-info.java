/**
 * Pages as values. Start from {@link io.casebound.citations.page.PageRange}. Nothing here knows
 * records or styles.
 */
@NullMarked
package io.casebound.citations.page;

import org.jspecify.annotations.NullMarked;
