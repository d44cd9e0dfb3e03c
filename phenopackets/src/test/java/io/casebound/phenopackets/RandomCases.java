package io.casebound.phenopackets;

import com.google.common.collect.ImmutableList;
import io.casebound.model.clinical.ClinicalCase;
import io.casebound.model.clinical.Coding;
import io.casebound.model.clinical.PartialDate;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;

/**
 * Makes up cases by a seed, out of notions that have codes: what a record refuses is made up anew.
 */
final class RandomCases {
  /** Of systems that are known here, one in two versions, and of one that is not. */
  private static final ImmutableList<Coding> CODINGS =
      ImmutableList.of(
          new Coding("HPO", "2026-08", "HP:0030839", "Knee pain"),
          new Coding("HPO", "2025-01", "HP:0012531", "Pain"),
          new Coding("Mondo", "2026-08", "MONDO:0015798", "inflammatory myofibroblastic tumor"),
          new Coding("NCIt", "20.05a", "C6481", "Inflammatory Myofibroblastic Tumor"),
          new Coding("ICD-O-3", "3.1", "8825/1", "Inflammatory myofibroblastic tumor"),
          new Coding("HGNC", "2021", "HGNC:427", "ALK"),
          new Coding("Uberon", "2021", "UBERON:0000979", "tibia"),
          new Coding("RadLex", "2017", "RID10345", "projection radiography"),
          new Coding("local", "1", "17", "something of ours"));

  private static final ImmutableList<String> UNITS =
      ImmutableList.of(
          "mm", "mg/dL", "10*9/L", "mm[Hg]", "{cells}/uL", "m/s2", "1", "mL/min/{1.73_m2}");

  private static final ImmutableList<String> WORDS =
      ImmutableList.of(
          "pain",
          "a < b & c > d",
          "\"quoted\" 'twice'",
          "Schöffski–Jürgens",
          "骨肿瘤",
          "\uD83E\uDDB4",
          "]]>",
          "&amp;",
          "no\u00A0break",
          "e\u0301");

  private final Random random;

  private RandomCases(long seed) {
    this.random = new Random(seed);
  }

  static ClinicalCase of(long seed) {
    return (ClinicalCase) new RandomCases(seed).record(ClinicalCase.class);
  }

  private Object record(Class<?> type) {
    if (type == Coding.class) {
      return CODINGS.get(random.nextInt(CODINGS.size()));
    }
    if (type == PartialDate.class) {
      return PartialDate.parse(List.of("2026", "2024-02", "2024-02-29").get(random.nextInt(3)));
    }
    while (true) {
      try {
        return attempt(type);
      } catch (InvocationTargetException e) {
        if (!(e.getCause() instanceof IllegalArgumentException)) {
          throw new AssertionError(e);
        }
      } catch (ReflectiveOperationException e) {
        throw new LinkageError(e.getMessage(), e);
      }
    }
  }

  private Object attempt(Class<?> type) throws ReflectiveOperationException {
    RecordComponent[] components = type.getRecordComponents();
    Object[] values = new Object[components.length];
    for (int i = 0; i < values.length; i++) {
      values[i] = value(components[i].getGenericType(), type, components[i].getName());
    }
    Class<?>[] types = Stream.of(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
    var constructor = type.getDeclaredConstructor(types);
    return constructor.newInstance(values);
  }

  private Object value(Type type, Class<?> owner, String name) {
    if (type instanceof ParameterizedType generic) {
      Type of = generic.getActualTypeArguments()[0];
      return generic.getRawType() == Optional.class
          ? optional(of, owner, name)
          : list(of, owner, name);
    }
    Class<?> plain = (Class<?>) type;
    if (plain == String.class) {
      return text(owner, name);
    }
    if (plain == int.class || plain == Integer.class) {
      return 1 + random.nextInt(5);
    }
    if (plain == boolean.class) {
      return random.nextBoolean();
    }
    if (plain == BigDecimal.class) {
      return new BigDecimal(List.of("1", "0.50", "120", "3E+2", "7.25").get(random.nextInt(5)));
    }
    return any(plain);
  }

  private Object any(Class<?> type) {
    if (type.isEnum()) {
      return type.getEnumConstants()[random.nextInt(type.getEnumConstants().length)];
    }
    if (type.isSealed()) {
      Class<?>[] kinds = type.getPermittedSubclasses();
      return record(kinds[random.nextInt(kinds.length)]);
    }
    return record(type);
  }

  /** Specimens are named where the case could not know them otherwise: see {@link #text}. */
  private Optional<Object> optional(Type of, Class<?> owner, String name) {
    return random.nextInt(3) == 0 ? Optional.of(value(of, owner, name)) : Optional.empty();
  }

  private ImmutableList<Object> list(Type of, Class<?> owner, String name) {
    if (name.equals("specimens")) {
      return ImmutableList.of(value(of, owner, name));
    }
    List<Object> values = new ArrayList<>();
    for (int i = random.nextInt(3); i > 0; i--) {
      values.add(value(of, owner, name));
    }
    return ImmutableList.copyOf(values);
  }

  private String text(Class<?> owner, String name) {
    return switch (name) {
      case "id", "specimen" -> owner.getSimpleName().equals("ClinicalCase") ? "case-1" : "s.1";
      case "unit" -> UNITS.get(random.nextInt(UNITS.size()));
      default ->
          WORDS.get(random.nextInt(WORDS.size())) + " " + WORDS.get(random.nextInt(WORDS.size()));
    };
  }
}
