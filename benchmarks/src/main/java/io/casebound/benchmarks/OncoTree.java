package io.casebound.benchmarks;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import java.io.IOException;

/**
 * The nodes of OncoTree below some branches, from the file that its own service writes: a tree of
 * objects, each with its {@code name} and its {@code children} by code.
 */
final class OncoTree {
  private static final String FILE = "terminology/sources/oncotree/oncotree_2025_10_03.json";
  private static final ImmutableSet<String> BRANCHES = ImmutableSet.of("BONE", "SOFT_TISSUE");

  private final JsonParser json;
  private final ImmutableSortedMap.Builder<String, String> names =
      ImmutableSortedMap.naturalOrder();

  private OncoTree(JsonParser json) {
    this.json = json;
  }

  /** Every node under Bone and under Soft Tissue, these two left out: its code and name. */
  static ImmutableSortedMap<String, String> boneAndSoftTissue(BenchmarkOptions options)
      throws IOException {
    try (JsonParser json = new JsonFactory().createParser(options.data(FILE).toFile())) {
      OncoTree tree = new OncoTree(json);
      json.nextToken();
      tree.nodes(false);
      return tree.names.buildOrThrow();
    }
  }

  /** Reads an object of nodes by code, from its opening to its closing brace. */
  private void nodes(boolean wanted) throws IOException {
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      String code = json.currentName();
      json.nextToken();
      node(code, wanted);
    }
  }

  private void node(String code, boolean wanted) throws IOException {
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      String field = json.currentName();
      json.nextToken();
      if (field.equals("children")) {
        nodes(wanted || BRANCHES.contains(code));
      } else if (field.equals("name") && wanted) {
        names.put(code, json.getText());
      } else {
        json.skipChildren();
      }
    }
  }
}
