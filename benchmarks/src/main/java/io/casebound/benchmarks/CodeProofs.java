package io.casebound.benchmarks;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.io.Resources;
import io.casebound.terminology.Code;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Where the vocabularies of the data folder show a code together with its label. */
final class CodeProofs {
  private static final String NAMES = "terminology/names.tsv";
  private static final String SOURCES = "terminology/sources";
  private static final Pattern CELL = Pattern.compile("[\t,]");
  private static final Pattern ONCOTREE =
      Pattern.compile(
          "\"code\":\"([^\"]{1,40})\",\"color\":[^,]{1,40},\"name\":\"([^\"]{1,200})\"");

  private final ImmutableListMultimap<String, Code> byCode;
  private final ImmutableListMultimap.Builder<Code, String> proofs =
      ImmutableListMultimap.builder();

  private CodeProofs(ImmutableList<Code> codes) {
    this.byCode =
        codes.stream()
            .collect(ImmutableListMultimap.toImmutableListMultimap(Code::code, code -> code));
  }

  /** For each code that is proved, file and line of each proof, that of names.tsv first. */
  static ImmutableMap<Code, ImmutableList<String>> of(
      BenchmarkOptions options, ImmutableList<Code> codes) throws IOException {
    CodeProofs search = new CodeProofs(codes);
    search.names(options.data(NAMES));
    Path sources = options.data(SOURCES);
    try (Stream<Path> files = Files.walk(sources)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        search.source(file, sources.relativize(file).toString());
      }
    }
    return search.proofs.build().asMap().entrySet().stream()
        .collect(
            ImmutableMap.toImmutableMap(
                Map.Entry::getKey, entry -> ImmutableList.copyOf(entry.getValue())));
  }

  private void names(Path file) throws IOException {
    ImmutableMap<String, String> systems = systems();
    List<String> lines = lines(file);
    for (int i = 0; i < lines.size(); i++) {
      List<String> cells = Splitter.on('\t').splitToList(lines.get(i));
      if (cells.size() == 3) {
        for (Code code : byCode.get(cells.get(1))) {
          if (cells.get(0).equals(systems.get(code.system()))
              && cells.get(2).equals(code.label())) {
            proofs.put(code, "names.tsv:" + (i + 1));
          }
        }
      }
    }
  }

  /** Our name of each system with that of names.tsv. */
  private static ImmutableMap<String, String> systems() throws IOException {
    return Resources.readLines(
            Resources.getResource(CodeProofs.class, "code-systems.tsv"), StandardCharsets.UTF_8)
        .stream()
        .filter(line -> !line.startsWith("#"))
        .map(line -> Splitter.on('\t').splitToList(line))
        .collect(ImmutableMap.toImmutableMap(cells -> cells.get(0), cells -> cells.get(1)));
  }

  private void source(Path file, String name) throws IOException {
    if (name.endsWith(".obo")) {
      stanzas(lines(file), name);
    } else if (name.startsWith("radlex/Radlex") || name.endsWith(".sssom.tsv")) {
      cells(lines(file), name);
    } else if (name.startsWith("oncotree/")) {
      nodes(lines(file), name);
    }
  }

  private static List<String> lines(Path file) throws IOException {
    return Splitter.on('\n')
        .splitToList(new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
  }

  /** In OBO, the line "name:" that follows "id:". */
  private void stanzas(List<String> lines, String name) {
    for (int i = 0; i + 1 < lines.size(); i++) {
      if (lines.get(i).startsWith("id: ") && lines.get(i + 1).startsWith("name: ")) {
        prove(
            lines.get(i).substring(4).strip(), lines.get(i + 1).substring(6).strip(), name, i + 1);
      }
    }
  }

  /** In tables, a cell with the code and, beside it or one cell further, one with the label. */
  private void cells(List<String> lines, String name) {
    for (int i = 0; i < lines.size(); i++) {
      List<String> cells = Splitter.on(CELL).splitToList(lines.get(i));
      for (int c = 0; c + 1 < cells.size(); c++) {
        prove(cells.get(c), cells.get(c + 1), name, i + 1);
        prove(cells.get(c + 1), cells.get(c), name, i + 1);
      }
    }
  }

  private void nodes(List<String> lines, String name) {
    for (int i = 0; i < lines.size(); i++) {
      Matcher node = ONCOTREE.matcher(lines.get(i));
      while (node.find()) {
        prove(node.group(1), node.group(2), name, i + 1);
      }
    }
  }

  private void prove(String code, String label, String file, int line) {
    String bare = code.startsWith("NCIT:") ? code.substring("NCIT:".length()) : code;
    for (Code shipped : byCode.get(bare)) {
      if (shipped.label().equals(label) && isOf(shipped.system(), file)) {
        proofs.put(shipped, file + ":" + line);
      }
    }
  }

  /** OncoTree's codes are common words of few letters: only its own file proves them. */
  private static boolean isOf(String system, String file) {
    return system.equals("OncoTree") == file.startsWith("oncotree/");
  }
}
