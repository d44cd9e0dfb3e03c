package io.casebound.benchmarks.defects;

import com.google.common.collect.ImmutableList;
import io.casebound.model.Block;
import io.casebound.model.Citation;
import io.casebound.model.Paragraph;
import io.casebound.model.Section;
import io.casebound.model.SourceSpan;
import io.casebound.model.reference.Reference;
import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Defects of the reference list and of the citations in the text. */
final class ReferenceDefects {
  private static final String ROOM = "references";
  private static final Pattern PAGES =
      Pattern.compile("<fpage>(\\d+)</fpage>\\s*<lpage>(\\d+)</lpage>");
  private static final Pattern DOI = Pattern.compile("<pub-id pub-id-type=\"doi\">10\\.");
  private static final Pattern PMID =
      Pattern.compile("<pub-id pub-id-type=\"pmid\">\\d*(\\d)</pub-id>");

  private ReferenceDefects() {}

  static ImmutableList<DefectFamily> families() {
    return ImmutableList.of(
        DefectFamily.of(ROOM, "citation dropped", ReferenceDefects::dropped, "REFERENCE-UNCITED"),
        DefectFamily.of(
            ROOM, "citation beyond the list", ReferenceDefects::beyond, "CITATION-UNRESOLVED"),
        DefectFamily.of(
            ROOM,
            "entry removed",
            ReferenceDefects::entryRemoved,
            "CITATION-UNRESOLVED",
            "REFERENCE-OUT-OF-SEQUENCE"),
        DefectFamily.of(
            ROOM, "entry repeated", ReferenceDefects::entryRepeated, "REFERENCE-DUPLICATE"),
        DefectFamily.of(ROOM, "citations swapped", ReferenceDefects::swapped, "CITATION-ORDER"),
        DefectFamily.of(ROOM, "pages reversed", ReferenceDefects::pages, "PAGES-BACKWARDS"),
        DefectFamily.of(
            ROOM, "identifier garbled", ReferenceDefects::identifier, "IDENTIFIER-MALFORMED"));
  }

  private static Stream<Defect> dropped(Report report, Random chance) {
    List<Citation> citations = citations(report);
    return report.manuscript().references().stream()
        .map(Reference::id)
        .filter(id -> citations.stream().anyMatch(each -> each.referenceIds().contains(id)))
        .filter(
            id ->
                citations.stream()
                    .filter(each -> each.referenceIds().contains(id))
                    .allMatch(each -> each.referenceIds().size() == 1))
        .map(
            id ->
                Defect.of(
                    "all citations of " + id,
                    citations.stream()
                        .filter(each -> each.referenceIds().contains(id))
                        .map(each -> Edit.delete(each.span()))
                        .toList()));
  }

  private static Stream<Defect> beyond(Report report, Random chance) {
    int last = report.manuscript().references().size();
    return citations(report).stream()
        .filter(each -> each.referenceIds().size() == 1)
        .map(
            each ->
                Defect.of(
                    report.words(each.span()),
                    Edit.replace(each.span(), "[" + (last + 1 + chance.nextInt(5)) + "]")));
  }

  private static Stream<Defect> entryRemoved(Report report, Random chance) {
    return entries(report)
        .map(entry -> Defect.of("removed " + report.words(entry), Edit.delete(entry)));
  }

  private static Stream<Defect> entryRepeated(Report report, Random chance) {
    int next = report.manuscript().references().size() + 1;
    int end = report.source().lastIndexOf("</ref-list>");
    return entries(report)
        .map(
            entry ->
                Defect.of(
                    "repeated " + report.words(entry),
                    Edit.insert(
                        end,
                        report
                            .words(entry)
                            .replaceFirst("id=\"[^\"]*\"", "id=\"again\"")
                            .replaceFirst("<label>[^<]*</label>", "<label>" + next + "</label>"))));
  }

  private static Stream<Defect> swapped(Report report, Random chance) {
    List<Citation> citations = citations(report);
    return IntStream.range(0, Math.max(0, citations.size() - 1))
        .filter(i -> isFirst(citations, i) && isFirst(citations, i + 1))
        .mapToObj(i -> swap(report, citations.get(i).span(), citations.get(i + 1).span()));
  }

  static Defect swap(Report report, SourceSpan first, SourceSpan second) {
    return Defect.of(
        "swapped " + report.words(first) + " and " + report.words(second),
        Edit.replace(first, report.words(second)),
        Edit.replace(second, report.words(first)));
  }

  private static boolean isFirst(List<Citation> citations, int index) {
    List<String> ids = citations.get(index).referenceIds();
    return ids.size() == 1
        && citations.subList(0, index).stream()
            .noneMatch(each -> each.referenceIds().contains(ids.get(0)));
  }

  private static Stream<Defect> pages(Report report, Random chance) {
    return PAGES
        .matcher(report.source())
        .results()
        .filter(pages -> pages.group(1).length() == pages.group(2).length())
        .filter(pages -> !pages.group(1).equals(pages.group(2)))
        .map(
            pages ->
                Defect.of(
                    pages.group(),
                    new Edit(pages.start(1), pages.end(1), pages.group(2)),
                    new Edit(pages.start(2), pages.end(2), pages.group(1))));
  }

  private static Stream<Defect> identifier(Report report, Random chance) {
    return Stream.concat(
        DOI.matcher(report.source())
            .results()
            .map(doi -> Defect.of(doi.group(), new Edit(doi.end() - 3, doi.end(), "1O."))),
        PMID.matcher(report.source()).results().map(ReferenceDefects::garbled));
  }

  private static Defect garbled(MatchResult pmid) {
    return Defect.of(pmid.group(), new Edit(pmid.start(1), pmid.end(1), "l"));
  }

  private static Stream<SourceSpan> entries(Report report) {
    List<Citation> citations = citations(report);
    return report.manuscript().references().stream()
        .filter(
            entry -> citations.stream().anyMatch(each -> each.referenceIds().contains(entry.id())))
        .flatMap(entry -> report.element("ref", entry.text().start()).stream());
  }

  /** The citations of the body's running text, in order. */
  private static List<Citation> citations(Report report) {
    return report.manuscript().body().stream()
        .flatMap(Section::allBlocks)
        .flatMap(Block::paragraphs)
        .map(Paragraph::citations)
        .flatMap(List::stream)
        .toList();
  }
}
