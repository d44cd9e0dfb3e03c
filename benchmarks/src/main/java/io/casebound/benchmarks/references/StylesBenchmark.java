package io.casebound.benchmarks.references;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.casebound.benchmarks.Benchmark;
import io.casebound.benchmarks.BenchmarkOptions;
import io.casebound.benchmarks.Figures;
import io.casebound.benchmarks.TextTable;
import io.casebound.citations.PrintedLines;
import io.casebound.citations.ReferenceList;
import io.casebound.citations.csl.CitationStyle;
import io.casebound.citations.csl.FormattedEntry;
import io.casebound.citations.style.Difference.Kind;
import io.casebound.citations.style.StyleComparison;
import io.casebound.citations.style.StyledReferences;
import io.casebound.model.Source;
import io.casebound.model.reference.BibliographicRecord;
import java.io.IOException;
import java.io.PrintStream;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * References printed in one style, parsed again, and compared with that style, where every remark
 * is a false alarm, and with others, where a silence may be right: not all references differ in all
 * styles.
 */
public final class StylesBenchmark implements Benchmark {
  private static final String FOLDER = "citations/reference-strings";
  private static final String SET = "jats-mixed";
  private static final String SHOW = "show";

  private static final ImmutableList<String> STYLES =
      ImmutableList.of("vancouver", "ama", "apa", "nature", "elsevier-harvard");

  /**
   * Every so many reference is taken: printing all in every style takes long, and tells no more.
   */
  private static final int STEP = 9;

  @Override
  public String name() {
    return "styles";
  }

  @Override
  public String summary() {
    return "references in a style and in others: how often they are remarked";
  }

  @Override
  public ImmutableMap<String, String> options() {
    return ImmutableMap.of(SHOW, "print the false alarms");
  }

  @Override
  public void run(BenchmarkOptions options, PrintStream out) throws IOException {
    List<BibliographicRecord> works = works(options);
    TextTable table =
        new TextTable("style", "entries", "compared", "false alarms", "of them marks");
    TextTable others = new TextTable("printed in", "compared with", "compared", "remarks");
    Counts own = new Counts();
    Counts foreign = new Counts();
    for (String printed : STYLES) {
      ReferenceList list = printed(works, printed);
      for (String style : STYLES) {
        Counts counts = Counts.of(list, style, options.has(SHOW) && style.equals(printed), out);
        if (style.equals(printed)) {
          own.add(counts);
          table.row(style, counts.entries, counts.compared, counts.remarks, counts.marks);
        } else {
          foreign.add(counts);
          others.row(printed, style, counts.compared, counts.remarks);
        }
      }
    }
    table.print(out);
    others.print(out);
    new Figures(out)
        .figure("entries compared with their own style", own.compared)
        .figure("of them remarked", (double) own.remarks / own.compared)
        .figure("of them in more than marks", (double) (own.remarks - own.marks) / own.compared)
        .figure("entries compared with another style", foreign.compared)
        .figure("of them remarked", (double) foreign.remarks / foreign.compared);
  }

  /** All authors that are named, as if there were no others: a style shortens them itself. */
  private static List<BibliographicRecord> works(BenchmarkOptions options) throws IOException {
    ImmutableList<LabelledReference> all = LabelledReferences.read(options.data(FOLDER), SET);
    String lines =
        IntStream.range(0, all.size())
            .filter(i -> i % STEP == 0 && !all.get(i).isGlued())
            .mapToObj(i -> all.get(i).raw().replace('\n', ' '))
            .collect(Collectors.joining("\n"));
    return PrintedLines.read(Source.of(SET, lines)).entries().stream()
        .map(entry -> whole(entry.record()))
        .toList();
  }

  private static BibliographicRecord whole(BibliographicRecord shortened) {
    BibliographicRecord.Builder whole = BibliographicRecord.builder(shortened.type());
    shortened.authors().forEach(whole::addAuthor);
    shortened.editors().forEach(whole::addEditor);
    shortened.fields().forEach(whole::set);
    return whole.build();
  }

  private static ReferenceList printed(List<BibliographicRecord> works, String style) {
    return PrintedLines.read(
        Source.of(
            style,
            CitationStyle.named(style).bibliography(works).entries().stream()
                .map(FormattedEntry::text)
                .collect(Collectors.joining("\n"))));
  }

  private static final class Counts {
    private int entries;
    private int compared;
    private int remarks;
    private int marks;

    static Counts of(ReferenceList list, String style, boolean isShown, PrintStream out) {
      Counts counts = new Counts();
      StyledReferences styled = StyledReferences.of(list, CitationStyle.named(style));
      counts.entries = styled.comparisons().size();
      styled.comparisons().forEach(counts::add);
      if (isShown) {
        styled.remarks().forEach(remark -> out.println(remark.message()));
      }
      return counts;
    }

    void add(StyleComparison comparison) {
      compared += comparison.compared() ? 1 : 0;
      remarks += comparison.differences().isEmpty() ? 0 : 1;
      marks += comparison.gravest().filter(kind -> kind == Kind.PUNCTUATION).isPresent() ? 1 : 0;
    }

    void add(Counts other) {
      entries += other.entries;
      compared += other.compared;
      remarks += other.remarks;
      marks += other.marks;
    }
  }
}
