package io.casebound.benchmarks.context;

import com.google.common.collect.ImmutableSet;

/**
 * A mention as a reader marked it.
 *
 * @param start where it begins in its sentence, in code points
 * @param kind the kind of concept, in the words of the terminology
 * @param concept the concept of the bundled map; empty where the map has none
 * @param context what is said of it: negated, uncertain, hypothetical, historical, family
 * @param laterality left, right, bilateral; empty where no side is told
 * @param position anterior, distal and the like
 */
record Annotation(
    int start,
    int end,
    String kind,
    String concept,
    ImmutableSet<String> context,
    String laterality,
    ImmutableSet<String> position) {}
