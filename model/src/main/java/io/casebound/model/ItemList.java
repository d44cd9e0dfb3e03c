package io.casebound.model;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A list. Lists nest: an item may hold one.
 *
 * @param id the identifier that links use, where it has one
 * @param kind how its items are marked
 * @param heading what stands above it as its title
 * @param items its items in order
 */
public record ItemList(
    Optional<String> id,
    ListKind kind,
    Optional<Paragraph> heading,
    ImmutableList<ListItem> items,
    SourceSpan span)
    implements Block {

  @Override
  public ImmutableList<Block> children() {
    return Stream.concat(
            heading.stream(),
            items.stream()
                .flatMap(item -> Stream.concat(item.term().stream(), item.blocks().stream())))
        .collect(ImmutableList.toImmutableList());
  }

  @Override
  public Stream<Paragraph> paragraphs() {
    return children().stream().flatMap(Block::paragraphs);
  }

  @Override
  public Stream<SourceText> labels() {
    return items.stream()
        .flatMap(
            item ->
                Stream.concat(
                    item.label().stream(), item.blocks().stream().flatMap(Block::labels)));
  }
}
