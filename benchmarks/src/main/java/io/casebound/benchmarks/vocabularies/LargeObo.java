package io.casebound.benchmarks.vocabularies;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/** Makes a large OBO file of smaller ones, again and again with other identifiers. */
final class LargeObo {
  private static final Pattern IDENTIFIER = Pattern.compile("\\b(DOID|UBERON|CL|GO|CHEBI|PATO):");

  private LargeObo() {}

  static void write(List<Path> samples, Path file, int megabytes) throws IOException {
    long left = megabytes * 1_000_000L;
    try (BufferedWriter writer = Files.newBufferedWriter(file)) {
      for (int round = 1; left > 0; round++) {
        for (Path sample : samples) {
          String text = Files.readString(sample, StandardCharsets.UTF_8);
          String other =
              IDENTIFIER.matcher(text.substring(text.indexOf("[Term]"))).replaceAll("$1:" + round);
          writer.write(other + "\n");
          left -= other.length();
        }
      }
    }
  }
}
