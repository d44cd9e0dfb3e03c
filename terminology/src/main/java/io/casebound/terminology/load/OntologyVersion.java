package io.casebound.terminology.load;

import com.google.common.base.Ascii;
import io.casebound.terminology.system.Identifier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which release a file is of. The release is that of the file's own ontology; of what it borrows
 * from others the release is not known.
 */
final class OntologyVersion {
  private static final Pattern DATE = Pattern.compile("[12][0-9]{3}-[01][0-9]-[0-3][0-9]");

  // Behind this stands the ontology's name in the addresses of the OBO Foundry.
  private static final String OBO = "/obo/";

  private String ontology = "";
  private String version = "";

  /**
   * Takes the ontology's name or address, e.g. {@code hp}, {@code doid/subsets/x} or {@code
   * …/obo/hp.owl}.
   */
  void ontology(String name) {
    int start = name.indexOf(OBO);
    boolean address = name.contains("://");
    String part =
        start >= 0
            ? name.substring(start + OBO.length())
            : name.substring(address ? name.lastIndexOf('/') + 1 : 0);
    ontology = Ascii.toLowerCase(part.replaceFirst("[./].*", ""));
  }

  /** Takes the release, of which the date is kept where there is one. */
  void version(String text) {
    Matcher date = DATE.matcher(text);
    version = date.find() ? date.group() : text;
  }

  /** The release of an identifier's system; empty where it is not known. */
  String of(Identifier id) {
    String prefix = Ascii.toLowerCase(id.system().prefix());
    return ontology.isEmpty() || prefix.equals(ontology) ? version : "";
  }
}
