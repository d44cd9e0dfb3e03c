package io.casebound.citations.format.record;

import java.util.HashMap;
import java.util.Map;

/** Gives each record of a file an identifier that no other of it has. */
public final class RecordIds {
  private final Map<String, Integer> used = new HashMap<>();
  private int records;

  /** The identifier that is wanted, with a number behind it where it is taken or empty. */
  public String free(String wanted) {
    records++;
    String base = wanted.isEmpty() ? "ref-" + records : wanted;
    String id = base;
    int times = used.merge(base, 1, Integer::sum);
    while (times > 1 && used.containsKey(id)) {
      id = base + "-" + times++;
    }
    used.putIfAbsent(id, 1);
    return id;
  }
}
