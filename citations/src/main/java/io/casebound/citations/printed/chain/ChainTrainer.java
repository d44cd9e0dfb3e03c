package io.casebound.citations.printed.chain;

import com.google.common.primitives.ImmutableIntArray;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;

/**
 * Learns a {@link LinearChain} from labelled references: maximum likelihood by follow-the-
 * regularised-leader steps (McMahan et al., KDD 2013), whose L1 term keeps the model small. The
 * same references in the same order give the same model.
 */
public final class ChainTrainer {
  /**
   * How to learn.
   *
   * @param passes over all references
   * @param rarest features seen less often are left out
   * @param rate the size of steps
   * @param l1 how strongly small weights are pulled to zero
   * @param l2 how strongly large ones are pulled down
   */
  public record Settings(int passes, int rarest, double rate, double l1, double l2) {}

  private static final class Example {
    private final int[][] features;
    private final int[] states;

    private Example(int[][] features, int[] states) {
      this.features = features;
      this.states = states;
    }
  }

  private final Settings settings;
  private final Map<Integer, Integer> counts = new HashMap<>();
  private final List<Features> seen = new ArrayList<>();
  private final List<int[]> wanted = new ArrayList<>();

  public ChainTrainer(Settings settings) {
    this.settings = settings;
  }

  /** Adds a reference: its features and, for each token, its label and whether a field begins. */
  public void add(Features features, FieldLabel[] labels, boolean[] begins) {
    int[] states = new int[labels.length];
    for (int i = 0; i < labels.length; i++) {
      boolean isNew = begins[i] || i == 0 || labels[i - 1] != labels[i];
      states[i] = isNew ? labels[i].begin() : labels[i].inside();
    }
    for (int i = 0; i < features.to(labels.length - 1); i++) {
      counts.merge(features.get(i), 1, Integer::sum);
    }
    seen.add(features);
    wanted.add(states);
  }

  /** The model; {@code progress} gets a line after each pass. */
  public LinearChain train(Consumer<String> progress) {
    int[] keys =
        counts.entrySet().stream()
            .filter(entry -> entry.getValue() >= settings.rarest())
            .mapToInt(Map.Entry::getKey)
            .sorted()
            .toArray();
    counts.clear();
    List<Example> examples = new ArrayList<>();
    for (int i = 0; i < seen.size(); i++) {
      examples.add(new Example(known(seen.get(i), keys), wanted.get(i)));
    }
    seen.clear();
    Learner learner = new Learner(keys.length, settings);
    Random random = new Random(20261125);
    for (int pass = 0; pass < settings.passes(); pass++) {
      Collections.shuffle(examples, random);
      double loss = 0;
      for (Example example : examples) {
        loss += learner.learn(example.features, example.states);
      }
      progress.accept(
          String.format(Locale.ROOT, "pass %d: loss %.4f", pass + 1, loss / examples.size()));
    }
    return learner.chain(keys);
  }

  private static int[][] known(Features features, int[] keys) {
    int[][] known = new int[features.tokenCount()][];
    for (int i = 0; i < known.length; i++) {
      ImmutableIntArray.Builder row = ImmutableIntArray.builder();
      for (int k = features.from(i); k < features.to(i); k++) {
        int index = Arrays.binarySearch(keys, features.get(k));
        if (index >= 0) {
          row.add(index);
        }
      }
      known[i] = row.build().toArray();
    }
    return known;
  }
}
