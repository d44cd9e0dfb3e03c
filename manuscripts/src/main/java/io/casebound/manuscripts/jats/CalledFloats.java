package io.casebound.manuscripts.jats;

import com.google.common.collect.ImmutableList;
import io.casebound.model.CallOut;
import io.casebound.model.FloatKind;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;

/**
 * What a cross-reference to figures or tables calls.
 *
 * @param callOut the cross-reference alone
 * @param words its own words
 */
record CalledFloats(CallOut callOut, String words) {
  static CalledFloats of(FlowedText flowed, FlowedText.Link link, List<FloatIndex.Entry> targets) {
    int start = link.range().start();
    int end = link.range().end();
    FloatKind kind = targets.get(0).kind();
    Set<String> labels = new LinkedHashSet<>();
    for (FloatIndex.Entry target : targets) {
      labels.add(target.label());
    }
    return new CalledFloats(
        new CallOut(
            start,
            end,
            flowed.text().span(start, end),
            kind,
            ImmutableList.copyOf(labels),
            ImmutableList.copyOf(CitationLinks.ids(link.element()))),
        link.range().of(flowed.text()));
  }

  /** Adds the cross-reference to what is written, or completes what is written in its place. */
  void addTo(NavigableMap<Integer, CallOut> byStart) {
    Map.Entry<Integer, CallOut> before = byStart.lowerEntry(callOut.end());
    if (before != null && overlaps(before.getValue())) {
      byStart.put(before.getKey(), complete(before.getValue()));
    } else {
      byStart.put(callOut.start(), callOut);
    }
  }

  private boolean overlaps(CallOut other) {
    return callOut.start() < other.end() && other.start() < callOut.end();
  }

  /** The call-out as written, with the labels of targets that its words spell: "1.2" beside "1". */
  private CallOut complete(CallOut written) {
    Set<String> labels = new LinkedHashSet<>(written.labels());
    for (String label : callOut.labels()) {
      if (isSpelt(label)) {
        labels.add(label);
      }
    }
    return new CallOut(
        written.start(),
        written.end(),
        written.span(),
        written.kind(),
        ImmutableList.copyOf(labels),
        ImmutableList.<String>builder()
            .addAll(written.targetIds())
            .addAll(callOut.targetIds())
            .build());
  }

  private boolean isSpelt(String label) {
    int at = words.indexOf(label);
    while (at >= 0) {
      int end = at + label.length();
      boolean begins = at == 0 || !Character.isLetterOrDigit(words.charAt(at - 1));
      boolean ends = end == words.length() || !Character.isDigit(words.charAt(end));
      if (begins && ends) {
        return true;
      }
      at = words.indexOf(label, at + 1);
    }
    return false;
  }
}
