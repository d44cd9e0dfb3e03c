package io.casebound.model.xml.manuscript;

import com.google.common.base.Joiner;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes several identifiers or labels into one attribute, with single spaces between them. */
final class Names {
  private static final Splitter SPACE = Splitter.on(' ').omitEmptyStrings();

  private Names() {}

  /** The names in one string; empty where there are none. */
  static String join(List<String> names) {
    return names.isEmpty()
        ? ""
        : Joiner.on(' ').join(names.stream().map(Names::escaped).iterator());
  }

  private static String escaped(String name) {
    return name.isEmpty() ? "%" : name.replace("%", "%25").replace(" ", "%20");
  }

  static ImmutableList<String> split(@Nullable String names) {
    return SPACE
        .splitToStream(names == null ? "" : names.replace('\n', ' ').replace('\t', ' '))
        .map(name -> name.equals("%") ? "" : name.replace("%20", " ").replace("%25", "%"))
        .collect(ImmutableList.toImmutableList());
  }
}
