package io.casebound.model.clinical;

import java.util.Optional;

/**
 * An allergy or intolerance, or that there is none.
 *
 * @param substance what the patient reacts to
 * @param presence whether there is one
 * @param reaction how the patient reacts
 */
public record Allergy(
    CodeableConcept substance, Presence presence, Optional<CodeableConcept> reaction) {}
