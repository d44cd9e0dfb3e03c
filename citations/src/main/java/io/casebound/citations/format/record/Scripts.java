package io.casebound.citations.format.record;

/** Raised and lowered characters (Unicode, block "Superscripts and Subscripts"). */
public final class Scripts {
  private static final String PLAIN = "0123456789+-=()n";
  private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ⁿ";
  private static final String LOWERED = "₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎ₙ";

  private Scripts() {}

  /** The characters raised, as far as there are such. */
  public static String raised(String text) {
    return mapped(text, RAISED);
  }

  /** The characters lowered, as far as there are such. */
  public static String lowered(String text) {
    return mapped(text, LOWERED);
  }

  private static String mapped(String text, String to) {
    StringBuilder mapped = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      int index = PLAIN.indexOf(text.charAt(i));
      mapped.append(index < 0 ? text.charAt(i) : to.charAt(index));
    }
    return mapped.toString();
  }
}
