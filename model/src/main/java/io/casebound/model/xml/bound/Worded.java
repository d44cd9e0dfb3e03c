package io.casebound.model.xml.bound;

import io.casebound.model.SourceText;
import jakarta.xml.bind.annotation.XmlTransient;
import org.jspecify.annotations.Nullable;

/**
 * An element that holds text whose place counts.
 *
 * @param <M> the value
 */
@XmlTransient
public abstract class Worded<M> extends Bound<M> {
  private transient @Nullable SourceText words;
  private transient int textStart;
  private transient int textEnd;

  /**
   * Says what stands in the element.
   *
   * @param text all text between its tags, that of elements in it included
   * @param from how much text was read before, counted from some element around it
   */
  final void hold(SourceText text, int from) {
    this.words = text;
    this.textStart = from;
    this.textEnd = from + text.length();
  }

  /** All text between the tags. */
  protected final SourceText words() {
    return required(words, "words");
  }

  /** Where the text begins in that of an element around it. */
  public final int startIn(Worded<?> outer) {
    return textStart - outer.textStart();
  }

  /** Where the text ends in that of an element around it. */
  public final int endIn(Worded<?> outer) {
    return textEnd - outer.textStart();
  }

  private int textStart() {
    return textStart;
  }
}
