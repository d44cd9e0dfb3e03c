package io.casebound.model;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableCollection;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableMultimap;
import com.google.common.collect.ImmutableSet;
import com.google.common.primitives.ImmutableIntArray;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import io.casebound.model.remark.RemarkSink;
import io.casebound.model.remark.RulePageCheck;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.stream.XMLResolver;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** No value of the model changes once it is made. */
class ImmutabilityTest {
  private static final ImmutableSet<Class<?>> IMMUTABLE =
      ImmutableSet.of(
          String.class,
          BigDecimal.class,
          Integer.class,
          Pattern.class,
          Charset.class,
          CharMatcher.class,
          ImmutableIntArray.class);

  // These hold nothing but what stands between their angle brackets.
  private static final ImmutableSet<Class<?>> CONTAINERS =
      ImmutableSet.of(Optional.class, Comparator.class);

  // Constants of these are lambdas without a state.
  private static final ImmutableSet<Class<?>> FUNCTIONS = ImmutableSet.of(XMLResolver.class);

  private static final ImmutableSet<String> MAKERS =
      ImmutableSet.of(
          "Builder", "ArticleMetadataBuilder", "Draft", "Parser", "UcumUnit", "Specimens");

  // An open file, the count of what was read of it, and what opens files are no values.
  private static final ImmutableSet<String> OPEN_FILES =
      ImmutableSet.of("Archive", "UnpackedBytes", "Limited", "CountedInput", "XmlReaders");

  static Stream<Class<?>> valueTypes() {
    return new ClassFileImporter()
            .withImportOption(location -> !location.contains("/test-classes/"))
            .importPackages("io.casebound.model")
            .stream()
            .filter(type -> !type.getPackageName().startsWith("io.casebound.model.xml"))
            .map(JavaClass::reflect)
            .filter(type -> !isInTheMaking(type));
  }

  // Values are made with builders, drafts and parsers; the others hand on what they are given.
  private static boolean isInTheMaking(Class<?> type) {
    return MAKERS.contains(type.getSimpleName())
        || OPEN_FILES.contains(type.getSimpleName())
        || type == RemarkSink.class
        || type == RulePageCheck.class;
  }

  @ParameterizedTest
  @MethodSource("valueTypes")
  void everyFieldIsFinalAndOfAnImmutableType(Class<?> type) {
    for (Field field : type.getDeclaredFields()) {
      if (!field.isSynthetic()) {
        assertThat(Modifier.isFinal(field.getModifiers())).as("%s is final", field).isTrue();
        assertThat(isImmutable(field.getGenericType())).as("%s is immutable", field).isTrue();
      }
    }
  }

  @Test
  void findsTheTypesItIsAbout() {
    assertThat(valueTypes().toList()).contains(Manuscript.class, SourceText.class, Source.class);
  }

  @Test
  void tellsMutableTypesFromImmutableOnes() throws NoSuchFieldException {
    assertThat(isImmutable(int[].class)).isFalse();
    assertThat(isImmutable(List.class)).isFalse();
    assertThat(isImmutable(StringBuilder.class)).isFalse();
    assertThat(isImmutable(Samples.class.getDeclaredField("ofBuilders").getGenericType()))
        .isFalse();
    assertThat(isImmutable(Samples.class.getDeclaredField("ofStrings").getGenericType())).isTrue();
  }

  private record Samples(
      ImmutableList<StringBuilder> ofBuilders, ImmutableList<String> ofStrings) {}

  private static boolean isImmutable(Type type) {
    if (type instanceof ParameterizedType generic) {
      return isContainer((Class<?>) generic.getRawType())
          && Arrays.stream(generic.getActualTypeArguments())
              .allMatch(ImmutabilityTest::isImmutable);
    }
    return type instanceof Class<?> plain && isImmutable(plain);
  }

  private static boolean isImmutable(Class<?> type) {
    return type.isPrimitive()
        || type.isEnum()
        || IMMUTABLE.contains(type)
        || FUNCTIONS.contains(type)
        || type.getName().startsWith("io.casebound.model.");
  }

  private static boolean isContainer(Class<?> type) {
    return CONTAINERS.contains(type)
        || ImmutableCollection.class.isAssignableFrom(type)
        || ImmutableMap.class.isAssignableFrom(type)
        || ImmutableMultimap.class.isAssignableFrom(type);
  }
}
