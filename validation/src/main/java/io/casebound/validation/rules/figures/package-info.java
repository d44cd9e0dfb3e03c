/**
 * Rules about figures, tables and their mentions in the text. Start from {@link
 * io.casebound.validation.rules.figures.FigureRules}. Nothing here knows what a figure shows.
 */
@NullMarked
package io.casebound.validation.rules.figures;

import org.jspecify.annotations.NullMarked;
