package io.casebound.manuscripts.write;

import io.casebound.model.Manuscript;
import io.casebound.model.Section;
import io.casebound.model.SectionRole;
import io.casebound.model.reference.Reference;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/** Writes a manuscript as Markdown with YAML front matter. */
public final class ManuscriptMarkdown {
  private static final int DEEPEST = 6;

  private final Writer writer;
  private final MarkdownBlocks blocks;

  private ManuscriptMarkdown(Writer writer) {
    this.writer = writer;
    this.blocks = new MarkdownBlocks(writer, this::section);
  }

  /** Writes the manuscript; articles that came with it are left out. */
  public static void write(Manuscript manuscript, Writer writer) throws IOException {
    new ManuscriptMarkdown(writer).write(manuscript);
  }

  private void write(Manuscript manuscript) throws IOException {
    new YamlFront(writer).write(manuscript.metadata());
    for (Section section : manuscript.abstracts()) {
      if (section.heading().isEmpty()) {
        heading(1, "Abstract");
      }
      section(section, 1);
    }
    sections(manuscript.body(), 1);
    blocks.write(manuscript.floats());
    sections(manuscript.back(), 1);
    if (!manuscript.references().isEmpty()) {
      heading(1, referencesHeading(manuscript));
      references(manuscript.references());
    }
  }

  private static String referencesHeading(Manuscript manuscript) {
    return manuscript
        .sections()
        .filter(ManuscriptMarkdown::isReferences)
        .flatMap(section -> section.heading().stream())
        .map(MarkdownText::of)
        .findFirst()
        .orElse("References");
  }

  /** A section that is nothing but the heading of the reference list. */
  private static boolean isReferences(Section section) {
    return section.role() == SectionRole.REFERENCES
        && section.blocks().isEmpty()
        && section.sections().isEmpty();
  }

  private void sections(List<Section> sections, int level) throws IOException {
    for (Section section : sections) {
      section(section, level);
    }
  }

  private void section(Section section, int level) throws IOException {
    if (isReferences(section)) {
      return;
    }
    if (section.heading().isPresent()) {
      heading(level, MarkdownText.of(section.heading().get()));
    }
    blocks.write(section.blocks());
    sections(section.sections(), level + 1);
  }

  private void heading(int level, String text) throws IOException {
    writer.write("\n" + "#".repeat(Math.min(level, DEEPEST)) + " " + text + "\n");
  }

  private void references(List<Reference> references) throws IOException {
    writer.write('\n');
    boolean numbered = references.stream().anyMatch(reference -> reference.label().isPresent());
    int number = 0;
    for (Reference reference : references) {
      number++;
      String mark = numbered ? number(reference, number) + ". " : "- ";
      writer.write(mark + MarkdownText.of(reference.text().value()) + "\n");
    }
  }

  private static String number(Reference reference, int otherwise) {
    String digits = reference.label().map(label -> label.value().replaceAll("\\D", "")).orElse("");
    return digits.isEmpty() || digits.length() > 4 ? String.valueOf(otherwise) : digits;
  }
}
