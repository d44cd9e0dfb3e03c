package io.casebound.model.clinical;

import java.util.Optional;

/**
 * A place in or on the body.
 *
 * @param concept the structure or region
 * @param laterality its side
 */
public record BodySite(CodeableConcept concept, Optional<Laterality> laterality) {}
