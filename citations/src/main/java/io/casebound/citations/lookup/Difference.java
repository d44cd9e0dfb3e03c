package io.casebound.citations.lookup;

/**
 * A part of a reference that is not as the source has it.
 *
 * @param printed as the reference has it
 * @param known as the source has it, in the form of the reference where that is possible
 */
public record Difference(Part part, String printed, String known) {

  /** What is compared of two records of one work. */
  public enum Part {
    AUTHORS("authors"),
    TITLE("title"),
    CONTAINER_TITLE("journal"),
    YEAR("year"),
    VOLUME("volume"),
    PAGES("pages"),
    DOI("DOI"),
    PMID("PMID"),
    PMCID("PMCID");

    private final String label;

    Part(String label) {
      this.label = label;
    }

    /** How remarks call it. */
    public String label() {
      return label;
    }
  }
}
