package io.casebound.benchmarks;

import com.google.common.collect.ImmutableList;
import io.casebound.manuscripts.Manuscripts;
import io.casebound.model.Block;
import io.casebound.model.Manuscript;
import io.casebound.model.ManuscriptFormat;
import io.casebound.model.Paragraph;
import io.casebound.model.Section;
import io.casebound.model.Source;
import io.casebound.model.io.SourceFiles;
import java.io.IOException;
import java.nio.file.Path;

/**
 * Reads the body of an article that came without its reference list. Without a list the reader
 * cannot tell which numbers are citations; here {@link CitationMarks} does. Some of the bodies open
 * with the name of the archive they were taken from, run together with the first heading; it is
 * dropped, so that the heading is read as one.
 */
final class CitedBody {
  private static final String ARCHIVE = "pmc";

  private CitedBody() {}

  static Manuscript read(Path file) throws IOException {
    Source source = SourceFiles.read(file, file.toString()).source();
    String text = source.text();
    Manuscript plain =
        Manuscripts.read(
            Source.of(
                source.name(), text.startsWith(ARCHIVE) ? text.substring(ARCHIVE.length()) : text),
            ManuscriptFormat.TEXT);
    Manuscript.Builder cited = Manuscript.builder(plain.source(), plain.format());
    plain.title().ifPresent(cited::title);
    plain.abstracts().forEach(section -> cited.addAbstract(cited(section)));
    plain.body().forEach(section -> cited.addBody(cited(section)));
    plain.back().forEach(section -> cited.addBack(cited(section)));
    plain.floats().forEach(cited::addFloat);
    return cited.build();
  }

  private static Section cited(Section section) {
    return new Section(
        section.title(),
        section.role(),
        section.blocks().stream().map(CitedBody::cited).collect(ImmutableList.toImmutableList()),
        section.sections().stream().map(CitedBody::cited).collect(ImmutableList.toImmutableList()),
        section.span());
  }

  private static Block cited(Block block) {
    return block instanceof Paragraph paragraph ? CitationMarks.in(paragraph) : block;
  }
}
