package io.casebound.manuscripts.write;

import com.google.common.collect.ImmutableList;
import io.casebound.model.ArticleMetadata;
import io.casebound.model.ArticleTitle;
import io.casebound.model.Block;
import io.casebound.model.Contributor;
import io.casebound.model.Journal;
import io.casebound.model.Manuscript;
import io.casebound.model.Permissions;
import io.casebound.model.Placement;
import io.casebound.model.SourceText;
import java.io.IOException;
import java.io.Writer;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Writes the words of a manuscript in the order of its source. */
public final class PlainWords {
  private PlainWords() {}

  /** Writes every text on a line of its own. */
  public static void write(Manuscript manuscript, Writer writer) throws IOException {
    for (SourceText text : of(manuscript)) {
      writer.write(text.value().strip().replace('\n', ' '));
      writer.write('\n');
    }
  }

  /** Every text of the manuscript, front matter and references included, none twice. */
  static ImmutableList<SourceText> of(Manuscript manuscript) {
    List<SourceText> all =
        all(manuscript)
            .filter(text -> !text.value().isBlank())
            .sorted(
                Comparator.comparingInt((SourceText text) -> text.span().start())
                    .thenComparing(text -> text.span().end(), Comparator.reverseOrder()))
            .toList();
    ImmutableList.Builder<SourceText> once = ImmutableList.builder();
    BitSet written = new BitSet();
    for (SourceText text : all) {
      // What was written already is a part of another text, or was made up in its place.
      if (isNew(text, written)) {
        once.add(text);
        for (int i = 0; i < text.length(); i++) {
          written.set(text.offset(i));
        }
      }
    }
    return once.build();
  }

  private static boolean isNew(SourceText text, BitSet written) {
    return IntStream.range(0, text.length())
        .anyMatch(i -> Character.isLetterOrDigit(text.charAt(i)) && !written.get(text.offset(i)));
  }

  private static Stream<SourceText> all(Manuscript manuscript) {
    return Stream.of(
            manuscript.texts().stream(),
            metadata(manuscript.metadata()),
            manuscript.floats().stream().flatMap(PlainWords::block),
            manuscript.subArticles().stream().flatMap(sub -> metadata(sub.article().metadata())))
        .flatMap(texts -> texts);
  }

  private static Stream<SourceText> block(Block block) {
    return Stream.concat(block.labels(), block.paragraphs().map(p -> p.text()));
  }

  private static Stream<SourceText> metadata(ArticleMetadata metadata) {
    return Stream.of(
            metadata.shortTitle().stream(),
            metadata.translatedTitles().stream().map(ArticleTitle::title),
            metadata.subjects().stream(),
            metadata.contributors().stream().flatMap(PlainWords::contributor),
            metadata.affiliations().stream().map(affiliation -> affiliation.text()),
            metadata.correspondence().stream().map(address -> address.text()),
            metadata.identifiers().stream().map(identifier -> identifier.value()),
            metadata.journal().stream().flatMap(PlainWords::journal),
            placement(metadata.placement()),
            metadata.dates().stream().map(date -> date.text()),
            permissions(metadata.permissions()),
            metadata.awards().stream()
                .flatMap(
                    award -> Stream.concat(award.funders().stream(), award.numbers().stream())))
        .flatMap(texts -> texts);
  }

  private static Stream<SourceText> contributor(Contributor contributor) {
    return Stream.concat(Stream.of(contributor.name()), contributor.roles().stream());
  }

  private static Stream<SourceText> journal(Journal journal) {
    return Stream.of(
            journal.title().stream(),
            journal.abbreviation().stream(),
            journal.issns().stream(),
            journal.publisher().stream(),
            journal.publisherPlace().stream())
        .flatMap(texts -> texts);
  }

  private static Stream<SourceText> placement(Placement placement) {
    return Stream.of(
            placement.volume(),
            placement.issue(),
            placement.supplement(),
            placement.firstPage(),
            placement.lastPage(),
            placement.articleNumber())
        .flatMap(text -> text.stream());
  }

  private static Stream<SourceText> permissions(Permissions permissions) {
    return Stream.of(
            permissions.statement().stream(),
            permissions.year().stream(),
            permissions.holder().stream(),
            permissions.licence().stream())
        .flatMap(texts -> texts);
  }
}
