/**
 * Rules about a reference list as a whole and the citations that name its entries. Start from
 * {@link io.casebound.citations.rules.list.ListRules}. Nothing here knows how a reference is parsed
 * or printed.
 */
@NullMarked
package io.casebound.citations.rules.list;

import org.jspecify.annotations.NullMarked;
