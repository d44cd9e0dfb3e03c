package io.casebound.manuscripts.write;

import com.google.common.collect.ImmutableList;
import io.casebound.manuscripts.prose.CaptionStart;
import io.casebound.model.Block;
import io.casebound.model.Box;
import io.casebound.model.Figure;
import io.casebound.model.FloatKind;
import io.casebound.model.Footnote;
import io.casebound.model.Formula;
import io.casebound.model.ItemList;
import io.casebound.model.ListItem;
import io.casebound.model.ListKind;
import io.casebound.model.Paragraph;
import io.casebound.model.Preformatted;
import io.casebound.model.Quotation;
import io.casebound.model.Section;
import io.casebound.model.SourceText;
import io.casebound.model.Supplement;
import io.casebound.model.Table;
import io.casebound.model.TableCell;
import io.casebound.model.TableRow;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes blocks, an empty line before each. */
final class MarkdownBlocks {
  private static final int BOX_LEVEL = 3;

  private final Writer writer;
  private final Sections sections;

  /** Writes a section that stands in a box. */
  @FunctionalInterface
  interface Sections {
    void write(Section section, int level) throws IOException;
  }

  MarkdownBlocks(Writer writer, Sections sections) {
    this.writer = writer;
    this.sections = sections;
  }

  void write(List<? extends Block> blocks) throws IOException {
    for (Block block : blocks) {
      write(block);
    }
  }

  private void write(Block block) throws IOException {
    if (block instanceof Paragraph paragraph) {
      line(MarkdownText.of(paragraph));
    } else if (block instanceof ItemList list) {
      writer.write('\n');
      if (list.heading().isPresent()) {
        writer.write(MarkdownText.of(list.heading().get()) + "\n\n");
      }
      list(list, "");
    } else if (block instanceof Table table) {
      write(table);
    } else if (block instanceof Figure figure) {
      write(figure);
    } else if (block instanceof Box box) {
      sections.write(box.content(), BOX_LEVEL);
    } else if (block instanceof Quotation quotation) {
      for (Paragraph paragraph : quotation.paragraphs().toList()) {
        line("> " + MarkdownText.of(paragraph));
      }
    } else if (block instanceof Footnote note) {
      write(note);
    } else {
      writeOther(block);
    }
  }

  private void writeOther(Block block) throws IOException {
    if (block instanceof Supplement supplement) {
      String label = supplement.label().map(text -> text.value() + " ").orElse("");
      line(MarkdownText.of(label) + " " + joined(supplement.caption()));
    } else if (block instanceof Formula || block instanceof Preformatted) {
      for (Paragraph paragraph : block.paragraphs().toList()) {
        line(MarkdownText.of(paragraph));
      }
    }
  }

  private void line(String text) throws IOException {
    writer.write("\n" + text.strip() + "\n");
  }

  private void list(ItemList list, String indent) throws IOException {
    int number = 0;
    for (ListItem item : list.items()) {
      number++;
      String mark = list.kind() == ListKind.ORDERED ? number(item, number) + ". " : "- ";
      String inner = indent + " ".repeat(mark.length());
      List<String> texts = new ArrayList<>();
      item.term().ifPresent(term -> texts.add(MarkdownText.of(term)));
      List<ItemList> below = new ArrayList<>();
      for (Block block : item.blocks()) {
        if (block instanceof ItemList nested) {
          below.add(nested);
        } else {
          block.paragraphs().map(MarkdownText::of).forEach(texts::add);
        }
      }
      writer.write(indent + mark + String.join("\n\n" + inner, texts) + "\n");
      for (ItemList nested : below) {
        list(nested, inner);
      }
    }
  }

  private static String number(ListItem item, int otherwise) {
    String digits = item.label().map(label -> label.value().replaceAll("\\D", "")).orElse("");
    return digits.isEmpty() || digits.length() > 4 ? String.valueOf(otherwise) : digits;
  }

  private void write(Figure figure) throws IOException {
    Stream<Paragraph> captions =
        Stream.concat(
            figure.caption().stream(), figure.panels().stream().flatMap(Figure::paragraphs));
    String caption = joined(captions.toList());
    String label = label(FloatKind.FIGURE, figure.label(), figure.printedLabel());
    if (isCaption(label, caption)) {
      line("**" + MarkdownText.escaped(label) + "** " + caption);
    } else {
      String file = figure.files().isEmpty() ? "" : figure.files().get(0);
      line(
          "!["
              + (MarkdownText.escaped(label) + " " + caption).strip()
              + "](<"
              + address(file)
              + ">)");
    }
    for (Footnote note : figure.notes()) {
      line(joined(note.paragraphs().toList()));
    }
  }

  private static String address(String file) {
    return file.replace("\\", "\\\\").replace("<", "\\<").replace(">", "\\>").replace("\n", " ");
  }

  private static String label(FloatKind kind, String label, Optional<SourceText> printed) {
    String own = printed.map(text -> text.value().strip()).orElse("");
    if (!own.isEmpty()) {
      return own.endsWith(".") || own.endsWith(":") ? own : own + ".";
    }
    String name = kind == FloatKind.FIGURE ? "Figure " : "Table ";
    return label.isEmpty() ? "" : name + label + ".";
  }

  /** Whether a line that begins so is known to be a caption by its beginning alone. */
  private static boolean isCaption(String label, String caption) {
    return !label.isEmpty() && CaptionStart.of(SourceText.of(label + " " + caption)).isPresent();
  }

  private void write(Table table) throws IOException {
    String label = label(FloatKind.TABLE, table.label(), table.printedLabel());
    String caption = joined(table.caption());
    if (!label.isEmpty() || !caption.isEmpty()) {
      String strong = label.isEmpty() ? "" : "**" + MarkdownText.escaped(label) + "** ";
      line(strong + caption);
    }
    rows(table.rows());
    for (Footnote note : table.footnotes()) {
      line(joined(note.paragraphs().toList()));
    }
  }

  private void rows(ImmutableList<TableRow> rows) throws IOException {
    int columns = rows.stream().mapToInt(MarkdownBlocks::columns).max().orElse(0);
    if (columns == 0) {
      return;
    }
    writer.write('\n');
    row(rows.get(0), columns);
    writer.write("|" + " --- |".repeat(columns) + "\n");
    for (TableRow row : rows.subList(1, rows.size())) {
      row(row, columns);
    }
  }

  private static int columns(TableRow row) {
    return row.cells().stream().mapToInt(TableCell::columnSpan).sum();
  }

  private void row(TableRow row, int columns) throws IOException {
    StringBuilder line = new StringBuilder("|");
    int written = 0;
    for (TableCell cell : row.cells()) {
      line.append(' ').append(MarkdownText.of(cell.content())).append(" |");
      line.append(" |".repeat(cell.columnSpan() - 1));
      written += cell.columnSpan();
    }
    writer.write(line.append(" |".repeat(columns - written)).append('\n').toString());
  }

  private void write(Footnote note) throws IOException {
    String text = joined(note.paragraphs().toList());
    if (note.id().isPresent()) {
      line("[^" + MarkdownText.label(note.id().get()) + "]: " + text);
    } else {
      line(note.label().map(label -> MarkdownText.of(label.value()) + " ").orElse("") + text);
    }
  }

  private static String joined(List<Paragraph> paragraphs) {
    return paragraphs.stream().map(MarkdownText::of).collect(Collectors.joining(" "));
  }
}
