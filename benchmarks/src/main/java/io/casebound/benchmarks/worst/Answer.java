package io.casebound.benchmarks.worst;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * What the command answers.
 *
 * @param status its exit status
 * @param lines what it says on standard error
 * @param seconds from start to end, that of the virtual machine included
 */
record Answer(int status, ImmutableList<String> lines, double seconds) {
  /** The answer of {@code casebound check FILES} in a virtual machine with 512 MB of heap. */
  static Answer of(Path folder, List<Path> files) throws IOException {
    Path errors = folder.resolve("errors");
    ImmutableList<String> command =
        ImmutableList.<String>builder()
            .add(Path.of(System.getProperty("java.home"), "bin", "java").toString())
            .add("-Xmx512m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1")
            .add("-cp", System.getProperty("java.class.path"))
            .add("io.casebound.cli.Main", "check", "--fail-on", "never")
            .addAll(files.stream().map(Path::toString).toList())
            .build();
    long start = System.nanoTime();
    Process process =
        new ProcessBuilder(command)
            .redirectOutput(folder.resolve("output").toFile())
            .redirectError(errors.toFile())
            .start();
    try {
      int status = process.waitFor();
      double seconds = (System.nanoTime() - start) / 1e9;
      return new Answer(
          status,
          ImmutableList.copyOf(Files.readAllLines(errors, StandardCharsets.UTF_8)),
          seconds);
    } catch (InterruptedException e) {
      process.destroy();
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    }
  }

  /** Whether each file was refused in one sentence. */
  boolean refusesAll(List<Path> files) {
    return status == 2
        && lines.size() == files.size()
        && files.stream()
            .allMatch(file -> lines.stream().anyMatch(line -> line.startsWith(file + ":")));
  }
}
