package io.casebound.manuscripts.jats;

import com.google.common.collect.ImmutableList;
import io.casebound.model.CallOut;
import io.casebound.model.FloatKind;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.regex.Pattern;

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
    ImmutableList<String> labels =
        targets.stream()
            .map(FloatIndex.Entry::label)
            .distinct()
            .collect(ImmutableList.toImmutableList());
    return new CalledFloats(
        new CallOut(
            start,
            end,
            flowed.text().span(start, end),
            kind,
            labels,
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
    callOut.labels().stream().filter(this::isSpelt).forEach(labels::add);
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
    return Pattern.compile("(?<![\\p{L}\\d])" + Pattern.quote(label) + "(?!\\d)")
        .matcher(words)
        .find();
  }
}
