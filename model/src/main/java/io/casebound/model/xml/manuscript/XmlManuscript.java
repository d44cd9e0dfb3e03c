package io.casebound.model.xml.manuscript;

import com.google.common.collect.ImmutableList;
import io.casebound.model.Manuscript;
import io.casebound.model.ManuscriptFormat;
import io.casebound.model.xml.bound.Bound;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Binds {@link Manuscript}. Its reader's remarks are about another file, and are left out; its
 * source is the file of case-report XML.
 */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
    name = "manuscript",
    propOrder = {"metadata", "abstracts", "body", "back", "floats", "references", "subArticles"})
public final class XmlManuscript extends Bound<Manuscript> {
  @XmlAttribute private @Nullable String format;

  @XmlElement private @Nullable XmlMetadata metadata;

  @XmlElement(name = "abstract")
  private @Nullable List<XmlSection> abstracts;

  @XmlElement private @Nullable List<XmlSection> body;

  @XmlElement private @Nullable List<XmlSection> back;

  @XmlElement private @Nullable XmlFloats floats;

  @XmlElement(name = "reference")
  private @Nullable List<XmlReference> references;

  @XmlElement(name = "sub-article")
  private @Nullable List<XmlSubArticle> subArticles;

  /** The element for a manuscript. */
  public static XmlManuscript of(Manuscript value) {
    XmlManuscript xml = new XmlManuscript();
    xml.format = word(value.format());
    xml.metadata = XmlMetadata.of(value.metadata());
    xml.abstracts = all(value.abstracts(), XmlSection::of);
    xml.body = all(value.body(), XmlSection::of);
    xml.back = all(value.back(), XmlSection::of);
    xml.floats = XmlFloats.of(value.floats());
    xml.references = all(value.references(), XmlReference::of);
    xml.subArticles = all(value.subArticles(), XmlSubArticle::of);
    return xml;
  }

  @Override
  protected Manuscript model() {
    return new Manuscript(
        source(),
        word(ManuscriptFormat.class, required(format, "format")),
        required(metadata, "metadata").toModel(),
        each(abstracts),
        each(body),
        each(back),
        floats == null ? ImmutableList.of() : floats.toModel(),
        each(references),
        each(subArticles),
        ImmutableList.of());
  }
}
