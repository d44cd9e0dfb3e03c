package io.casebound.citations.rules.list;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.casebound.citations.ReferenceList;
import io.casebound.model.Block;
import io.casebound.model.CallOut;
import io.casebound.model.Citation;
import io.casebound.model.Figure;
import io.casebound.model.FloatKind;
import io.casebound.model.Manuscript;
import io.casebound.model.Paragraph;
import io.casebound.model.PlacedParagraph;
import io.casebound.model.Section;
import io.casebound.model.SourceSpan;
import io.casebound.model.Table;
import io.casebound.model.remark.Fix;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The in-text citations of a manuscript's body and back matter in the order in which they count:
 * those in a figure's caption or in a table count where the text first mentions the figure or table
 * (ICMJE Recommendations, IV.A.3.g).
 */
final class CitedText {
  /**
   * A place where the text cites.
   *
   * @param printed the citation as its readers see it
   */
  record Place(Citation citation, String printed) {
    SourceSpan span() {
      return citation.span();
    }

    ImmutableList<String> ids() {
      return citation.referenceIds();
    }

    /** Another wording; it is certain only where no markup stands within the citation. */
    Fix rewrite(Manuscript manuscript, String wording) {
      String text = manuscript.source().text().substring(span().start(), span().end());
      return text.equals(printed) ? Fix.replaceBy(wording) : Fix.advice("Write: " + wording);
    }
  }

  private final Map<String, List<Paragraph>> unmentioned = new HashMap<>();
  private final ImmutableList.Builder<Place> citations = ImmutableList.builder();

  private CitedText(Manuscript manuscript) {
    manuscript.blocks().forEach(this::keepFloat);
    text(manuscript).forEach(this::read);
  }

  private static Stream<Paragraph> text(Manuscript manuscript) {
    return Stream.concat(manuscript.body().stream(), manuscript.back().stream())
        .flatMap(Section::paragraphs);
  }

  /** The citations in the order in which they count; those of unmentioned floats are left out. */
  static ImmutableList<Place> inOrder(ReferenceList references) {
    return new CitedText(references.manuscript()).citations.build();
  }

  /** The citations of the text, without those in captions and tables. */
  static ImmutableSet<Place> outsideFloats(ReferenceList references) {
    return text(references.manuscript())
        .flatMap(CitedText::places)
        .collect(ImmutableSet.toImmutableSet());
  }

  /** Every citation wherever it stands, abstract, captions and tables included. */
  static ImmutableList<Place> everywhere(ReferenceList references) {
    return references.derived(Everywhere.class, Everywhere::of).places();
  }

  /** Found once for all rules. */
  private record Everywhere(ImmutableList<Place> places) {
    static Everywhere of(ReferenceList references) {
      return new Everywhere(
          references
              .manuscript()
              .placedParagraphs()
              .map(PlacedParagraph::paragraph)
              .flatMap(CitedText::places)
              .collect(ImmutableList.toImmutableList()));
    }
  }

  private static Stream<Place> places(Paragraph paragraph) {
    String text = paragraph.text().value();
    return paragraph.citations().stream()
        .map(each -> new Place(each, text.substring(each.start(), each.end())));
  }

  private void keepFloat(Block block) {
    if (block instanceof Figure figure) {
      keep(FloatKind.FIGURE, figure.label(), block);
    } else if (block instanceof Table table) {
      keep(FloatKind.TABLE, table.label(), block);
    }
  }

  private void keep(FloatKind kind, String label, Block block) {
    unmentioned.putIfAbsent(kind + " " + label, block.paragraphs().toList());
  }

  private void read(Paragraph paragraph) {
    record Link(int start, Runnable visit) {}
    List<Link> links = new ArrayList<>();
    places(paragraph)
        .forEach(
            place -> links.add(new Link(place.citation().start(), () -> citations.add(place))));
    paragraph
        .callOuts()
        .forEach(callOut -> links.add(new Link(callOut.start(), () -> mention(callOut))));
    links.sort(Comparator.comparingInt(Link::start));
    links.forEach(link -> link.visit().run());
  }

  private void mention(CallOut callOut) {
    for (String label : callOut.labels()) {
      List<Paragraph> inside = unmentioned.remove(callOut.kind() + " " + label);
      if (inside != null) {
        inside.stream().flatMap(CitedText::places).forEach(citations::add);
      }
    }
  }
}
