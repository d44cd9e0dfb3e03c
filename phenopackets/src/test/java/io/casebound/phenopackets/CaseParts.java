package io.casebound.phenopackets;

import com.google.common.collect.ImmutableList;
import io.casebound.model.clinical.CaseReport;
import io.casebound.model.clinical.ClinicalCase;
import io.casebound.model.xml.CaseReportXml;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/** Every part of a case by its path: the elements and attributes of its XML form. */
final class CaseParts {
  private final ImmutableList.Builder<String> paths = ImmutableList.builder();

  private CaseParts() {}

  static ImmutableList<String> of(ClinicalCase clinicalCase) {
    String xml = CaseReportXml.toXml(CaseReport.of(clinicalCase));
    try {
      Element root =
          DocumentBuilderFactory.newDefaultInstance()
              .newDocumentBuilder()
              .parse(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)))
              .getDocumentElement();
      CaseParts parts = new CaseParts();
      parts.addChildren((Element) root.getElementsByTagName("clinical-case").item(0), "");
      return parts.paths.build();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (ParserConfigurationException | SAXException e) {
      throw new AssertionError(e);
    }
  }

  private void addChildren(Element parent, String path) {
    for (int i = 0; i < parent.getAttributes().getLength(); i++) {
      paths.add(path + parent.getAttributes().item(i).getNodeName());
    }
    for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node instanceof Element child) {
        String name = path + child.getTagName() + index(child);
        paths.add(name);
        addChildren(child, name + "/");
      }
    }
  }

  /** Its number among its like; the first has none, as an only one has none. */
  private static String index(Element element) {
    int before = 0;
    for (Node node = element.getPreviousSibling(); node != null; node = node.getPreviousSibling()) {
      before += node.getNodeName().equals(element.getNodeName()) ? 1 : 0;
    }
    return before == 0 ? "" : "[" + (before + 1) + "]";
  }
}
