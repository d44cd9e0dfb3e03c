package io.casebound.benchmarks.defects;

import com.google.common.collect.ImmutableSet;

/**
 * A kind of defect.
 *
 * @param room what it is about, as the rules are divided
 * @param name what is wrong, in a few words
 * @param rules the rules any of which finds it
 */
record DefectFamily(String room, String name, ImmutableSet<String> rules, Planter planter) {
  static DefectFamily of(String room, String name, Planter planter, String... rules) {
    return new DefectFamily(room, name, ImmutableSet.copyOf(rules), planter);
  }
}
