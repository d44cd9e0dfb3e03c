package io.casebound.validation.judging;

/**
 * Something that a report can be found to say.
 *
 * @param name its name, by which cues and profiles know it
 * @param near the name of a signal that must be found in the same passage or one of the two before
 *     it; empty where it may stand alone
 * @param why what a passage that says it shows, a short phrase; empty where it shows nothing by
 *     itself
 */
record Signal(String name, String near, String why) {}
