package io.casebound.model.xml.manuscript;

import com.google.common.collect.ImmutableList;
import io.casebound.model.CallOut;
import io.casebound.model.Citation;
import io.casebound.model.CrossReference;
import io.casebound.model.Paragraph;
import io.casebound.model.xml.bound.Worded;
import jakarta.xml.bind.annotation.XmlElementRef;
import jakarta.xml.bind.annotation.XmlElementRefs;
import jakarta.xml.bind.annotation.XmlMixed;
import jakarta.xml.bind.annotation.XmlTransient;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * An element that holds running text with links in it, which may nest.
 *
 * @param <M> the value
 */
@XmlTransient
abstract class Running<M> extends Worded<M> {
  @XmlMixed
  @XmlElementRefs({
    @XmlElementRef(type = XmlCitation.class),
    @XmlElementRef(type = XmlCallOut.class),
    @XmlElementRef(type = XmlCrossReference.class)
  })
  private List<Object> content = new ArrayList<>();

  final void content(List<Object> parts) {
    this.content = parts;
  }

  /** The text with its links. */
  final Paragraph paragraph() {
    return new Paragraph(
        words(), links(Citation.class), links(CallOut.class), links(CrossReference.class));
  }

  private <L> ImmutableList<L> links(Class<L> type) {
    return links()
        .map(link -> link.in(this))
        .filter(type::isInstance)
        .map(type::cast)
        .collect(ImmutableList.toImmutableList());
  }

  /** All links in it, each before those within it. */
  private Stream<Link> links() {
    return content.stream()
        .filter(Link.class::isInstance)
        .map(Link.class::cast)
        .flatMap(link -> Stream.concat(Stream.of(link), ((Running<?>) link).links()));
  }
}
