package io.casebound.cli;

/** Shows how much was read, where somebody sees it and it takes a while. */
final class Progress implements AutoCloseable {
  /** Shown again after so much more. */
  private static final long STEP = 8L << 20;

  private final Streams streams;
  private long bytes;
  private long shown;

  Progress(Streams streams) {
    this.streams = streams;
  }

  void add(long more) {
    bytes += more;
    if (streams.watched() && bytes - shown >= STEP) {
      shown = bytes;
      streams.err().print("\rread " + (bytes >> 20) + " MiB");
      streams.err().flush();
    }
  }

  /** Takes the line away. */
  @Override
  public void close() {
    if (shown > 0) {
      streams.err().print("\r" + " ".repeat(20) + "\r");
      streams.err().flush();
    }
  }
}
