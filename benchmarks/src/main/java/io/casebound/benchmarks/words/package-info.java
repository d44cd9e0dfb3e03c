/**
 * Holds what the JATS reader keeps against a walk of its own through the article's tree: each word,
 * each reference, each link, each heading. Start from {@link
 * io.casebound.benchmarks.words.WordsBenchmark}.
 */
@NullMarked
package io.casebound.benchmarks.words;

import org.jspecify.annotations.NullMarked;
