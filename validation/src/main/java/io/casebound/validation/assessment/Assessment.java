package io.casebound.validation.assessment;

import com.google.common.collect.ImmutableList;
import io.casebound.validation.profile.Item;
import java.util.Optional;

/**
 * An item's verdict, and what it rests on.
 *
 * @param evidence what decides the verdict, the strongest first; what was found of a partial item,
 *     or what shows that an item does not apply
 * @param missing what a partial item lacks
 * @param searched what was looked for and where, of an absent item
 * @param reason why it does not apply or needs a person, or what was counted where a count decides
 */
public record Assessment(
    Item item,
    Verdict verdict,
    ImmutableList<Evidence> evidence,
    Optional<String> missing,
    Optional<String> searched,
    Optional<String> reason) {}
