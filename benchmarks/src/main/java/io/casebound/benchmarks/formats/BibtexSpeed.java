package io.casebound.benchmarks.formats;

import io.casebound.benchmarks.Figures;
import io.casebound.citations.format.ReferenceFormat;
import io.casebound.model.Source;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import org.jbibtex.ParseException;

/**
 * How fast a large BibTeX file is read on one thread, from its text to records, beside jbibtex,
 * which goes as far as the values of fields. Passes of both alternate; the best of each counts.
 */
final class BibtexSpeed {
  private static final int PASSES = 25;
  private static final double MEGABYTE = 1e6;

  private final String text;
  private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
  private long read;

  BibtexSpeed(String text) {
    this.text = text;
  }

  void print(Figures figures) {
    double ours = Double.MAX_VALUE;
    double theirs = Double.MAX_VALUE;
    for (int pass = 0; pass < PASSES; pass++) {
      ours = Math.min(ours, seconds(this::ours));
      theirs = Math.min(theirs, seconds(this::theirs));
    }
    double megabytes = text.getBytes(StandardCharsets.UTF_8).length / MEGABYTE;
    figures
        .figure("BibTeX, MB a second of processor time, one thread, records", megabytes / ours)
        .figure("jbibtex, MB a second of processor time, one thread, entries", megabytes / theirs)
        .figure("records read in all passes", read);
  }

  private double seconds(Runnable work) {
    long begin = threads.getCurrentThreadCpuTime();
    work.run();
    return (threads.getCurrentThreadCpuTime() - begin) / 1e9;
  }

  private void ours() {
    read += ReferenceFormat.BIBTEX.read(Source.of("speed.bib", text)).references().size();
  }

  private void theirs() {
    try {
      read += JbibtexRun.parse(text);
    } catch (ParseException e) {
      throw new IllegalStateException("jbibtex does not read the sample", e);
    }
  }
}
