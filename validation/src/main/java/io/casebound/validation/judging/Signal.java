package io.casebound.validation.judging;

import com.google.common.collect.ImmutableSet;

/**
 * Something that a report can be found to say.
 *
 * @param name its name, by which cues and profiles know it
 * @param scopes where its cues count, unless a cue says otherwise
 * @param near the name of a signal that must be found in the same passage or one of the two before
 *     it; empty where it may stand alone
 * @param why what a passage that says it shows, a short phrase; empty where it shows nothing by
 *     itself
 */
record Signal(String name, ImmutableSet<Scope> scopes, String near, String why) {}
