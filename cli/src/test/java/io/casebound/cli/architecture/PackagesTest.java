package io.casebound.cli.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Packages are explained, and know each other in one direction only. */
class PackagesTest {
  static Stream<JavaPackage> packages() {
    return Casebound.CLASSES.stream().map(JavaClass::getPackage).distinct();
  }

  @ParameterizedTest
  @MethodSource("packages")
  void everyPackageIsExplainedAndKnowsNoNull(JavaPackage named) {
    assertThat(named.tryGetPackageInfo())
        .as("package-info.java of %s", named.getName())
        .hasValueSatisfying(info -> assertThat(info.isAnnotatedWith(NullMarked.class)).isTrue());
  }

  @Test
  void noTwoPackagesKnowEachOther() {
    slices().assignedFrom(new ByPackage()).should().beFreeOfCycles().check(Casebound.CLASSES);
  }

  @ParameterizedTest
  @ValueSource(strings = {"jats", "word", "markdown", "text"})
  void aReaderKnowsNoOtherReader(String reader) {
    noClasses()
        .that()
        .resideInAPackage("io.casebound.manuscripts." + reader + "..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            Stream.of("jats", "word", "markdown", "text")
                .filter(other -> !other.equals(reader))
                .map(other -> "io.casebound.manuscripts." + other + "..")
                .toArray(String[]::new))
        .allowEmptyShould(true)
        .check(Casebound.CLASSES);
  }

  @Test
  void whatAllReadersShareKnowsNoneOfThem() {
    noClasses()
        .that()
        .resideInAnyPackage(
            "io.casebound.manuscripts.prose..", "io.casebound.manuscripts.outlined..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "io.casebound.manuscripts.jats..",
            "io.casebound.manuscripts.word..",
            "io.casebound.manuscripts.markdown..",
            "io.casebound.manuscripts.text..")
        .allowEmptyShould(true)
        .check(Casebound.CLASSES);
  }

  @Test
  void nothingButTheRulesKnowsTheRules() {
    noClasses()
        .that()
        .resideOutsideOfPackage("..rules..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("..rules..")
        .check(Casebound.CLASSES);
  }

  /** Each package by itself, but for those that are one by design. */
  private static final class ByPackage implements SliceAssignment {
    private static final String FORMATS = "io.casebound.citations.format";

    // A manuscript holds its references and remarks, which hold its texts and spans.
    private static final ImmutableSet<String> RECORDS =
        ImmutableSet.of(
            "io.casebound.model", "io.casebound.model.reference", "io.casebound.model.remark");

    @Override
    public SliceIdentifier getIdentifierOf(JavaClass type) {
      String name = type.getPackageName();
      if (RECORDS.contains(name)) {
        return SliceIdentifier.of("io.casebound.model");
      }
      // Each format is reached through the interface that it implements.
      return SliceIdentifier.of(name.startsWith(FORMATS + ".") ? FORMATS : name);
    }

    @Override
    public String getDescription() {
      return "packages";
    }
  }
}
