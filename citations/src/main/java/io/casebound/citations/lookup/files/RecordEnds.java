package io.casebound.citations.lookup.files;

import io.casebound.citations.format.ReferenceFormat;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where a long text can be cut so that no record is. */
interface RecordEnds {
  /**
   * The end of the last record that is whole.
   *
   * @param text begins at a record or between two
   * @return an index behind a record; 0 where none is whole
   */
  int last(String text);

  /** What stands before a part in place of what was cut off. */
  default String before(int number) {
    return "";
  }

  /** What stands behind a part that is not the last. */
  default String behind() {
    return "";
  }

  /**
   * How files of a format are cut; empty for those that must be read as a whole.
   *
   * @param head how the file begins
   */
  static Optional<RecordEnds> of(ReferenceFormat format, String head) {
    return switch (format) {
      case NBIB -> Optional.of(RecordEnds::lastOfMedline);
      case RIS -> Optional.of(RecordEnds::lastOfRis);
      case PUBMED_XML -> Optional.of(new PubMedEnds(head));
      case CSL_JSON, CSL_JSON_LINES -> JsonEnds.of(head);
      default -> Optional.empty();
    };
  }

  /** Before an empty line that a new record follows. */
  private static int lastOfMedline(String text) {
    for (int gap = text.lastIndexOf("\n\n"); gap > 0; gap = text.lastIndexOf("\n\n", gap - 1)) {
      if (text.startsWith("PMID", gap + 2)) {
        return gap + 2;
      }
    }
    int gap = text.lastIndexOf("\r\n\r\nPMID");
    return gap > 0 ? gap + 4 : 0;
  }

  /** Behind the tag that ends a record. */
  private static int lastOfRis(String text) {
    int end = text.lastIndexOf("\nER  -");
    int line = end < 0 ? -1 : text.indexOf('\n', end + 1);
    return line < 0 ? Math.max(0, text.lastIndexOf("\nTY  -") + 1) : line + 1;
  }

  /** The articles of PubMed stand in an element that must be opened and closed around each part. */
  final class PubMedEnds implements RecordEnds {
    private static final Pattern ROOT = Pattern.compile("<(\\w+)(?=[\\s>])");
    private final String root;

    PubMedEnds(String head) {
      Matcher found = ROOT.matcher(head);
      root = found.find() ? found.group(1) : "PubmedArticleSet";
    }

    @Override
    public int last(String text) {
      int end = 0;
      for (String name : new String[] {"PubmedArticle", "PubmedBookArticle"}) {
        end = Math.max(end, behind(text, name));
      }
      return end > 0 ? end : behind(text, "MedlineCitation");
    }

    private static int behind(String text, String name) {
      String tag = "</" + name + ">";
      int at = text.lastIndexOf(tag);
      return at < 0 ? 0 : at + tag.length();
    }

    @Override
    public String before(int number) {
      return number == 0 ? "" : "<" + root + ">";
    }

    @Override
    public String behind() {
      return "</" + root + ">";
    }
  }
}
