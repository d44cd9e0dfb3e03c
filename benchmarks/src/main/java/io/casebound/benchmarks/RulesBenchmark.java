package io.casebound.benchmarks;

import static io.casebound.model.remark.Severity.NOTE;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.casebound.manuscripts.Manuscripts;
import io.casebound.model.Manuscript;
import io.casebound.model.remark.RemarkSink;
import io.casebound.model.remark.Rule;
import io.casebound.model.remark.RuleInfo;
import io.casebound.model.remark.Rules;
import io.casebound.validation.ReviewContext;
import io.casebound.validation.ReviewRuleCatalogue;
import io.casebound.validation.Validator;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ServiceLoader;
import java.util.stream.Stream;

/** What each rule about manuscripts costs, beside what all of them share. */
final class RulesBenchmark implements Benchmark {
  private static final String PASSES = "passes";
  private static final int USUAL_PASSES = 20;

  @Override
  public String name() {
    return "rules";
  }

  @Override
  public String summary() {
    return "how long each rule takes with a manuscript, after what all rules share";
  }

  @Override
  public ImmutableMap<String, String> options() {
    return ImmutableMap.of(
        PASSES, "how often to go through the reports, and before that to warm up; otherwise 20");
  }

  @Override
  public void run(BenchmarkOptions options, PrintStream out) throws IOException {
    ImmutableList<Manuscript> manuscripts = manuscripts(options.data("care/reports"));
    ImmutableList<Timed> rules = rules();
    Validator validator =
        Validator.builder()
            .rules(
                ImmutableList.<Rule<? super ReviewContext>>builder()
                    .add(new Shared())
                    .addAll(rules)
                    .build())
            .build();
    int passes = options.number(PASSES, USUAL_PASSES);
    review(validator, manuscripts, passes);
    rules.forEach(rule -> rule.nanoseconds = 0);
    review(validator, manuscripts, passes);
    TextTable table = new TextTable("rule", "ms/document");
    double all = 0;
    for (Timed rule : rules) {
      double milliseconds = rule.nanoseconds / 1e6 / passes / manuscripts.size();
      table.row(Rules.info(rule.rule).id(), milliseconds);
      all += milliseconds;
    }
    table.print(out);
    new Figures(out).figure("rules", rules.size()).figure("milliseconds a document", all);
  }

  private static void review(
      Validator validator, ImmutableList<Manuscript> manuscripts, int passes) {
    for (int i = 0; i < passes; i++) {
      manuscripts.forEach(validator::review);
    }
  }

  private static ImmutableList<Timed> rules() {
    ImmutableList.Builder<Timed> rules = ImmutableList.builder();
    ServiceLoader.load(ReviewRuleCatalogue.class)
        .forEach(catalogue -> catalogue.rules().forEach(rule -> rules.add(new Timed(rule))));
    return rules.build();
  }

  private static ImmutableList<Manuscript> manuscripts(Path folder) throws IOException {
    ImmutableList.Builder<Manuscript> manuscripts = ImmutableList.builder();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(each -> each.toString().endsWith(".xml")).sorted().toList()) {
        manuscripts.add(Manuscripts.read(file));
      }
    }
    return manuscripts.build();
  }

  /** Finds out what several rules need, so that none pays for it. */
  @RuleInfo(id = "SHARED", severity = NOTE, summary = "Nothing")
  private static final class Shared implements Rule<ReviewContext> {
    @Override
    public void check(ReviewContext review, RemarkSink remarks) {
      review.sentences().forEach(review::mentions);
    }
  }

  /** A rule, and the time of this thread that it has used. */
  @RuleInfo(id = "TIMED", severity = NOTE, summary = "Something")
  private static final class Timed implements Rule<ReviewContext> {
    private final Rule<? super ReviewContext> rule;
    private long nanoseconds;

    Timed(Rule<? super ReviewContext> rule) {
      this.rule = rule;
    }

    @Override
    public void check(ReviewContext review, RemarkSink remarks) {
      long begin = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
      rule.check(review, remarks);
      nanoseconds += ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - begin;
    }
  }
}
