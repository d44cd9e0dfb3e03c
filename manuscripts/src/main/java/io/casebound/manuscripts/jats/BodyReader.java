package io.casebound.manuscripts.jats;

import com.google.common.collect.ImmutableList;
import io.casebound.model.Section;
import io.casebound.model.SectionRole;
import io.casebound.model.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads the sections of a body. What stands between them makes sections too: without a heading, or
 * with one where a paragraph is nothing but a heading in bold.
 */
final class BodyReader {
  private final Source source;
  private final BlockReader blocks;
  private final List<XmlNode> loose = new ArrayList<>();
  private final ImmutableList.Builder<Section> sections = ImmutableList.builder();

  BodyReader(Source source, BlockReader blocks) {
    this.source = source;
    this.blocks = blocks;
  }

  ImmutableList<Section> read(XmlElement body) {
    for (XmlNode node : body.children()) {
      if (node instanceof XmlElement element && element.is("sec")) {
        endLoose();
        sections.add(blocks.section(element, Optional.empty(), 1));
      } else {
        if (BoldHeading.isAll(node, source)) {
          endLoose();
        }
        loose.add(node);
      }
    }
    endLoose();
    return sections.build();
  }

  /** Makes a section of what has come since the last. */
  private void endLoose() {
    if (loose.isEmpty()) {
      return;
    }
    boolean headed = BoldHeading.isAll(loose.get(0), source);
    SectionDraft draft = headed ? headed((XmlElement) loose.get(0)) : unheaded();
    blocks.blocks(loose.subList(headed ? 1 : 0, loose.size()), draft);
    if (!draft.isEmpty()) {
      int end = loose.get(loose.size() - 1).end();
      sections.add(draft.build(source, loose.get(0).start(), end));
    }
    loose.clear();
  }

  private SectionDraft headed(XmlElement heading) {
    SectionRole role = BoldHeading.role(heading, source).orElse(SectionRole.OTHER);
    return new SectionDraft(Optional.of(blocks.paragraph(heading)), role, 1);
  }

  private static SectionDraft unheaded() {
    return new SectionDraft(Optional.empty(), SectionRole.OTHER, 0);
  }
}
