package io.casebound.terminology;

/**
 * A concept's identifier in a code system.
 *
 * @param system the system's short name, e.g. {@code RadLex}
 * @param version the release in which the code was seen, e.g. {@code 2017}
 * @param label the code's name in that release
 * @param match how the code's meaning stands to the concept's
 * @param source where code and label were proved
 */
public record Code(
    String system,
    String version,
    String code,
    String label,
    SkosMatch match,
    String source,
    Confidence confidence) {}
