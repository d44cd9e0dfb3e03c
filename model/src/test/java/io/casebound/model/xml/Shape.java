package io.casebound.model.xml;

import com.google.common.collect.Multimap;
import io.casebound.model.Source;
import io.casebound.model.SourceSpan;
import io.casebound.model.SourceText;
import java.lang.reflect.RecordComponent;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** All that a value holds, but for the places where it stands. */
final class Shape {
  private Shape() {}

  static String of(Object value) {
    if (value instanceof SourceText text) {
      return quoted(text.value());
    }
    if (value instanceof String text) {
      return quoted(text);
    }
    if (value instanceof Source || value instanceof SourceSpan) {
      return "";
    }
    if (value instanceof Optional<?> optional) {
      return optional.map(Shape::of).orElse("none");
    }
    if (value instanceof Multimap<?, ?> map) {
      return of(map.entries());
    }
    if (value instanceof Map<?, ?> map) {
      return of(map.entrySet());
    }
    if (value instanceof Map.Entry<?, ?> entry) {
      return of(entry.getKey()) + "=" + of(entry.getValue());
    }
    if (value instanceof Iterable<?> values) {
      return StreamSupport.stream(values.spliterator(), false)
          .map(Shape::of)
          .collect(Collectors.joining(", ", "[", "]"));
    }
    return value instanceof Record holder ? ofRecord(holder) : value.toString();
  }

  private static String quoted(String text) {
    return '"' + text + '"';
  }

  private static String ofRecord(Record value) {
    return Stream.of(value.getClass().getRecordComponents())
        .map(component -> component.getName() + ": " + of(component(value, component)))
        .collect(Collectors.joining(",\n", value.getClass().getSimpleName() + "{", "}"));
  }

  private static Object component(Record value, RecordComponent component) {
    try {
      return component.getAccessor().invoke(value);
    } catch (ReflectiveOperationException e) {
      throw new LinkageError(component.toString(), e);
    }
  }
}
