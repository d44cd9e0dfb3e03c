/** How fast vocabularies in the formats of others are read, and how fast an index of them opens. */
@NullMarked
package io.casebound.benchmarks.vocabularies;

import org.jspecify.annotations.NullMarked;
