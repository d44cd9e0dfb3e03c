package io.casebound.benchmarks.defects;

import java.util.Random;
import java.util.stream.Stream;

/** Finds where a report could have a defect of one family. */
@FunctionalInterface
interface Planter {
  /** What could be planted, in the order of the report; the same for the same state of chance. */
  Stream<Defect> defects(Report report, Random chance);
}
