package io.casebound.validation.rules.sides;

import com.google.common.collect.EnumMultiset;
import com.google.common.collect.Multiset;
import io.casebound.validation.rules.Passage;
import io.casebound.validation.text.Sentence.Zone;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How often each side of one part of the body is named.
 *
 * @param front in title and abstract
 * @param body in the body, its declarations left out
 * @param captions in captions
 */
record SideCounts(Multiset<Side> front, Multiset<Side> body, Multiset<Side> captions) {
  SideCounts() {
    this(
        EnumMultiset.create(Side.class),
        EnumMultiset.create(Side.class),
        EnumMultiset.create(Side.class));
  }

  /** The counts for each part. */
  static Map<String, SideCounts> of(List<SidedPart> parts) {
    Map<String, SideCounts> counts = new HashMap<>();
    for (SidedPart part : parts) {
      counts.computeIfAbsent(part.part(), key -> new SideCounts()).add(part);
    }
    return counts;
  }

  private void add(SidedPart part) {
    Passage passage = part.passage();
    if (passage.isFront()) {
      front.add(part.side());
    } else if (passage.isBody()) {
      body.add(part.side());
    } else if (passage.zone() == Zone.CAPTION) {
      captions.add(part.side());
    }
  }

  /** How often that side is named anywhere. */
  int count(Side side) {
    return front.count(side) + body.count(side) + captions.count(side);
  }
}
