package io.casebound.terminology;

/**
 * A code of a code system, by itself.
 *
 * @param system the system's short name, e.g. {@code RadLex}
 * @param version the release in which the code was seen; empty where it is not known
 * @param label the code's name in that release; empty where it is not known
 */
public record Coding(String system, String version, String code, String label) {}
