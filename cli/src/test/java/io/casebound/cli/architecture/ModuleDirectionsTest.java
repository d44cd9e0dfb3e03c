package io.casebound.cli.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.lang.module.ModuleDescriptor;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Modules know each other in one direction only. */
class ModuleDirectionsTest {
  /** Packages that nobody outside may use, whatever they hold: readers, writers, rules, guts. */
  private static final ImmutableSet<String> HIDDEN =
      ImmutableSet.of(
          "io.casebound.manuscripts.jats",
          "io.casebound.manuscripts.word",
          "io.casebound.manuscripts.markdown",
          "io.casebound.manuscripts.text",
          "io.casebound.manuscripts.prose",
          "io.casebound.manuscripts.outlined",
          "io.casebound.terminology.load",
          "io.casebound.terminology.write",
          "io.casebound.citations.format.csljson",
          "io.casebound.citations.rules",
          "io.casebound.validation.rules",
          "io.casebound.validation.silencing");

  static Stream<String> modules() {
    return Casebound.MODULES.stream();
  }

  @ParameterizedTest
  @MethodSource("modules")
  void aModuleUsesOnlyThoseThatTheArchitectureNames(String module) {
    Set<String> allowed = Sets.union(Casebound.MAY_USE.get(module), Set.of(module));
    Set<String> forbidden = Sets.difference(Set.copyOf(Casebound.MODULES), allowed);

    noClasses()
        .that()
        .resideInAPackage(Casebound.packagesOf(module))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(forbidden.stream().map(Casebound::packagesOf).toArray(String[]::new))
        .allowEmptyShould(forbidden.isEmpty())
        .check(Casebound.CLASSES);
  }

  @ParameterizedTest
  @MethodSource("modules")
  void aModuleRequiresOnlyThoseThatTheArchitectureNames(String module) {
    assertThat(Casebound.descriptor(module).requires())
        .extracting(ModuleDescriptor.Requires::name)
        .filteredOn(name -> name.startsWith("io.casebound."))
        .isSubsetOf(Casebound.MAY_USE.get(module).stream().map("io.casebound."::concat).toList());
  }

  @Test
  void everyClassLivesInAModuleOfTheArchitecture() {
    classes()
        .should()
        .resideInAnyPackage(
            Casebound.MODULES.stream().map(Casebound::packagesOf).toArray(String[]::new))
        .check(Casebound.CLASSES);
  }

  @ParameterizedTest
  @MethodSource("modules")
  void readersAndWritersAndRulesAreExportedToNobodyElse(String module) {
    assertThat(Casebound.descriptor(module).exports())
        .filteredOn(exports -> !exports.isQualified())
        .extracting(ModuleDescriptor.Exports::source)
        .noneMatch(ModuleDirectionsTest::isHidden);
  }

  private static boolean isHidden(String name) {
    return HIDDEN.stream().anyMatch(hidden -> name.equals(hidden) || name.startsWith(hidden + "."));
  }

  @ParameterizedTest
  @MethodSource("modules")
  void nobodyUsesAPackageThatAnotherModuleKeepsToItself(String module) {
    ImmutableSet<String> exported = Casebound.exportedPackages(module);

    noClasses()
        .that()
        .resideOutsideOfPackage(Casebound.packagesOf(module))
        .should()
        .dependOnClassesThat(Casebound.keptBy(module, exported))
        .check(Casebound.CLASSES);
  }
}
