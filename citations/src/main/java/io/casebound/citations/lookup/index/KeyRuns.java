package io.casebound.citations.lookup.index;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/** Sorts more keys than fit in memory: in runs on disk, which are merged. */
final class KeyRuns {
  private static final int BUFFER = 1 << 18;

  private final Path folder;
  private final int capacity;
  private final List<Path> files = new ArrayList<>();
  private long[] keys = new long[1024];
  private int[] places = new int[1024];
  private int count;

  /**
   * Runs on disk.
   *
   * @param folder where they are put while they are needed
   * @param capacity how many keys are held in memory, 24 bytes each while they are sorted
   */
  KeyRuns(Path folder, int capacity) {
    this.folder = folder;
    this.capacity = capacity;
  }

  void add(long key, int place) throws IOException {
    if (count == keys.length) {
      if (count < capacity) {
        int more = Math.min(capacity, 2 * count);
        keys = Arrays.copyOf(keys, more);
        places = Arrays.copyOf(places, more);
      } else {
        spill();
      }
    }
    keys[count] = key;
    places[count++] = place;
  }

  private void spill() throws IOException {
    KeySorter.sort(keys, places, count);
    Path file = folder.resolve("run-" + files.size());
    files.add(file);
    try (DataOutputStream out =
        new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file), BUFFER))) {
      for (int i = 0; i < count; i++) {
        out.writeLong(keys[i]);
        out.writeInt(places[i]);
      }
    }
    count = 0;
  }

  /** Takes keys in their order. */
  @FunctionalInterface
  interface Sink {
    void add(long key, int place) throws IOException;
  }

  /** Hands over all keys in order, and takes the runs away. */
  void drain(Sink sink) throws IOException {
    if (files.isEmpty()) {
      KeySorter.sort(keys, places, count);
      for (int i = 0; i < count; i++) {
        sink.add(keys[i], places[i]);
      }
      return;
    }
    spill();
    merge(sink);
    for (Path file : files) {
      Files.delete(file);
    }
  }

  private void merge(Sink sink) throws IOException {
    List<Run> all = new ArrayList<>();
    try {
      PriorityQueue<Run> open = new PriorityQueue<>(Run.ORDER);
      for (Path file : files) {
        Run run = new Run(all.size(), file);
        all.add(run);
        if (run.next()) {
          open.add(run);
        }
      }
      while (!open.isEmpty()) {
        Run least = open.remove();
        sink.add(least.key, least.place);
        if (least.next()) {
          open.add(least);
        }
      }
    } finally {
      for (Run run : all) {
        run.close();
      }
    }
  }

  /** A run that is read, at one of its keys. */
  private static final class Run implements Closeable {
    static final Comparator<Run> ORDER =
        Comparator.<Run>comparingLong(run -> run.key).thenComparingInt(run -> run.number);

    private final int number;
    private final DataInputStream in;
    private long key;
    private int place;

    Run(int number, Path file) throws IOException {
      this.number = number;
      this.in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file), BUFFER));
    }

    boolean next() throws IOException {
      try {
        key = in.readLong();
        place = in.readInt();
        return true;
      } catch (EOFException e) {
        return false;
      }
    }

    @Override
    public void close() throws IOException {
      in.close();
    }
  }
}
