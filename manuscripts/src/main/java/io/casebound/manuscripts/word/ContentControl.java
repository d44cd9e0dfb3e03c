package io.casebound.manuscripts.word;

import com.google.common.collect.ImmutableList;
import java.io.IOException;

/** What a content control (ECMA-376, Part 1, 17.5.2) says of itself. */
final class ContentControl {
  /** Where Mendeley Cite keeps a citation: in the tag of a control, behind this, in Base64. */
  private static final String MENDELEY = "MENDELEY_CITATION_v3_";

  private static final String MENDELEY_LIST = "MENDELEY_BIBLIOGRAPHY";

  private String tag = "";
  private String gallery = "";
  private boolean placeholder;

  void read(XmlCursor xml) throws IOException {
    xml.children(
        name -> {
          switch (name) {
            case "tag" -> tag = xml.val();
            case "showingPlcHdr" -> placeholder = xml.isOn();
            case "docPartObj", "docPartList" -> readGallery(xml);
            default -> {}
          }
        });
  }

  private void readGallery(XmlCursor xml) throws IOException {
    xml.children(
        name -> {
          if (name.equals("docPartGallery")) {
            gallery = xml.val();
          }
        });
  }

  /** Whether it shows what someone wrote, and not what they are asked to write. */
  boolean isFilled() {
    return !placeholder || tag.startsWith("MENDELEY_");
  }

  boolean isContents() {
    return gallery.equals("Table of Contents");
  }

  boolean isBibliography() {
    return tag.startsWith(MENDELEY_LIST);
  }

  /** The works that it cites, if it is a citation. */
  ImmutableList<CitedWork> works() {
    return tag.startsWith(MENDELEY)
        ? CslCitations.fromBase64(tag.substring(MENDELEY.length()))
        : ImmutableList.of();
  }
}
