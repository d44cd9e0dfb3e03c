package io.casebound.examples;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.xml.XmlEscapers;
import io.casebound.model.Block;
import io.casebound.model.Citation;
import io.casebound.model.Figure;
import io.casebound.model.Manuscript;
import io.casebound.model.Paragraph;
import io.casebound.model.Section;
import io.casebound.model.SectionRole;
import io.casebound.model.reference.Reference;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * Writes the case as the Word document in the examples, as an author would send it: citations and
 * list are fields of Zotero, captions are numbered by fields, one change is tracked, and a comment
 * is left. Run {@link #main} in the folder of the examples to write it anew.
 */
final class WordRendering {
  private static final String FILE = "manuscript.docx";
  private static final String TRACKED =
      " w:id=\"1\" w:author=\"Author\" w:date=\"2026-03-01T09:00:00Z\"";

  private final Manuscript manuscript;
  private final ImmutableList<String> items;
  private final StringBuilder body = new StringBuilder();

  private WordRendering(Manuscript manuscript, ImmutableList<String> items) {
    this.manuscript = manuscript;
    this.items = items;
  }

  public static void main(String[] arguments) throws IOException {
    Files.write(Renderings.CASE.resolve(FILE), bytes());
  }

  /** The parts of the document, by their names. */
  static ImmutableMap<String, String> parts() throws IOException {
    Manuscript manuscript = Renderings.read("manuscript.md");
    String document = new WordRendering(manuscript, items()).document();
    ImmutableMap.Builder<String, String> parts = ImmutableMap.builder();
    for (String name :
        ImmutableList.of(
            "content-types.xml", "package.rels", "document.rels", "styles.xml", "comments.xml")) {
      parts.put(WordParts.path(name), WordParts.resource(name));
    }
    return parts.put("word/document.xml", document).buildOrThrow();
  }

  /** The parts of the document in the examples, by their names. */
  static ImmutableMap<String, String> committed() throws IOException {
    ImmutableMap.Builder<String, String> parts = ImmutableMap.builder();
    try (ZipFile zip = new ZipFile(Renderings.CASE.resolve(FILE).toFile())) {
      for (ZipEntry entry : Collections.list(zip.entries())) {
        try (InputStream bytes = zip.getInputStream(entry)) {
          parts.put(entry.getName(), new String(bytes.readAllBytes(), StandardCharsets.UTF_8));
        }
      }
    }
    return parts.buildOrThrow();
  }

  private static byte[] bytes() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, String> part : parts().entrySet()) {
        ZipEntry entry = new ZipEntry(part.getKey());
        entry.setTimeLocal(LocalDateTime.of(2026, 3, 1, 9, 0));
        zip.putNextEntry(entry);
        zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
      }
    }
    return bytes.toByteArray();
  }

  /** The works in the order of the list, each as CSL-JSON. */
  private static ImmutableList<String> items() throws IOException {
    ImmutableList.Builder<String> items = ImmutableList.builder();
    JsonFactory factory = new JsonFactory();
    String list =
        Files.readString(Renderings.CASE.resolve("references.json"), StandardCharsets.UTF_8);
    try (JsonParser json = factory.createParser(list)) {
      json.nextToken();
      while (json.nextToken() == JsonToken.START_OBJECT) {
        StringWriter item = new StringWriter();
        try (JsonGenerator copy = factory.createGenerator(item)) {
          copy.copyCurrentStructure(json);
        }
        items.add(item.toString());
      }
    }
    return items.build();
  }

  private String document() {
    paragraph("Title", run(manuscript.title().orElseThrow().value()));
    String names =
        manuscript.contributors().stream()
            .map(
                author -> run(author.name().value()) + raised(author.corresponding() ? "1,*" : "1"))
            .collect(Collectors.joining(run(", ")));
    paragraph("Author", names);
    paragraph("Normal", raised("1") + run(" " + manuscript.affiliations().get(0).text()));
    paragraph("Normal", run("*Correspondence: " + manuscript.contributors().get(0).name()));
    paragraph("Normal", run("Received: March 7, 2026. Accepted: March 9, 2026."));
    manuscript.abstracts().forEach(section -> section(section, 1));
    String keywords =
        manuscript.keywords().stream().map(Object::toString).collect(Collectors.joining("; "));
    paragraph("Normal", bold("Keywords:") + run(" " + keywords));
    manuscript.body().forEach(section -> section(section, 1));
    manuscript.back().stream()
        .filter(section -> section.role() != SectionRole.REFERENCES)
        .forEach(section -> section(section, 1));
    references();
    return WordParts.HEAD + body + WordParts.FOOT;
  }

  private void section(Section section, int level) {
    section.title().ifPresent(title -> paragraph("Heading" + level, run(title.value())));
    section.blocks().forEach(this::block);
    section.sections().forEach(below -> section(below, level + 1));
  }

  private void block(Block block) {
    if (block instanceof Paragraph paragraph) {
      paragraph("BodyText", tracked(runs(paragraph)));
    } else if (block instanceof Figure figure) {
      String number = field(" SEQ Figure \\* ARABIC ", run(figure.label()));
      String caption = figure.caption().stream().map(this::runs).collect(Collectors.joining());
      paragraph("Caption", run("Figure ") + number + run(". ") + caption);
    } else {
      throw new IllegalStateException("no form for " + block);
    }
  }

  /** The first sentence of the abstract was changed, and someone asks about it. */
  private static String tracked(String runs) {
    return runs.replace(
        "an uncommon mesenchymal neoplasm",
        "an </w:t></w:r><w:del"
            + TRACKED
            + "><w:r><w:delText>exceedingly rare</w:delText></w:r></w:del>"
            + "<w:ins"
            + TRACKED
            + "><w:r><w:t>uncommon</w:t></w:r></w:ins>"
            + "<w:commentRangeStart w:id=\"0\"/><w:r><w:t xml:space=\"preserve\"> mesenchymal neoplasm</w:t></w:r>"
            + "<w:commentRangeEnd w:id=\"0\"/><w:r><w:commentReference w:id=\"0\"/></w:r>"
            + "<w:r><w:t xml:space=\"preserve\">");
  }

  private String runs(Paragraph paragraph) {
    String text = paragraph.text().value();
    StringBuilder runs = new StringBuilder();
    int from = 0;
    for (Citation citation : paragraph.citations()) {
      runs.append(run(text.substring(from, citation.start())));
      String shown = text.substring(citation.start(), citation.end());
      runs.append(
          field(" ADDIN ZOTERO_ITEM CSL_CITATION " + citation(citation, shown) + " ", run(shown)));
      from = citation.end();
    }
    return runs.append(run(text.substring(from))).toString();
  }

  private String citation(Citation citation, String shown) {
    String cited =
        citation.referenceIds().stream()
            .map(
                id ->
                    "{\"id\":"
                        + id
                        + ",\"uris\":[\"http://zotero.org/users/local/imt/items/"
                        + key(id)
                        + "\"],\"itemData\":"
                        + items.get(Integer.parseInt(id) - 1)
                        + "}")
            .collect(Collectors.joining(","));
    return "{\"citationID\":\"c"
        + citation.start()
        + "\",\"properties\":{\"formattedCitation\":\""
        + shown
        + "\",\"plainCitation\":\""
        + shown
        + "\",\"noteIndex\":0},\"citationItems\":["
        + cited
        + "],\"schema\":\"https://github.com/citation-style-language/schema/raw/master/csl-citation.json\"}";
  }

  private static String key(String id) {
    return "IMT0000" + id;
  }

  private void references() {
    paragraph("Heading1", run("References"));
    String begin =
        begin(" ADDIN ZOTERO_BIBL {\"uncited\":[],\"omitted\":[],\"custom\":[]} CSL_BIBLIOGRAPHY ");
    int last = manuscript.references().size();
    for (int i = 1; i <= last; i++) {
      Reference reference = manuscript.references().get(i - 1);
      String entry = run(i + ".") + "<w:r><w:tab/></w:r>" + run(reference.text().value());
      paragraph("Bibliography", (i == 1 ? begin : "") + entry + (i == last ? END : ""));
    }
  }

  private static final String END = "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>";

  private static String field(String instruction, String result) {
    return begin(instruction) + result + END;
  }

  private static String begin(String instruction) {
    return "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText xml:space=\"preserve\">"
        + escaped(instruction)
        + "</w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>";
  }

  private void paragraph(String style, String runs) {
    body.append("<w:p><w:pPr><w:pStyle w:val=\"")
        .append(style)
        .append("\"/></w:pPr>")
        .append(runs)
        .append("</w:p>\n");
  }

  private static String run(String text) {
    return run("", text);
  }

  private static String bold(String text) {
    return run("<w:rPr><w:b/></w:rPr>", text);
  }

  private static String raised(String text) {
    return run("<w:rPr><w:vertAlign w:val=\"superscript\"/></w:rPr>", text);
  }

  private static String run(String format, String text) {
    return text.isEmpty()
        ? ""
        : "<w:r>" + format + "<w:t xml:space=\"preserve\">" + escaped(text) + "</w:t></w:r>";
  }

  private static String escaped(String text) {
    return XmlEscapers.xmlContentEscaper().escape(text);
  }
}
