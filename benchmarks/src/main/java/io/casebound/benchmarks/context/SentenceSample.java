package io.casebound.benchmarks.context;

import com.google.common.collect.ImmutableList;
import io.casebound.model.text.Sentences;
import io.casebound.model.text.TextRange;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Draws sentences to mark: from each stratum as many as asked, in the order of a seeded hash, so
 * that what is rare occurs as well. The strata go by words that authors use, not by what is
 * recognised.
 */
final class SentenceSample {
  private static final int SHORTEST = 40;
  private static final int LONGEST = 330;

  /** Sentences that hold a match of every pattern. */
  private record Stratum(String name, int share, ImmutableList<Pattern> patterns) {
    boolean holds(String text) {
      return patterns.stream().allMatch(pattern -> pattern.matcher(text).find());
    }
  }

  private static final ImmutableList<Stratum> STRATA =
      ImmutableList.of(
          stratum("laterality", 60, "left|right|bilateral(ly)?|both"),
          stratum("negation", 60, "no|not|without|denied|denies|negative|absence|absent|never|nor"),
          stratum(
              "doubt",
              60,
              "suspected|suspicion|suspicious|possibl[ey]|may|might|probabl[ey]|likely|suggest\\w*"
                  + "|consistent with|compatible with|differential|presumed|considered"),
          stratum(
              "past", 45, "history|previous(ly)?|prior|past|ago|former(ly)?|known|years? earlier"),
          stratum(
              "persons",
              20,
              "mother|father|famil\\w+|brother|sister|sibling|donor|wife|husband|son"),
          stratum("condition", 15, "if|risk|should|unless|prevent\\w*|in case of"),
          stratum(
              "bone imaging",
              70,
              "bon[ey]\\w*|osse\\w+|osteo\\w*|fractur\\w*|femur|femoral|tibia\\w*|fibula\\w*"
                  + "|humer\\w+|vertebra\\w*|cortical|lytic|maxilla\\w*|mandib\\w+|glenoid|pelvi\\w+",
              "CT|MRI|MR|X-rays?|radiograph\\w*|imaging|tomography|scan\\w*|scintigraph\\w*|signal"
                  + "|sono\\w+|ultraso\\w+|T[12]\\S*|lytic|lesions?"),
          stratum(
              "pathology",
              60,
              "histolog\\w*|histopath\\w*|biops\\w+|immunohisto\\w*|cells?|patholog\\w*|stain\\w*"
                  + "|cytolog\\w*|microscop\\w*|tumou?rs?"),
          stratum("any", 30, "\\w+"));

  /** The reports tell little of bones; the bodies are many. */
  private static final ImmutableList<Stratum> STRATA_OF_BODIES =
      STRATA.stream()
          .filter(stratum -> stratum.name().equals("bone imaging"))
          .collect(ImmutableList.toImmutableList());

  private SentenceSample() {}

  private static Stratum stratum(String name, int share, String... patterns) {
    return new Stratum(
        name,
        share,
        Stream.of(patterns)
            .map(each -> Pattern.compile("(?i)\\b(?:" + each + ")\\b"))
            .collect(ImmutableList.toImmutableList()));
  }

  /** A sample of the reports by all strata, and of bone imaging in the bodies; by their places. */
  static ImmutableList<Sentence> draw(List<Path> reports, List<Path> bodies, String seed)
      throws IOException {
    return Stream.of(
            draw(reports, STRATA, seed).stream(), draw(bodies, STRATA_OF_BODIES, seed).stream())
        .flatMap(sentences -> sentences)
        .sorted(
            Comparator.comparing(Sentence::file)
                .thenComparing(Sentence::passage)
                .thenComparing(Sentence::start))
        .collect(ImmutableList.toImmutableList());
  }

  private static Set<Sentence> draw(List<Path> files, ImmutableList<Stratum> strata, String seed)
      throws IOException {
    List<Sentence> all = new ArrayList<>();
    for (Path file : files) {
      all.addAll(sentences(file));
    }
    all.sort(
        Comparator.comparing(
            each -> Sentence.hash(seed + each.file() + each.passage() + "/" + each.start())));
    Set<Sentence> drawn = new LinkedHashSet<>();
    for (Stratum stratum : strata) {
      all.stream()
          .filter(each -> !drawn.contains(each) && stratum.holds(each.text()))
          .limit(stratum.share())
          .toList()
          .forEach(drawn::add);
    }
    return drawn;
  }

  private static List<Sentence> sentences(Path file) throws IOException {
    List<Sentence> sentences = new ArrayList<>();
    ImmutableList<String> passages = Passages.of(file);
    for (int i = 0; i < passages.size(); i++) {
      String passage = passages.get(i);
      for (TextRange range : Sentences.of(passage)) {
        if (range.length() >= SHORTEST && range.length() <= LONGEST) {
          sentences.add(
              Sentence.of(file.getFileName().toString(), i, passage, range.start(), range.end()));
        }
      }
    }
    return sentences;
  }
}
