package io.casebound.citations.style;

import io.casebound.citations.csl.StyleElement;

/**
 * One thing in which a printed reference is not as the style prints it.
 *
 * @param element what it is about
 * @param printed how it is printed, in words or as it stands; empty where it is not
 * @param wanted how the style prints it; empty where it does not, or where it cannot be known
 */
public record Difference(Kind kind, StyleElement element, String printed, String wanted) {

  /** In what an element can differ, the gravest first. */
  public enum Kind {
    /** It is written in another way: other initials, another journal title, other pages. */
    FORM,
    /** It stands at another place. */
    ORDER,
    /** The style prints it, the list does not. */
    MISSING,
    /** The list prints it, the style does not. */
    SURPLUS,
    /** Nothing but the marks and spaces around it. */
    PUNCTUATION
  }
}
