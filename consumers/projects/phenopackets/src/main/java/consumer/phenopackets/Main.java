package consumer.phenopackets;

import io.casebound.model.Source;
import io.casebound.model.clinical.CaseReport;
import io.casebound.model.xml.CaseReportXml;
import io.casebound.phenopackets.PhenopacketExporter;
import java.io.IOException;
import java.time.Instant;

/** Prints the case of a file of case-report XML as a phenopacket. */
public final class Main {
  private Main() {}

  public static void main(String[] arguments) throws IOException {
    System.out.print(phenopacket(arguments[0]));
  }

  static String phenopacket(String xml) throws IOException {
    CaseReport report = CaseReportXml.read(Source.of("case.xml", xml));
    return PhenopacketExporter.builder("consumer", Instant.EPOCH)
        .build()
        .export(report.clinicalCase().orElseThrow())
        .toJson();
  }

  static String rewritten(String xml) throws IOException {
    return CaseReportXml.toXml(CaseReportXml.read(Source.of("case.xml", xml)));
  }
}
