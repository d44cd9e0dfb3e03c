package io.casebound.benchmarks.references;

import io.casebound.citations.printed.PrintedReferenceParser;
import io.casebound.model.SourceText;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.List;

/** How fast the parser that is shipped works, on one thread, after a warm-up. */
final class ParserSpeed {
  private static final int PASSES = 5;

  private final List<SourceText> texts;
  private long fields;

  ParserSpeed(List<LabelledReference> references) {
    texts = references.stream().map(reference -> SourceText.of(reference.raw())).toList();
  }

  /** References a second of the thread's own time, which other work on the machine leaves alone. */
  long measure() {
    PrintedReferenceParser parser = PrintedReferenceParser.bundled();
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    double best = Double.MAX_VALUE;
    for (int pass = 0; pass < PASSES; pass++) {
      long begin = threads.getCurrentThreadCpuTime();
      for (SourceText text : texts) {
        fields += parser.parse(text).fields().size();
      }
      best = Math.min(best, (threads.getCurrentThreadCpuTime() - begin) / 1e9);
    }
    if (fields == 0) {
      throw new IllegalStateException("nothing was parsed");
    }
    return Math.round(texts.size() / best);
  }
}
