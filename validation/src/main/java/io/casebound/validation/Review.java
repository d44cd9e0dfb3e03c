package io.casebound.validation;

import com.google.common.collect.ImmutableList;
import io.casebound.model.Manuscript;
import io.casebound.model.remark.Remark;
import io.casebound.validation.assessment.Assessment;
import io.casebound.validation.profile.Profile;

/**
 * What was said of one manuscript.
 *
 * @param profile what it was judged against
 * @param assessments one for each item of the profile, in its order
 * @param remarks those of the reader, the rules and the items that are not fully reported, ordered
 *     by place
 * @param setAside those that were silenced or known before, in the same order
 */
public record Review(
    Manuscript manuscript,
    Profile profile,
    ImmutableList<Assessment> assessments,
    ImmutableList<Remark> remarks,
    ImmutableList<SetAside> setAside) {}
