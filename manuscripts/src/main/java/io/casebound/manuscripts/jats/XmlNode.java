package io.casebound.manuscripts.jats;

/** A part of an XML document that holds text. */
sealed interface XmlNode permits XmlElement, XmlText {
  /** Where it begins in the source. */
  int start();

  /** Where it ends in the source. */
  int end();
}
