/**
 * Printed references whose fields are labelled: how well they are parsed, and the training of the
 * model that parses them. Start from {@link
 * io.casebound.benchmarks.references.ReferencesBenchmark}.
 */
@NullMarked
package io.casebound.benchmarks.references;

import org.jspecify.annotations.NullMarked;
