package io.casebound.terminology.load;

import io.casebound.terminology.RelationKind;
import io.casebound.terminology.system.Identifier;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What classes without a name mean, which a file tells before or behind those that are below them.
 * Such a class is told apart where something is said of the statement that names it.
 */
final class OwlNodes {
  private record Part(Identifier part, String node) {}

  private final Map<String, String> wholes = new HashMap<>();
  private final List<Part> parts = new ArrayList<>();

  /** Says that the class is that of the parts of a whole. */
  void whole(String node, String whole) {
    wholes.put(node, whole);
  }

  /** Says that something is below the class. */
  void partOf(Identifier part, String node) {
    parts.add(new Part(part, node));
  }

  /** Tells the relations that follow. */
  void tell(VocabularyDraft draft) {
    for (Part part : parts) {
      String whole = wholes.get(part.node());
      if (whole != null) {
        draft.relate(part.part(), RelationKind.PART_OF, OwlStatements.identifier(draft, whole));
      }
    }
  }
}
