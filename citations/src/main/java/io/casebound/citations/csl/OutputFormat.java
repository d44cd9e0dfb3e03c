package io.casebound.citations.csl;

/** What a printed reference is made of. */
public enum OutputFormat {
  /** Plain text without italics. */
  TEXT("text"),
  /** HTML with {@code <i>}, {@code <b>} and links. */
  HTML("html"),
  /** Markdown with {@code *italics*} and {@code **bold**}. */
  MARKDOWN("html");

  private final String processorName;

  OutputFormat(String processorName) {
    this.processorName = processorName;
  }

  String processorName() {
    return processorName;
  }
}
