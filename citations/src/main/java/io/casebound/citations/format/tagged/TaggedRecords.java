package io.casebound.citations.format.tagged;

import com.google.common.collect.ImmutableList;
import io.casebound.citations.format.ReferenceSink;
import io.casebound.citations.format.record.ReadingRemarks;
import io.casebound.citations.format.record.RecordDraft;
import io.casebound.citations.format.record.RecordIds;
import io.casebound.citations.lookup.Notice;
import io.casebound.model.Source;
import io.casebound.model.SourceText;
import io.casebound.model.reference.RecordField;
import io.casebound.model.reference.Reference;
import io.casebound.model.reference.WorkType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;

/** Puts fields together to records, for formats whose reader tells where one ends. */
final class TaggedRecords {
  /**
   * What is particular to a format.
   *
   * @param name how remarks call it
   * @param tags what its tags fill
   * @param type by what type of record the tags are looked up
   * @param finish sets the type of work, and what takes more than one field
   * @param notices what was published about the work since
   */
  record Dialect(
      String name,
      TagTable tags,
      Function<List<TaggedField>, String> type,
      BiConsumer<List<TaggedField>, RecordDraft> finish,
      Function<List<TaggedField>, ImmutableList<Notice>> notices) {

    /** A format that tells nothing of that. */
    Dialect(
        String name,
        TagTable tags,
        Function<List<TaggedField>, String> type,
        BiConsumer<List<TaggedField>, RecordDraft> finish) {
      this(name, tags, type, finish, record -> ImmutableList.of());
    }
  }

  private final Source source;
  private final ReferenceSink sink;
  private final Dialect dialect;
  private final ReadingRemarks remarks;
  private final RecordIds ids = new RecordIds();
  private List<TaggedField> record = new ArrayList<>();

  TaggedRecords(Source source, ReferenceSink sink, Dialect dialect) {
    this.source = source;
    this.sink = sink;
    this.dialect = dialect;
    this.remarks = new ReadingRemarks(sink);
  }

  /** Adds a field to the record that is open; text before the first tag is told and left out. */
  void add(TaggedField field) {
    if (field.tag().isEmpty()) {
      remarks.unread(
          field.value().span(), "There is text before the first record; it is left out.");
    } else {
      record.add(field);
    }
  }

  boolean has(String tag) {
    return record.stream().anyMatch(field -> field.is(tag));
  }

  /** Ends the record that is open, if any. */
  void close() {
    if (record.isEmpty()) {
      return;
    }
    TaggedRecord read = read();
    int end = record.get(record.size() - 1).end();
    SourceText text = SourceText.verbatim(source, record.get(0).start(), end).strip();
    String id = read.draft().field(RecordField.PMID).map(SourceText::value).orElseGet(read::id);
    sink.add(
        new Reference(ids.free(id), Optional.empty(), text, Optional.of(read.draft().build())),
        dialect.notices().apply(record));
    record = new ArrayList<>();
  }

  private TaggedRecord read() {
    String type = dialect.type().apply(record);
    TaggedRecord read = new TaggedRecord(new RecordDraft(WorkType.ARTICLE_JOURNAL), remarks);
    for (TaggedField field : record) {
      Optional<TagTable.Use> use = dialect.tags().use(field.tag(), type);
      if (use.isPresent()) {
        if (!isShortForm(field)) {
          read.field(use.get(), field);
        }
      } else {
        remarks.unreadOnce(
            field.tag(),
            field.value().span(),
            "The tag " + field.tag() + " is none of " + dialect.name() + "; it is left out.");
      }
    }
    read.finish();
    dialect.finish().accept(record, read.draft());
    return read;
  }

  /** Names stand twice, shortened and in full: then the full ones count. */
  private boolean isShortForm(TaggedField field) {
    return (field.is("AU") && (has("FAU") || has("AF"))) || (field.is("ED") && has("FED"));
  }
}
