package io.casebound.cli.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import com.google.common.io.Resources;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaConstructor;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import io.casebound.model.remark.RuleInfo;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.net.Socket;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What no library does: the same input gives the same bytes, and nothing is said behind a back. */
class LibraryHygieneTest {
  /** Methods that look at the clock, at chance, or at the machine's settings; as owner#name. */
  private static final ImmutableSet<String> UNSTEADY =
      ImmutableSet.of(
          "java.lang.System#currentTimeMillis",
          "java.lang.System#nanoTime",
          "java.time.Clock#systemDefaultZone",
          "java.time.Clock#systemUTC",
          "java.time.Instant#now",
          "java.time.LocalDate#now",
          "java.time.LocalDateTime#now",
          "java.time.OffsetDateTime#now",
          "java.time.Year#now",
          "java.time.YearMonth#now",
          "java.time.ZonedDateTime#now",
          "java.time.ZoneId#systemDefault",
          "java.lang.Math#random",
          "java.util.UUID#randomUUID",
          "java.util.Locale#getDefault",
          "java.util.TimeZone#getDefault",
          "java.nio.charset.Charset#defaultCharset",
          "java.lang.String#formatted",
          "java.lang.System#identityHashCode");

  /** Types that cannot be used without one of these, or that are out of date. */
  private static final ImmutableSet<String> UNWANTED =
      ImmutableSet.of(
          "java.util.Date",
          "java.util.Calendar",
          "java.text.SimpleDateFormat",
          "java.util.Scanner",
          "java.util.StringTokenizer",
          "java.util.Vector",
          "java.util.Hashtable",
          "java.io.ObjectInputStream",
          "java.util.concurrent.ThreadLocalRandom",
          "java.net.URLConnection",
          "java.net.Socket");

  private static final DescribedPredicate<JavaCall<?>> UNSTEADY_CALL =
      DescribedPredicate.describe(
          "the result changes from run to run or from machine to machine",
          call ->
              UNSTEADY.contains(call.getTargetOwner().getName() + "#" + call.getName())
                  || formatsForTheMachine(call)
                  || isWithoutSeed(call));

  private static boolean isWithoutSeed(JavaCall<?> call) {
    return call.getTargetOwner().isEquivalentTo(Random.class)
        && call.getName().equals(JavaConstructor.CONSTRUCTOR_NAME)
        && call.getTarget().getRawParameterTypes().isEmpty();
  }

  private static boolean formatsForTheMachine(JavaCall<?> call) {
    return call.getTargetOwner().isEquivalentTo(String.class)
        && call.getName().equals("format")
        && !call.getTarget().getRawParameterTypes().get(0).isEquivalentTo(Locale.class);
  }

  @Test
  void noResultDependsOnClockChanceLocaleOrCharset() {
    noClasses()
        .that()
        .resideInAnyPackage(Casebound.libraryPackages())
        .should()
        .callCodeUnitWhere(UNSTEADY_CALL)
        .check(Casebound.CLASSES);
  }

  @Test
  void noLibraryUsesWhatIsOutOfDateOrReachesOutside() {
    noClasses()
        .that()
        .resideInAnyPackage(Casebound.libraryPackages())
        .should()
        .dependOnClassesThat(
            DescribedPredicate.describe("unwanted", type -> UNWANTED.contains(type.getName())))
        .check(Casebound.CLASSES);
  }

  @Test
  void onlyTheServicesThatAUserAsksForAreReachedOverTheNetwork() {
    noClasses()
        .that()
        .resideOutsideOfPackage("io.casebound.citations.lookup.service")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("java.net.http")
        .check(Casebound.CLASSES);
  }

  @Test
  void noLibraryLetsAnotherModuleLookForItsResources() {
    noClasses()
        .that()
        .resideInAnyPackage(Casebound.libraryPackages())
        .should()
        .callMethod(Resources.class, "getResource", Class.class, String.class)
        .because("on the module path a package shows its resources to its own module only")
        .check(Casebound.CLASSES);
  }

  @Test
  void noLibraryPrintsOrExits() {
    noClasses()
        .that()
        .resideInAnyPackage(Casebound.libraryPackages())
        .should()
        .accessField(System.class, "out")
        .orShould()
        .accessField(System.class, "err")
        .orShould()
        .callMethod(System.class, "exit", int.class)
        .orShould()
        .callMethod(Throwable.class, "printStackTrace")
        .check(Casebound.CLASSES);
  }

  @Test
  void noTypeIsNamedForNothing() {
    noClasses()
        .should()
        .haveNameMatching(".*(Utils?|Helper|Manager|Impl)(\\$.*)?")
        .check(Casebound.CLASSES);
  }

  @Test
  void rulesAreFinalHiddenAndNamedAfterTheirIdentifier() {
    classes()
        .that()
        .areAnnotatedWith(RuleInfo.class)
        .should()
        .haveModifier(JavaModifier.FINAL)
        .andShould()
        .bePackagePrivate()
        .andShould()
        .resideInAPackage("..rules..")
        .check(Casebound.CLASSES);
  }

  static Stream<JavaClass> rules() {
    return Casebound.CLASSES.stream().filter(type -> type.isAnnotatedWith(RuleInfo.class));
  }

  @ParameterizedTest
  @MethodSource("rules")
  void aRuleIsNamedAfterItsIdentifier(JavaClass rule) {
    String words = rule.getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z0-9])", "-");

    assertThat(rule.getAnnotationOfType(RuleInfo.class).id())
        .isEqualTo(words.toUpperCase(Locale.ROOT));
  }

  @Test
  void noPublicMethodReturnsNull() {
    assertThat(
            Casebound.CLASSES.stream()
                .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
                .map(JavaClass::reflect)
                .flatMap(type -> Stream.of(type.getDeclaredMethods())))
        .filteredOn(method -> Modifier.isPublic(method.getModifiers()))
        .noneMatch(LibraryHygieneTest::mayReturnNull);
  }

  private static boolean mayReturnNull(Method method) {
    return method.getAnnotatedReturnType().isAnnotationPresent(Nullable.class);
  }

  /** Does what is forbidden. */
  static final class Offender {
    static int chance() {
      return new Random().nextInt();
    }

    static long now() {
      return System.nanoTime();
    }

    @Nullable Socket nothing() {
      return null;
    }
  }

  @Test
  void seesWhatIsForbidden() throws NoSuchMethodException {
    JavaClass offender = new ClassFileImporter().importClass(Offender.class);

    assertThat(offender.getConstructorCallsFromSelf()).anyMatch(UNSTEADY_CALL);
    assertThat(offender.getMethodCallsFromSelf()).anyMatch(UNSTEADY_CALL);
    assertThat(offender.getDirectDependenciesFromSelf())
        .anyMatch(dependency -> UNWANTED.contains(dependency.getTargetClass().getName()));
    assertThat(mayReturnNull(Offender.class.getDeclaredMethod("nothing"))).isTrue();
    assertThat(mayReturnNull(Offender.class.getDeclaredMethod("now"))).isFalse();
  }
}
