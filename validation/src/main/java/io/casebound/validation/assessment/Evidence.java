package io.casebound.validation.assessment;

import io.casebound.model.SourceSpan;

/**
 * A passage that shows how far an item is reported.
 *
 * @param span where it stands
 * @param text its words
 * @param why what it shows, a short phrase
 */
public record Evidence(SourceSpan span, String text, String why) {}
