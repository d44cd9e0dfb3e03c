package io.casebound.phenopackets;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;

/** Keeps the account of what was taken into a phenopacket, and what was not. */
final class Ledger {
  private final List<String> kept = new ArrayList<>();
  private final List<LeftOut> leftOut = new ArrayList<>();

  /** The place of the case itself. */
  Place place() {
    return new Place(this, "");
  }

  void keep(String path) {
    kept.add(path);
  }

  void leave(LeftOut part) {
    leftOut.add(part);
  }

  ImmutableList<String> kept() {
    return ImmutableList.copyOf(kept);
  }

  ImmutableList<LeftOut> leftOut() {
    return ImmutableList.copyOf(leftOut);
  }
}
