package io.casebound.benchmarks;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.io.Resources;
import io.casebound.terminology.Code;
import io.casebound.terminology.Terminology;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Which tumours of bone and soft tissue the terminology map lacks: every node under the branches
 * Bone and Soft Tissue of OncoTree, and every ICD-O morphology of their blocks or that is called a
 * sarcoma.
 */
final class CoverageBenchmark implements Benchmark {
  private static final String NAMES = "terminology/names.tsv";

  /**
   * Fibromatous (881), fibrohistiocytic (882, 883), myxomatous (884), lipomatous (885 to 888),
   * smooth and striated muscle (889 to 892), mesenchymomas (899), synovial (904), vessels (912 to
   * 917), osseous and chondromatous (918 to 924), giant cell (925) and other tumours of bone (926),
   * notochord (937), after the block titles of ICD-O-3.
   */
  private static final Pattern BLOCKS =
      Pattern.compile("(88[0-9]|89[0-2]|899|904|91[2-9]|92[0-6]|937)[0-9]/[0-9]");

  private static final Pattern MORPHOLOGY = Pattern.compile("[89][0-9]{3}/[0-9]");

  @Override
  public String name() {
    return "coverage";
  }

  @Override
  public String summary() {
    return "tumours of bone and soft tissue that the terminology map lacks";
  }

  @Override
  public void run(BenchmarkOptions options, PrintStream out) throws IOException {
    ImmutableSet<String> left = leftOut();
    Figures figures = new Figures(out);
    figures.figure("concepts", Terminology.bundled().concepts().size());
    report("OncoTree", OncoTree.boneAndSoftTissue(options), left, out, figures);
    report("ICD-O-3", morphologies(options.data(NAMES)), left, out, figures);
  }

  private static void report(
      String system,
      ImmutableSortedMap<String, String> wanted,
      ImmutableSet<String> left,
      PrintStream out,
      Figures figures) {
    ImmutableSet<String> shipped =
        CodesBenchmark.codes().stream()
            .filter(code -> code.system().equals(system))
            .map(Code::code)
            .collect(ImmutableSet.toImmutableSet());
    int covered = 0;
    for (Map.Entry<String, String> entry : wanted.entrySet()) {
      if (shipped.contains(entry.getKey())) {
        covered++;
      } else {
        String why = left.contains(system + " " + entry.getKey()) ? "left out" : "missing";
        out.println(why + ": " + system + " " + entry.getKey() + " " + entry.getValue());
      }
    }
    figures.figure(system + " wanted", wanted.size()).figure(system + " covered", covered);
  }

  private static ImmutableSortedMap<String, String> morphologies(Path names) throws IOException {
    TreeMap<String, String> found = new TreeMap<>();
    for (String line : Files.readAllLines(names, StandardCharsets.UTF_8)) {
      List<String> cells = Splitter.on('\t').splitToList(line);
      if (cells.get(0).equals("ICDO") && isWanted(cells.get(1), cells.get(2))) {
        found.putIfAbsent(cells.get(1), cells.get(2));
      }
    }
    return ImmutableSortedMap.copyOf(found);
  }

  private static boolean isWanted(String code, String name) {
    return BLOCKS.matcher(code).matches()
        || (MORPHOLOGY.matcher(code).matches()
            && name.toLowerCase(Locale.ROOT).contains("sarcoma"));
  }

  /** Codes that the map leaves out on purpose, each with its reason in the file. */
  private static ImmutableSet<String> leftOut() throws IOException {
    return Resources.readLines(
            Resources.getResource(CoverageBenchmark.class, "left-out.tsv"), StandardCharsets.UTF_8)
        .stream()
        .filter(line -> !line.startsWith("#"))
        .map(line -> Splitter.on('\t').splitToList(line).get(0))
        .collect(ImmutableSet.toImmutableSet());
  }
}
