package io.casebound.citations.format.bibtex;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.casebound.citations.format.record.DataTable;
import io.casebound.citations.format.record.ReadingRemarks;
import io.casebound.model.Source;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Gives entries the fields of those that their {@code crossref} and {@code xdata} name. */
final class Inheritance {
  private static final Splitter COMMAS = Splitter.on(',').trimResults().omitEmptyStrings();
  private static final ImmutableSet<String> NEVER =
      ImmutableSet.of(
          "ids",
          "crossref",
          "xref",
          "xdata",
          "entryset",
          "entrysubtype",
          "execute",
          "label",
          "options",
          "presort",
          "related",
          "relatedoptions",
          "relatedstring",
          "relatedtype",
          "shorthand",
          "shorthandintro",
          "sortkey");
  private static final ImmutableSet<String> WHEN = ImmutableSet.of("date", "year", "month", "day");

  /** Entries that inherit from one another in a chain longer than this make a ring. */
  private static final int LONGEST_CHAIN = 32;

  private static final ImmutableList<Row> ROWS =
      DataTable.rows(Inheritance.class, "inheritance.tsv", 4).stream()
          .map(
              cells ->
                  new Row(
                      ImmutableSet.copyOf(COMMAS.split(cells.get(0))),
                      ImmutableSet.copyOf(COMMAS.split(cells.get(1))),
                      cells.get(2),
                      ImmutableList.copyOf(COMMAS.split(cells.get(3)))))
          .collect(ImmutableList.toImmutableList());

  private record Row(
      ImmutableSet<String> parents,
      ImmutableSet<String> children,
      String from,
      ImmutableList<String> to) {
    boolean isOf(String parent, String child, String field) {
      return from.equals(field) && parents.contains(parent) && children.contains(child);
    }
  }

  private final Source source;
  private final ReadingRemarks remarks;
  private final Map<String, BibtexEntry> byKey = new HashMap<>();
  private final Set<String> said = new HashSet<>();

  private Inheritance(Source source, List<BibtexEntry> entries, ReadingRemarks remarks) {
    this.source = source;
    this.remarks = remarks;
    for (BibtexEntry entry : entries) {
      byKey.putIfAbsent(entry.key(), entry);
      named(entry, "ids").forEach(alias -> byKey.putIfAbsent(alias, entry));
    }
  }

  /** The entries of a file with what they inherit, those left out that only others inherit from. */
  static List<BibtexEntry> resolve(
      Source source, List<BibtexEntry> entries, ReadingRemarks remarks) {
    boolean hasReferences = source.text().contains("xdata"); // else values need no search
    Predicate<BibtexEntry> inherits = entry -> inherits(entry, hasReferences);
    if (entries.stream().noneMatch(inherits)) {
      return entries;
    }
    Inheritance inheritance = new Inheritance(source, entries, remarks);
    List<BibtexEntry> resolved = new ArrayList<>();
    for (BibtexEntry entry : entries) {
      resolved.add(
          inherits.test(entry) && !entry.type().equals("xdata")
              ? inheritance.resolved(entry, new HashSet<>())
              : entry);
    }
    return resolved;
  }

  private static boolean inherits(BibtexEntry entry, boolean hasReferences) {
    return entry.fields().containsKey("crossref")
        || entry.fields().containsKey("xdata")
        || (hasReferences && entry.fields().values().stream().anyMatch(XdataReference::isIn));
  }

  private BibtexEntry resolved(BibtexEntry entry, Set<String> above) {
    if (!above.add(entry.key()) || above.size() > LONGEST_CHAIN) {
      say(entry, "refers to itself by way of others", "Take one of the references out.");
      return entry;
    }
    BibtexEntry whole = XdataReference.replaced(entry, this::entry);
    for (String key : named(entry, "xdata")) {
      Optional<BibtexEntry> data = parent(entry, key);
      if (data.isPresent()) {
        whole = whole.with(inheritable(resolved(data.get(), above)));
      }
    }
    for (String key : named(entry, "crossref")) {
      Optional<BibtexEntry> parent = parent(entry, key);
      if (parent.isPresent()) {
        whole = whole.with(inherited(resolved(parent.get(), above), whole));
      }
    }
    above.remove(entry.key());
    return whole;
  }

  private static List<String> named(BibtexEntry entry, String field) {
    return entry
        .value(field)
        .map(RawText::value)
        .map(COMMAS::splitToList)
        .orElseGet(ImmutableList::of);
  }

  private Optional<BibtexEntry> entry(String key) {
    return Optional.ofNullable(byKey.get(key));
  }

  private Optional<BibtexEntry> parent(BibtexEntry entry, String key) {
    Optional<BibtexEntry> parent = entry(key);
    if (parent.isEmpty()) {
      say(entry, "refers to " + key + ", which is not in the file", "Add it, or take it out.");
    }
    return parent;
  }

  private void say(BibtexEntry entry, String what, String advice) {
    if (said.add(entry.start() + what)) {
      String name = entry.name().replaceFirst("^t", "T");
      remarks.broken(source.span(entry.start(), entry.start()), name + " " + what, advice);
    }
  }

  private static Map<String, RawText> inheritable(BibtexEntry data) {
    Map<String, RawText> fields = new LinkedHashMap<>(data.fields());
    fields.keySet().removeAll(NEVER);
    return fields;
  }

  private static Map<String, RawText> inherited(BibtexEntry parent, BibtexEntry child) {
    Map<String, RawText> fields = new LinkedHashMap<>();
    boolean hasDate = WHEN.stream().anyMatch(child::has);
    parent
        .fields()
        .forEach(
            (name, value) -> {
              if (!NEVER.contains(name) && !(hasDate && WHEN.contains(name))) {
                names(parent.type(), child.type(), name).forEach(to -> fields.put(to, value));
              }
            });
    return fields;
  }

  /** Under what names a child has a field of its parent. */
  private static ImmutableList<String> names(String parent, String child, String field) {
    for (Row row : ROWS) {
      if (row.isOf(parent, child, field)) {
        return row.to().contains("-") ? ImmutableList.of() : row.to();
      }
    }
    return ImmutableList.of(field);
  }
}
