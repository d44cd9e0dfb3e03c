package io.casebound.manuscripts.casereport;

import io.casebound.manuscripts.ManuscriptFile;
import io.casebound.manuscripts.ManuscriptReader;
import io.casebound.model.Manuscript;
import io.casebound.model.ManuscriptFormat;
import io.casebound.model.Source;
import io.casebound.model.clinical.CaseReport;
import io.casebound.model.io.UnreadableInputException;
import io.casebound.model.xml.CaseReportXml;
import java.io.IOException;

/**
 * Reads case-report XML. The format of the manuscript is what it was first read from; its words
 * stand where they stand in the XML.
 */
public final class CaseReportReader implements ManuscriptReader {
  @Override
  public ManuscriptFormat format() {
    return ManuscriptFormat.CASE_REPORT_XML;
  }

  @Override
  public CaseReport readReport(ManuscriptFile file) throws IOException {
    return CaseReportXml.read(file.text());
  }

  @Override
  public Manuscript read(Source source) throws IOException {
    return CaseReportXml.read(source)
        .manuscript()
        .orElseThrow(
            () ->
                new UnreadableInputException(
                    source.name() + ": holds a case and no manuscript; give one that holds both."));
  }
}
