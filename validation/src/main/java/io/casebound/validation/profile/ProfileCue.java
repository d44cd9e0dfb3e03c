package io.casebound.validation.profile;

import io.casebound.model.SourceSpan;

/**
 * Words that speak for a signal of a profile, or against it.
 *
 * @param words in the notation of cues
 * @param weight what a passage that holds them adds to the score; 0 silences the signal there
 * @param in where it counts, where that is not where the signal does; else empty
 * @param needs what the passage must be, as in {@code cues.csv}; may be empty
 * @param place where the profile says so
 */
public record ProfileCue(String words, int weight, String in, String needs, SourceSpan place) {}
