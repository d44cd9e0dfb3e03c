package io.casebound.model.xml.bound;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import io.casebound.model.Source;
import io.casebound.model.SourceSpan;
import io.casebound.model.clinical.TimeUnit;
import jakarta.xml.bind.annotation.XmlTransient;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An element on its way into a value of the model, or out of one. Lists are null where they are
 * empty, as the binding leaves them.
 *
 * @param <M> the value
 */
@XmlTransient
public abstract class Bound<M> {
  private transient @Nullable Source source;
  private transient int start;
  private transient int end;

  /** Says where the element begins, an offset into the file. */
  public final void beginsAt(Source file, int offset) {
    this.source = file;
    this.start = offset;
    this.end = offset;
  }

  /** Says where the element ends, an offset into the file. */
  public final void endsAt(int offset) {
    this.end = Math.max(start, offset);
  }

  /** The file that the element stands in. */
  protected final Source source() {
    return required(source, "source");
  }

  /** Where the element stands, from its first tag to its last. */
  protected final SourceSpan span() {
    return source().span(start, end);
  }

  /** The value, or a {@link MisfitException} that knows the place where the model refuses it. */
  public final M toModel() {
    try {
      return model();
    } catch (IllegalArgumentException e) {
      String message = e.getMessage();
      throw new MisfitException(message == null ? "is not allowed" : message, start, e);
    }
  }

  /** The value; may throw an {@link IllegalArgumentException}. */
  protected abstract M model();

  /** What the schema asks for, and so is there. */
  protected static <T> T required(@Nullable T value, String name) {
    return Objects.requireNonNull(value, name);
  }

  /** Whether a flag is set; one that is left out is not. */
  protected static boolean isTrue(@Nullable String flag) {
    return "true".equals(flag) || "1".equals(flag);
  }

  /** A constant as the file writes it: in lower case, with hyphens; a unit of time as UCUM does. */
  protected static String word(Enum<?> constant) {
    return constant instanceof TimeUnit unit
        ? unit.ucum()
        : Ascii.toLowerCase(constant.name()).replace('_', '-');
  }

  /** The constant that the file writes so. */
  protected static <E extends Enum<E>> E word(Class<E> type, String word) {
    return Stream.of(type.getEnumConstants())
        .filter(constant -> word(constant).equals(word))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("\"" + word + "\" is not allowed"));
  }

  /** The elements for some values; null where there are none. */
  protected static <V, X> @Nullable List<X> all(List<V> values, Function<? super V, X> element) {
    return values.isEmpty() ? null : values.stream().map(element).toList();
  }

  /** The values of some elements. */
  protected static <M> ImmutableList<M> each(
      @Nullable List<? extends Bound<? extends M>> elements) {
    ImmutableList.Builder<M> values = ImmutableList.builder();
    if (elements != null) {
      elements.forEach(element -> values.add(element.toModel()));
    }
    return values.build();
  }

  /** Texts that stand in elements of their own. */
  protected static ImmutableList<String> texts(@Nullable List<String> elements) {
    return elements == null ? ImmutableList.of() : ImmutableList.copyOf(elements);
  }
}
