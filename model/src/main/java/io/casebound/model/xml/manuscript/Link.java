package io.casebound.model.xml.manuscript;

import io.casebound.model.SourceSpan;
import io.casebound.model.SourceText;
import jakarta.xml.bind.annotation.XmlTransient;

/** A link within running text. */
@XmlTransient
abstract class Link extends Running<Link> {
  /** The link as the text around it has it: a citation, a call-out or a cross-reference. */
  abstract Object in(Running<?> text);

  /** Where the words of the link stand; the element itself where it has none. */
  final SourceSpan place() {
    SourceText words = words();
    return words.isEmpty() ? span() : words.span();
  }

  @Override
  protected Link model() {
    return this;
  }
}
