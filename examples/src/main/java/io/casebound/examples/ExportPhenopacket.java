package io.casebound.examples;

import io.casebound.model.clinical.ClinicalCase;
import io.casebound.model.xml.CaseReportXml;
import io.casebound.phenopackets.PhenopacketExport;
import io.casebound.phenopackets.PhenopacketExporter;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Instant;

/**
 * Prints the case of a file of case-report XML as a GA4GH Phenopacket, and to another stream what
 * has no place in it.
 */
public final class ExportPhenopacket {
  private ExportPhenopacket() {}

  public static void main(String[] arguments) throws IOException {
    print(Path.of(arguments[0]), Instant.now(), System.out, System.err);
  }

  static void print(Path file, Instant created, PrintStream out, PrintStream leftOut)
      throws IOException {
    ClinicalCase told = CaseReportXml.read(file).clinicalCase().orElseThrow();
    PhenopacketExport export =
        PhenopacketExporter.builder("Casebound examples", created).build().export(told);
    out.print(export.toJson());
    export.leftOut().forEach(leftOut::println);
  }
}
