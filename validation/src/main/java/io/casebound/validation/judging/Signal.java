package io.casebound.validation.judging;

/**
 * Something that a report can be found to say.
 *
 * @param name its name, by which cues and profiles know it
 * @param why what a passage that says it shows, a short phrase
 */
record Signal(String name, String why) {}
