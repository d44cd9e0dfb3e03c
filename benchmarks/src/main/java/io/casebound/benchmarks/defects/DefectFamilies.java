package io.casebound.benchmarks.defects;

import com.google.common.collect.ImmutableList;
import java.util.stream.Stream;

/** The table of all kinds of defects. */
final class DefectFamilies {
  private static final ImmutableList<DefectFamily> ALL =
      Stream.of(
              ReferenceDefects.families(),
              FloatDefects.families(),
              ConsistencyDefects.families(),
              DiagnosisDefects.families(),
              NumberDefects.families(),
              DoseDefects.families(),
              TableDefects.families(),
              WordingDefects.families(),
              NomenclatureDefects.families(),
              PrivacyDefects.families(),
              StructureDefects.families(),
              StatementDefects.families())
          .flatMap(ImmutableList::stream)
          .collect(ImmutableList.toImmutableList());

  private DefectFamilies() {}

  static ImmutableList<DefectFamily> all() {
    return ALL;
  }
}
