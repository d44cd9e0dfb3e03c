package io.casebound.manuscripts.markdown;

import com.google.common.collect.ImmutableList;
import io.casebound.manuscripts.ManuscriptFile;
import io.casebound.manuscripts.ManuscriptReader;
import io.casebound.manuscripts.outlined.OutlinedManuscript;
import io.casebound.manuscripts.prose.TextSize;
import io.casebound.model.Manuscript;
import io.casebound.model.ManuscriptFormat;
import io.casebound.model.Source;
import io.casebound.model.SourceText;
import io.casebound.model.io.UnreadableInputException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.Extension;
import org.commonmark.ext.footnotes.FootnotesExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/** Reads Markdown. */
public final class MarkdownReader implements ManuscriptReader {
  /** How deep quotations and lists nest before their marks are read as text. */
  private static final int DEPTH = 100;

  /** Runs of marks that pair one by one, each pair inside the next. */
  private static final Pattern RUN = Pattern.compile("([*_])\\1{500}[^\\s*_]");

  private static final Extension FOOTNOTES =
      FootnotesExtension.builder().inlineFootnotes(true).build();

  @Override
  public ManuscriptFormat format() {
    return ManuscriptFormat.MARKDOWN;
  }

  @Override
  public Manuscript read(Source source) throws IOException {
    return read(source, named -> ImmutableList.of());
  }

  @Override
  public Manuscript read(ManuscriptFile file) throws IOException {
    return read(file.text(), named -> CitedFiles.of(file, named));
  }

  /** Reads the files of references that a manuscript names. */
  @FunctionalInterface
  private interface Files {
    ImmutableList<Source> named(ImmutableList<SourceText> names) throws IOException;
  }

  private static Manuscript read(Source source, Files files) throws IOException {
    TextSize.check(source);
    ImmutableList.Builder<SourceText> named = ImmutableList.builder();
    OutlinedManuscript manuscript = new OutlinedManuscript(source);
    Optional<FrontMatterBlock> block = FrontMatterBlock.of(source.text());
    if (block.isPresent()) {
      Yaml.Entries entries = YamlReader.read(source, block.get().start(), block.get().end());
      FrontMatterKeys.read(entries, manuscript.front());
      entries
          .get("bibliography")
          .ifPresent(value -> value.asList().forEach(i -> i.asText().ifPresent(named::add)));
      entries
          .text("abstract")
          .ifPresent(text -> manuscript.readAbstract(AbstractText.paragraphs(text, source)));
    }
    int body = block.map(FrontMatterBlock::body).orElse(0);
    MarkdownAssembly assembly = new MarkdownAssembly(source, body, manuscript);
    assembly.read(parse(source, body));
    ImmutableList<SourceText> names = named.build();
    try {
      return assembly.finish(new KeyedRecords(() -> files.named(names)));
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private static Node parse(Source source, int body) throws UnreadableInputException {
    String markdown = source.text().substring(body);
    Matcher run = RUN.matcher(markdown);
    if (run.find()) {
      int at = body + run.start();
      throw new UnreadableInputException(
          source.span(at, at) + ": the same sign comes hundreds of times in a row; take it out.");
    }
    Parser parser =
        Parser.builder()
            .extensions(List.of(TablesExtension.create(), FOOTNOTES))
            .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
            .maxOpenBlockParsers(DEPTH)
            .build();
    try {
      return parser.parse(markdown);
    } catch (StackOverflowError e) {
      // The parser limits how deep blocks nest, but visits nested emphasis and links recursively.
      throw new UnreadableInputException(
          source.name() + ": emphasis or links nest thousands deep; take the marks out.", e);
    }
  }
}
