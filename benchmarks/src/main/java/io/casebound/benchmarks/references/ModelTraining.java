package io.casebound.benchmarks.references;

import com.google.common.collect.ImmutableList;
import io.casebound.citations.printed.chain.ChainTrainer;
import io.casebound.citations.printed.chain.FeatureExtractor;
import io.casebound.citations.printed.chain.JournalNames;
import io.casebound.citations.printed.chain.ReferenceModel;
import io.casebound.citations.printed.chain.Tokens;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Trains the model of printed references. The same references give the same model. */
final class ModelTraining {
  private static final ChainTrainer.Settings SETTINGS =
      new ChainTrainer.Settings(8, 3, 0.1, 1.0, 1.0);
  private static final int PRINTS = 2;

  private final JournalNames journals;
  private final FeatureExtractor extractor;
  private final ImmutableList<String> medicalJournals;

  /**
   * @param folder the journal lists
   */
  ModelTraining(Path folder) throws IOException {
    JournalLists lists = new JournalLists(folder);
    journals = JournalNames.of(lists.names());
    medicalJournals = lists.medical();
    extractor = new FeatureExtractor(journals);
  }

  /** The model learnt from those of the references whose licences allow it. */
  ReferenceModel train(Iterable<LabelledReference> references, Consumer<String> progress) {
    ChainTrainer trainer = new ChainTrainer(SETTINGS);
    for (LabelledReference reference : withPrints(references)) {
      Tokens tokens = Tokens.of(reference.raw());
      if (tokens.size() > 0 && reference.isFree()) {
        GoldLabels gold = GoldLabels.of(reference, tokens);
        trainer.add(extractor.extract(tokens), gold.labels(), gold.begins());
      }
    }
    return new ReferenceModel(journals, trainer.train(progress));
  }

  private List<LabelledReference> withPrints(Iterable<LabelledReference> references) {
    Reprinter reprinter = new Reprinter(medicalJournals);
    List<LabelledReference> all = new ArrayList<>();
    references.forEach(all::add);
    for (LabelledReference reference : references) {
      for (int i = 0; i < PRINTS; i++) {
        reprinter.reprint(reference).ifPresent(all::add);
      }
    }
    return all;
  }
}
