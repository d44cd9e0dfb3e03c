package io.casebound.validation.profile;

import com.google.common.collect.ImmutableList;
import io.casebound.model.SourceSpan;

/**
 * Something that a report can be found to say, which a profile brings along beside the signals that
 * are bundled.
 *
 * @param name by which conditions know it
 * @param in where its cues count, names of scopes parted by blanks
 * @param near a signal that must be found in the same passage or one of the two before it; may be
 *     empty
 * @param why what a passage that says it shows, a short phrase
 * @param place where the profile says so
 */
public record ProfileSignal(
    String name,
    String in,
    String near,
    String why,
    ImmutableList<ProfileCue> cues,
    SourceSpan place) {}
