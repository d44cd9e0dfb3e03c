package io.casebound.citations.format.tagged;

import com.google.common.collect.ImmutableSet;
import io.casebound.citations.format.ReferenceSink;
import io.casebound.citations.format.record.ReadingRemarks;
import io.casebound.citations.format.record.RecordDraft;
import io.casebound.citations.format.record.RecordIds;
import io.casebound.model.Source;
import io.casebound.model.SourceText;
import io.casebound.model.reference.RecordField;
import io.casebound.model.reference.Reference;
import io.casebound.model.reference.WorkType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Puts the fields of a RIS file together to records. A type begins one and {@code ER} ends it;
 * where that is missing, the next type does, unless what follows it names no work of its own: then
 * the type is a second one of the same record.
 */
final class RisRecords {
  private static final TagTable TAGS = TagTable.load("ris-tags.tsv");

  // Ovid writes a field or two behind the end of a record; these begin another that has no type.
  private static final ImmutableSet<String> BEGINNINGS =
      ImmutableSet.of("ID", "TI", "T1", "AU", "A1");

  private final Source source;
  private final ReferenceSink sink;
  private final ReadingRemarks remarks;
  private final RecordIds ids = new RecordIds();

  // The record that is open, and behind a second type what may be part of it or the next record.
  private List<TaggedField> record = new ArrayList<>();
  private List<TaggedField> following = new ArrayList<>();
  private boolean isEnded;

  RisRecords(Source source, ReferenceSink sink) {
    this.source = source;
    this.sink = sink;
    this.remarks = new ReadingRemarks(sink);
  }

  void field(TaggedField field) {
    switch (field.tag()) {
      case "" -> between(field.value());
      case "TY" -> type(field);
      case "ER" -> {
        settle();
        isEnded = true;
        between(behindEnd(field));
      }
      default -> other(field);
    }
  }

  private void other(TaggedField field) {
    if (isEnded && BEGINNINGS.contains(field.tag())) {
      close();
    }
    (following.isEmpty() ? record : following).add(field);
  }

  private void type(TaggedField field) {
    settle();
    if (isEnded) {
      close();
    }
    (record.isEmpty() ? record : following).add(field);
  }

  /** Decides what the fields behind a second type are. */
  private void settle() {
    if (following.isEmpty()) {
      return;
    }
    boolean isOwn =
        following.stream().anyMatch(field -> tells(field, "TI", "T1", "BT", "CT"))
            && record.stream().anyMatch(field -> tells(field, "TI", "T1", "BT", "CT", "AU", "A1"));
    if (isOwn) {
      close();
      record = following;
    } else {
      record.addAll(following);
    }
    following = new ArrayList<>();
  }

  private static boolean tells(TaggedField field, String... tags) {
    return List.of(tags).contains(field.tag()) && field.value().length() > 0;
  }

  private static SourceText behindEnd(TaggedField end) {
    int line = 0;
    while (line < end.value().length() && "\r\n".indexOf(end.value().charAt(line)) < 0) {
      line++;
    }
    return end.value().slice(line, end.value().length()).strip();
  }

  private void between(SourceText text) {
    if (text.length() > 0) {
      remarks.unreadOnce(
          "between records",
          text.span(),
          "There is text outside the records; it is left out, here and elsewhere.");
    }
  }

  /** The end of the file. */
  void end() {
    settle();
    close();
  }

  private void close() {
    if (!record.isEmpty()) {
      finish();
    }
    record = new ArrayList<>();
    isEnded = false;
  }

  private void finish() {
    TaggedField first = record.get(0);
    TaggedField last = record.get(record.size() - 1);
    if (!isEnded) {
      remarks.broken(
          source.span(last.end(), last.end()),
          "The record that begins in line " + line(first) + " has no end",
          "Add the line \"ER  - \" behind it.");
    }
    if (!first.is("TY")) {
      remarks.broken(
          source.span(first.start(), first.start()),
          "This record has no type",
          "Add a line with its type before it, such as \"TY  - JOUR\".");
    }
    TaggedRecord read = read();
    SourceText text = SourceText.verbatim(source, first.start(), last.end()).strip();
    sink.add(
        new Reference(
            ids.free(read.id()), Optional.empty(), text, Optional.of(read.draft().build())));
  }

  private int line(TaggedField field) {
    return source.span(field.start(), field.start()).line();
  }

  private TaggedRecord read() {
    String type = type();
    TaggedRecord read = new TaggedRecord(new RecordDraft(workType(type)), remarks);
    for (TaggedField field : withDeprecatedLast()) {
      Optional<TagTable.Use> use = TAGS.use(field.tag(), type);
      if (use.isPresent()) {
        read.field(use.get(), field);
      } else if (!TAGS.knows(field.tag())) {
        remarks.unreadOnce(
            field.tag(),
            field.value().span(),
            "The tag " + field.tag() + " is none of RIS; it is left out.");
      }
    }
    read.finish();
    proceedings(read.draft());
    return read;
  }

  /** The date under Y1 counts only where PY and DA give none. */
  private List<TaggedField> withDeprecatedLast() {
    List<TaggedField> fields = new ArrayList<>(record);
    fields.sort(Comparator.comparing(field -> field.is("Y1")));
    return fields;
  }

  private String type() {
    return record.stream()
        .filter(field -> field.is("TY") && field.value().length() > 0)
        .map(field -> field.text().value().toUpperCase(Locale.ROOT))
        .reduce((earlier, later) -> RisReader.Types.of(earlier).isPresent() ? earlier : later)
        .orElse("GEN");
  }

  private WorkType workType(String type) {
    Optional<WorkType> known = RisReader.Types.of(type);
    if (known.isEmpty()) {
      remarks.unreadOnce(
          "type " + type,
          record.get(0).value().span(),
          "The type " + type + " is none of RIS; it is taken for a document.");
    }
    return known.orElse(WorkType.OTHER);
  }

  /** Where a paper names no proceedings, the conference is what holds it. */
  private static void proceedings(RecordDraft draft) {
    if (draft.type() == WorkType.PAPER_CONFERENCE && !draft.has(RecordField.CONTAINER_TITLE)) {
      draft.move(RecordField.EVENT_TITLE, RecordField.CONTAINER_TITLE);
    }
  }
}
