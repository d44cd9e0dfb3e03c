package io.casebound.citations.printed.chain;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * All that was learnt of printed references. Its file holds hashes and numbers, and no word of any
 * reference; it is compressed with gzip and begins with {@link #FORM}.
 */
public final class ReferenceModel {
  private static final int FORM = 0x43425231;

  private final JournalNames journals;
  private final LinearChain chain;
  private final FeatureExtractor extractor;

  public ReferenceModel(JournalNames journals, LinearChain chain) {
    this.journals = journals;
    this.chain = chain;
    this.extractor = new FeatureExtractor(journals);
  }

  /** The label of every token. */
  public Labelling label(Tokens tokens) {
    return chain.label(extractor.extract(tokens));
  }

  /** The probability of the labels that {@link #label} gives; 0 where there is no token. */
  public double confidence(Tokens tokens) {
    return chain.confidence(extractor.extract(tokens));
  }

  /** Reads what {@link #write} wrote. */
  public static ReferenceModel read(InputStream in) throws IOException {
    DataInputStream data = new DataInputStream(new GZIPInputStream(in, 1 << 16));
    if (data.readInt() != FORM) {
      throw new IOException("not a model of printed references");
    }
    JournalNames journals = JournalNames.ofHashes(readRising(data));
    float[] transitions = new float[(FieldLabel.STATES + 1) * FieldLabel.STATES];
    for (int i = 0; i < transitions.length; i++) {
      transitions[i] = data.readFloat();
    }
    return new ReferenceModel(journals, new LinearChain(readWeights(data), transitions));
  }

  private static FeatureWeights readWeights(DataInputStream data) throws IOException {
    float unit = data.readFloat();
    int[] keys = readRising(data);
    int[] rows = new int[keys.length + 1];
    for (int i = 0; i < keys.length; i++) {
      rows[i + 1] = rows[i] + data.readUnsignedByte();
    }
    byte[] states = data.readNBytes(rows[keys.length]);
    byte[] steps = data.readNBytes(rows[keys.length]);
    return new FeatureWeights(keys, rows, states, steps, unit);
  }

  private static int[] readRising(DataInputStream data) throws IOException {
    int[] values = new int[data.readInt()];
    long value = Integer.MIN_VALUE;
    for (int i = 0; i < values.length; i++) {
      value += readVariable(data);
      values[i] = (int) value;
    }
    return values;
  }

  private static long readVariable(DataInputStream data) throws IOException {
    long value = 0;
    int shift = 0;
    int next;
    do {
      next = data.readUnsignedByte();
      value |= (long) (next & 0x7F) << shift;
      shift += 7;
    } while (next >= 0x80);
    return value;
  }

  /** Writes the model. */
  public void write(OutputStream out) throws IOException {
    try (DataOutputStream data = new DataOutputStream(new GZIPOutputStream(out))) {
      data.writeInt(FORM);
      writeRising(data, journals.hashes());
      for (float transition : chain.transitions()) {
        data.writeFloat(transition);
      }
      FeatureWeights weights = chain.weights();
      data.writeFloat(weights.unit());
      writeRising(data, weights.keys());
      for (int i = 0; i < weights.keys().length; i++) {
        data.writeByte(weights.rows()[i + 1] - weights.rows()[i]);
      }
      data.write(weights.states());
      data.write(weights.steps());
    }
  }

  private static void writeRising(DataOutputStream data, int[] values) throws IOException {
    data.writeInt(values.length);
    long before = Integer.MIN_VALUE;
    for (int value : values) {
      long step = value - before;
      while (step >= 0x80) {
        data.writeByte((int) (step & 0x7F) | 0x80);
        step >>>= 7;
      }
      data.writeByte((int) step);
      before = value;
    }
  }
}
