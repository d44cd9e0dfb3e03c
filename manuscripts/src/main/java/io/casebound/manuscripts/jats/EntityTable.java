package io.casebound.manuscripts.jats;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import io.casebound.manuscripts.prose.DataLines;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What named entities stand for where no DTD is loaded; the table is {@code entities.tsv}. */
final class EntityTable {
  private static final ImmutableMap<String, String> CHARACTERS = load();

  private EntityTable() {}

  /** The characters that an entity stands for, or null where the name is unknown. */
  static @Nullable String characters(String name) {
    return CHARACTERS.get(name);
  }

  private static ImmutableMap<String, String> load() {
    ImmutableMap.Builder<String, String> table = ImmutableMap.builder();
    for (String line : DataLines.of(EntityTable.class, "entities.tsv")) {
      List<String> fields = Splitter.on('\t').splitToList(line);
      table.put(fields.get(0), decode(fields.get(1)));
    }
    return table.buildOrThrow();
  }

  private static String decode(String codePoints) {
    StringBuilder characters = new StringBuilder();
    for (String hex : Splitter.on(' ').split(codePoints)) {
      characters.appendCodePoint(Integer.parseInt(hex, 16));
    }
    return characters.toString();
  }
}
