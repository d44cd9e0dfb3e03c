/**
 * Rules about the words of the field: names that have been given up, words that are misspelt,
 * spellings that are mixed, units, and the forms in which variants and karyotypes are written.
 */
@NullMarked
package io.casebound.validation.rules.terms;

import org.jspecify.annotations.NullMarked;
