package io.casebound.benchmarks.defects;

import com.google.common.collect.ImmutableList;
import io.casebound.model.Block;
import io.casebound.model.CallOut;
import io.casebound.model.Figure;
import io.casebound.model.FloatKind;
import io.casebound.model.Paragraph;
import io.casebound.model.SourceSpan;
import io.casebound.model.Table;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Defects of figures, tables and their mentions. */
final class FloatDefects {
  private static final String ROOM = "figures and tables";

  private FloatDefects() {}

  static ImmutableList<DefectFamily> families() {
    return ImmutableList.of(
        DefectFamily.of(
            ROOM,
            "figure call removed",
            (report, chance) -> callRemoved(report, FloatKind.FIGURE),
            "FIGURE-UNMENTIONED"),
        DefectFamily.of(ROOM, "figure removed", FloatDefects::figureRemoved, "FIGURE-MISSING"),
        DefectFamily.of(ROOM, "figure calls swapped", FloatDefects::swapped, "FIGURE-ORDER"),
        DefectFamily.of(
            ROOM,
            "table call removed",
            (report, chance) -> callRemoved(report, FloatKind.TABLE),
            "TABLE-UNMENTIONED"),
        DefectFamily.of(ROOM, "table removed", FloatDefects::tableRemoved, "TABLE-MISSING"),
        DefectFamily.of(ROOM, "caption removed", FloatDefects::captionRemoved, "CAPTION-MISSING"));
  }

  private static Stream<Defect> callRemoved(Report report, FloatKind kind) {
    List<CallOut> calls = calls(report, kind);
    return calls.stream()
        .flatMap(call -> call.labels().stream())
        .distinct()
        .filter(label -> calls.stream().filter(names(label)).allMatch(FloatDefects::namesOne))
        .map(
            label ->
                Defect.of(
                    "all calls of " + label,
                    calls.stream()
                        .filter(names(label))
                        .map(call -> Edit.delete(call.span()))
                        .toList()));
  }

  private static Stream<Defect> figureRemoved(Report report, Random chance) {
    List<CallOut> calls = calls(report, FloatKind.FIGURE);
    return report
        .manuscript()
        .figures()
        .filter(figure -> calls.stream().anyMatch(names(figure.label())))
        .filter(figure -> report.manuscript().figures().count() > 1)
        .map(Figure::span)
        .map(span -> Defect.of("removed a figure", Edit.delete(span)));
  }

  private static Stream<Defect> tableRemoved(Report report, Random chance) {
    List<CallOut> calls = calls(report, FloatKind.TABLE);
    return report
        .manuscript()
        .tables()
        .filter(table -> calls.stream().anyMatch(names(table.label())))
        .map(Table::span)
        .map(span -> Defect.of("removed a table", Edit.delete(span)));
  }

  private static Stream<Defect> captionRemoved(Report report, Random chance) {
    return Stream.concat(
            report.manuscript().figures().map(Figure::caption),
            report.manuscript().tables().map(Table::caption))
        .filter(caption -> !caption.isEmpty())
        .flatMap(caption -> report.element("caption", caption.get(0).text().start()).stream())
        .map(span -> Defect.of("removed " + report.words(span), Edit.delete(span)));
  }

  private static Stream<Defect> swapped(Report report, Random chance) {
    List<CallOut> calls = calls(report, FloatKind.FIGURE);
    return IntStream.range(0, Math.max(0, calls.size() - 1))
        .filter(i -> isFirst(calls, i) && isFirst(calls, i + 1))
        .mapToObj(i -> ReferenceDefects.swap(report, calls.get(i).span(), calls.get(i + 1).span()));
  }

  private static boolean isFirst(List<CallOut> calls, int index) {
    CallOut call = calls.get(index);
    return namesOne(call)
        && calls.subList(0, index).stream().noneMatch(names(call.labels().get(0)));
  }

  private static boolean namesOne(CallOut call) {
    return call.labels().size() == 1;
  }

  private static Predicate<CallOut> names(String label) {
    return call -> call.labels().contains(label);
  }

  private static List<CallOut> calls(Report report, FloatKind kind) {
    return report
        .manuscript()
        .blocks()
        .flatMap(Block::paragraphs)
        .map(Paragraph::callOuts)
        .flatMap(List::stream)
        .filter(call -> call.kind() == kind)
        .filter(call -> isWhole(report, call.span()))
        .toList();
  }

  /** Whether the place holds as many tags that open as tags that close. */
  private static boolean isWhole(Report report, SourceSpan span) {
    String words = report.words(span);
    return words.split("<[a-z]", -1).length == words.split("</", -1).length;
  }
}
