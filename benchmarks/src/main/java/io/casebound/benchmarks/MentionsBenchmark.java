package io.casebound.benchmarks;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import io.casebound.benchmarks.AnnotatedTexts.AnnotatedText;
import io.casebound.benchmarks.AnnotatedTexts.Marked;
import io.casebound.model.SourceText;
import io.casebound.terminology.Terminology;
import io.casebound.terminology.recognise.Matching;
import io.casebound.terminology.recognise.Mention;
import io.casebound.terminology.recognise.Recogniser;
import io.casebound.terminology.recognise.Scope;
import java.io.IOException;
import java.io.PrintStream;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * HPO concepts in the abstracts of GSC-2024 and GSC+, span and identifier exact. Both halves, every
 * second document, are told by themselves: the rules were made looking at the first one alone.
 */
final class MentionsBenchmark implements Benchmark {
  private static final ImmutableList<String> CORPORA =
      ImmutableList.of("hpo-gsc2024", "hpo-gscplus");

  @Override
  public String name() {
    return "mentions";
  }

  @Override
  public String summary() {
    return "HPO concepts in GSC-2024 and GSC+, exact span and identifier";
  }

  @Override
  public void run(BenchmarkOptions options, PrintStream out) throws IOException {
    Terminology terminology = HpoTerminology.read(options);
    Recogniser recogniser =
        Recogniser.builder(terminology)
            .matching(Matching.ALL)
            .scope(Scope.usual(terminology))
            .build();
    TextTable table = new TextTable("corpus", "mentions", "precision", "recall", "F1");
    Map<String, Double> figures = new LinkedHashMap<>();
    for (String corpus : CORPORA) {
      ImmutableList<AnnotatedText> texts =
          AnnotatedTexts.read(options.data("terminology/corpora/" + corpus + ".jsonl"));
      Confusion all = new Confusion();
      ImmutableList<Confusion> halves = ImmutableList.of(new Confusion(), new Confusion());
      for (int i = 0; i < texts.size(); i++) {
        ImmutableSet<Marked> found = found(recogniser, texts.get(i).text());
        count(texts.get(i).mentions(), found, all);
        count(texts.get(i).mentions(), found, halves.get(i % 2));
      }
      table.row(corpus, all.expected(), all.precision(), all.recall(), all.f1());
      figures.put(corpus + " F1", all.f1());
      figures.put(corpus + " F1, looked-at half", halves.get(0).f1());
      figures.put(corpus + " F1, held-out half", halves.get(1).f1());
    }
    table.print(out);
    Figures lines = new Figures(out);
    figures.forEach(lines::figure);
  }

  private static void count(
      ImmutableSet<Marked> expected, ImmutableSet<Marked> found, Confusion confusion) {
    for (Marked marked : Sets.union(expected, found)) {
      confusion.add(expected.contains(marked), found.contains(marked));
    }
  }

  private static ImmutableSet<Marked> found(Recogniser recogniser, String text) {
    return recogniser.mentions(SourceText.of(text)).stream()
        .map(mention -> marked(text, mention))
        .collect(ImmutableSet.toImmutableSet());
  }

  private static Marked marked(String text, Mention mention) {
    return new Marked(
        text.codePointCount(0, mention.start()),
        text.codePointCount(0, mention.end()),
        mention.concept().id());
  }
}
