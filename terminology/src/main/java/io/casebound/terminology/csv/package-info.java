/**
 * Tables kept as CSV files, each cell with its place. Start from {@link
 * io.casebound.terminology.csv.CsvTable}. Nothing here knows what a table says.
 */
@NullMarked
package io.casebound.terminology.csv;

import org.jspecify.annotations.NullMarked;
