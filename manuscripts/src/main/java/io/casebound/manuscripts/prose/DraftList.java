package io.casebound.manuscripts.prose;

import static com.google.common.collect.ImmutableList.toImmutableList;

import io.casebound.model.Block;
import io.casebound.model.ItemList;
import io.casebound.model.ListItem;
import io.casebound.model.ListKind;
import io.casebound.model.Source;
import io.casebound.model.SourceSpan;
import io.casebound.model.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A list while its items come in. */
final class DraftList implements DraftBlock {
  private final int depth;
  private final ListKind kind;
  private final List<Item> items = new ArrayList<>();

  /** An item: its label, and what stands in it. */
  private record Item(Optional<SourceText> label, List<DraftBlock> blocks) {}

  DraftList(int depth, ListKind kind) {
    this.depth = depth;
    this.kind = kind;
  }

  /** Whether an item that looks so goes on with this list, or with one inside it. */
  boolean takes(ListMark mark) {
    return mark.depth() > depth || (mark.depth() == depth && mark.kind() == kind);
  }

  /** Adds an item here, or to the list inside the last item that is as deep. */
  void add(ListMark mark, MarkedText text) {
    if (mark.depth() <= depth || items.isEmpty()) {
      List<DraftBlock> blocks = new ArrayList<>();
      blocks.add(new DraftBlock.Text(text));
      items.add(new Item(mark.label(), blocks));
      return;
    }
    List<DraftBlock> last = items.get(items.size() - 1).blocks();
    if (last.get(last.size() - 1) instanceof DraftList inner && inner.takes(mark)) {
      inner.add(mark, text);
    } else {
      DraftList inner = new DraftList(mark.depth(), mark.kind());
      inner.add(mark, text);
      last.add(inner);
    }
  }

  @Override
  public Stream<MarkedText> texts() {
    return items.stream().flatMap(item -> item.blocks().stream()).flatMap(DraftBlock::texts);
  }

  @Override
  public Block block(CitationMarks marks) {
    return new ItemList(
        Optional.empty(),
        kind,
        Optional.empty(),
        items.stream()
            .map(
                item ->
                    new ListItem(
                        item.label(),
                        Optional.empty(),
                        item.blocks().stream().map(b -> b.block(marks)).collect(toImmutableList())))
            .collect(toImmutableList()),
        span());
  }

  private SourceSpan span() {
    List<SourceText> all =
        Stream.concat(
                items.stream().flatMap(item -> item.label().stream()),
                texts().map(MarkedText::text))
            .toList();
    Source source = all.get(0).source();
    return source.span(
        all.stream().mapToInt(text -> text.span().start()).min().orElse(0),
        all.stream().mapToInt(text -> text.span().end()).max().orElse(0));
  }
}
