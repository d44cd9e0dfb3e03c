package io.casebound.benchmarks.defects;

import com.google.common.collect.ImmutableList;
import io.casebound.model.Section;
import io.casebound.model.SectionRole;
import io.casebound.model.SourceSpan;
import io.casebound.model.SourceText;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Defects of statements, of the manuscript's parts, and slips of whoever typed it. */
final class StructureDefects {
  private static final String ROOM = "statements and structure";
  private static final Pattern LITTLE_WORD = Pattern.compile("\\b(?:the|of|was|in|and|with)\\b ");
  private static final Pattern BRACKETED = Pattern.compile("\\([a-z][a-z ,]{8,60}(\\))");
  private static final Pattern KEYWORD = Pattern.compile("<kwd>[^<]*</kwd>");

  private StructureDefects() {}

  static ImmutableList<DefectFamily> families() {
    return ImmutableList.of(
        DefectFamily.of(
            ROOM,
            "conflicts of interest unsaid",
            (report, chance) -> statement(report, SectionRole.CONFLICTS),
            "CONFLICTS-UNSTATED"),
        DefectFamily.of(
            ROOM,
            "consent unsaid",
            (report, chance) -> statement(report, SectionRole.CONSENT),
            "CARE-13"),
        DefectFamily.of(ROOM, "abstract removed", StructureDefects::noAbstract, "ABSTRACT-LACKING"),
        DefectFamily.of(ROOM, "section emptied", StructureDefects::emptied, "SECTION-EMPTY"),
        DefectFamily.of(
            ROOM, "paragraph pasted twice", StructureDefects::paragraphTwice, "PARAGRAPH-TWICE"),
        DefectFamily.of(ROOM, "word typed twice", StructureDefects::wordTwice, "WORD-TWICE"),
        DefectFamily.of(ROOM, "bracket left open", StructureDefects::bracket, "BRACKET-UNPAIRED"),
        DefectFamily.of(
            ROOM,
            "placeholder left in",
            Insertions.oneOf(
                "The level was XX mg/dL.",
                "TODO: add the follow-up.",
                "This has been described before [REF].",
                "Consent was given (see Figure X).",
                "The interval was ??? days.",
                "Error! Reference source not found.",
                "[insert name of the ethics committee] approved it."),
            "PLACEHOLDER-LEFT"),
        DefectFamily.of(ROOM, "key word twice", StructureDefects::keyword, "KEYWORD-TWICE"),
        DefectFamily.of(
            ROOM, "key word abbreviated", StructureDefects::abbreviated, "KEYWORD-ABBREVIATED"),
        DefectFamily.of(ROOM, "subsection alone", StructureDefects::alone, "SUBSECTION-ALONE"));
  }

  private static Stream<Defect> statement(Report report, SectionRole role) {
    List<SourceSpan> sections =
        report
            .manuscript()
            .sections()
            .filter(section -> section.role() == role)
            .map(Section::span)
            .toList();
    return sections.size() == 1 && isElement(report.words(sections.get(0)))
        ? Stream.of(Defect.of("removed " + role, Edit.delete(sections.get(0))))
        : Stream.of();
  }

  private static boolean isElement(String words) {
    return words.startsWith("<") && words.endsWith(">");
  }

  private static Stream<Defect> noAbstract(Report report, Random chance) {
    return report.abstracts().stream()
        .limit(1)
        .flatMap(text -> report.element("abstract", text.start()).stream())
        .map(span -> Defect.of("removed the abstract", Edit.delete(span)));
  }

  private static Stream<Defect> emptied(Report report, Random chance) {
    return report
        .manuscript()
        .sections()
        .filter(section -> section.title().isPresent() && section.sections().isEmpty())
        .filter(section -> section.blocks().size() == 1)
        .map(
            section ->
                Defect.of(
                    "emptied " + section.title().map(SourceText::value).orElse(""),
                    Edit.delete(section.blocks().get(0).span())));
  }

  private static Stream<Defect> paragraphTwice(Report report, Random chance) {
    return report.body().stream()
        .filter(text -> text.length() > 200)
        .flatMap(text -> report.element("p", text.start()).stream())
        .filter(span -> report.words(span).indexOf("<p", 2) < 0)
        .map(span -> Defect.of("a paragraph", Edit.insert(span.end(), report.words(span))));
  }

  private static Stream<Defect> wordTwice(Report report, Random chance) {
    return report
        .find(LITTLE_WORD, report.body())
        .map(
            place ->
                Defect.of(
                    "twice " + place.match().group(),
                    Edit.insert(place.span().end(), place.match().group())));
  }

  private static Stream<Defect> bracket(Report report, Random chance) {
    return report
        .find(BRACKETED, report.body())
        .map(place -> Defect.of(place.match().group(), Edit.delete(place.span(1))));
  }

  private static Stream<Defect> keyword(Report report, Random chance) {
    return KEYWORD
        .matcher(report.source())
        .results()
        .map(word -> Defect.of(word.group(), Edit.insert(word.end(), word.group())));
  }

  private static Stream<Defect> abbreviated(Report report, Random chance) {
    String keyword = Insertions.pick(chance, "MRI", "CT", "PET", "DVT");
    return KEYWORD
        .matcher(report.source())
        .results()
        .map(word -> Defect.of(keyword, Edit.insert(word.end(), "<kwd>" + keyword + "</kwd>")));
  }

  private static Stream<Defect> alone(Report report, Random chance) {
    return report.manuscript().body().stream()
        .filter(section -> section.title().isPresent() && section.sections().isEmpty())
        .filter(section -> report.words(section.span()).endsWith("</sec>"))
        .map(
            section ->
                Defect.of(
                    "a subsection",
                    Edit.insert(
                        section.span().end() - "</sec>".length(),
                        "<sec><title>Remarks</title><p>This is what was seen.</p></sec>")));
  }
}
