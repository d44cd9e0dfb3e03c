package io.casebound.terminology;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.LinkedListMultimap;
import com.google.common.collect.ListMultimap;
import io.casebound.terminology.csv.CsvRow;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;

/** Finds concepts that stand above themselves in is-a or part-of. */
final class Cycles {
  private Cycles() {}

  static ImmutableList<Flaw> flaws(ImmutableList<CsvRow> relations) {
    ImmutableList.Builder<Flaw> flaws = ImmutableList.builder();
    for (String kind : ImmutableList.of("is-a", "part-of")) {
      ListMultimap<String, String> above = LinkedListMultimap.create();
      relations.stream()
          .filter(row -> row.get("relation").equals(kind))
          .forEach(row -> above.put(row.get("subject"), row.get("object")));
      relations.stream()
          .filter(row -> row.get("relation").equals(kind))
          .filter(row -> reaches(above, row.get("object"), row.get("subject")))
          .forEach(row -> flaws.add(flaw(row, kind)));
    }
    return flaws.build();
  }

  private static Flaw flaw(CsvRow row, String kind) {
    return new Flaw(
        row.file(),
        row.line(),
        row.column("object"),
        "cycle: \""
            + row.get("object")
            + "\" is itself "
            + kind
            + " \""
            + row.get("subject")
            + "\"");
  }

  private static boolean reaches(ListMultimap<String, String> above, String from, String to) {
    Set<String> seen = new HashSet<>();
    Deque<String> next = new ArrayDeque<>(ImmutableList.of(from));
    while (!next.isEmpty()) {
      String concept = next.remove();
      if (concept.equals(to)) {
        return true;
      }
      if (seen.add(concept)) {
        next.addAll(above.get(concept));
      }
    }
    return false;
  }
}
