package io.casebound.model.xml;

import com.google.common.collect.ImmutableList;
import io.casebound.model.CallOut;
import io.casebound.model.Citation;
import io.casebound.model.CrossReference;
import io.casebound.model.FloatKind;
import io.casebound.model.Manuscript;
import io.casebound.model.Paragraph;
import io.casebound.model.Source;
import io.casebound.model.SourceSpan;
import io.casebound.model.SourceText;
import io.casebound.model.SubArticle;
import io.casebound.model.TargetKind;
import io.casebound.model.reference.BibliographicRecord;
import io.casebound.model.reference.NameRole;
import io.casebound.model.reference.PersonName;
import io.casebound.model.reference.RecordField;
import io.casebound.model.reference.Reference;
import io.casebound.model.reference.WorkType;
import io.casebound.model.remark.Remark;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;

/** Makes up manuscripts by a seed, with every component of every record in use somewhere. */
final class RandomManuscripts {
  private static final ImmutableList<String> WORDS =
      ImmutableList.of(
          "tumour",
          " ",
          "a < b & c > d",
          "\"quoted\" 'twice'",
          "Schöffski–Jürgens",
          "骨肿瘤",
          "\uD83E\uDDB4",
          "]]>",
          "&amp;",
          "\r\n",
          "\n\t two  spaces ",
          "no\u00A0break",
          "",
          "(1)");

  private static final ImmutableList<String> NAMES =
      ImmutableList.of("ref1", "S2", "two words", "100%", "%20", "", "ä", "a,b");

  private static final int DEPTH = 9;

  private final Random random;
  private int depth;

  private RandomManuscripts(long seed) {
    this.random = new Random(seed);
  }

  static Manuscript of(long seed) {
    return (Manuscript) new RandomManuscripts(seed).value(Manuscript.class, "");
  }

  private Object value(Type type, String name) {
    if (type instanceof ParameterizedType generic) {
      return several((Class<?>) generic.getRawType(), generic.getActualTypeArguments()[0], name);
    }
    Class<?> plain = (Class<?>) type;
    if (plain == SourceText.class) {
      return text();
    }
    if (plain == String.class) {
      return NAMES.get(random.nextInt(NAMES.size()));
    }
    if (plain == int.class || plain == Integer.class) {
      return 1 + random.nextInt(12);
    }
    if (plain == boolean.class) {
      return random.nextBoolean();
    }
    return special(plain);
  }

  private Object special(Class<?> type) {
    if (type == SourceSpan.class) {
      return Source.of("", "").beginning();
    }
    if (type == Source.class) {
      return Source.of("manuscript", "");
    }
    if (type == Paragraph.class) {
      return paragraph();
    }
    if (type == Reference.class) {
      return reference();
    }
    if (type == BibliographicRecord.class) {
      return bibliographicRecord();
    }
    if (type.isEnum()) {
      return type.getEnumConstants()[random.nextInt(type.getEnumConstants().length)];
    }
    if (type.isSealed()) {
      Class<?>[] kinds = type.getPermittedSubclasses();
      return special(depth > DEPTH ? Paragraph.class : kinds[random.nextInt(kinds.length)]);
    }
    return make(type);
  }

  private Object make(Class<?> type) {
    depth++;
    RecordComponent[] components = type.getRecordComponents();
    Object[] values = new Object[components.length];
    for (int i = 0; i < values.length; i++) {
      values[i] = value(components[i].getGenericType(), components[i].getName());
    }
    depth--;
    try {
      return type.getDeclaredConstructor(
              Stream.of(components).map(RecordComponent::getType).toArray(Class<?>[]::new))
          .newInstance(values);
    } catch (ReflectiveOperationException e) {
      throw new LinkageError(type.getName(), e);
    }
  }

  private Object several(Class<?> container, Type of, String name) {
    if (container == Optional.class) {
      return random.nextInt(2) == 0 ? Optional.of(value(of, name)) : Optional.empty();
    }
    // A reader's remarks are about another file, and links of the front need its very words.
    boolean none = of == Remark.class || of == CrossReference.class;
    int most = of == SubArticle.class && depth > 1 ? 1 : depth > DEPTH ? 1 : 3;
    List<Object> values = new ArrayList<>();
    for (int i = none ? 0 : random.nextInt(most); i > 0; i--) {
      values.add(value(of, name));
    }
    return ImmutableList.copyOf(values);
  }

  private SourceText text() {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(4); i >= 0; i--) {
      text.append(WORDS.get(random.nextInt(WORDS.size())));
    }
    return SourceText.of(text.toString());
  }

  /** A paragraph with links one behind the other, some empty, some with another one within. */
  private Paragraph paragraph() {
    SourceText text = SourceText.of("See [1–3] and Figure 2 in Box 1" + text());
    ImmutableList.Builder<Citation> citations = ImmutableList.builder();
    ImmutableList.Builder<CallOut> callOuts = ImmutableList.builder();
    ImmutableList.Builder<CrossReference> others = ImmutableList.builder();
    if (random.nextBoolean()) {
      citations.add(new Citation(4, 9, text.span(4, 9), names()));
    }
    if (random.nextBoolean()) {
      others.add(new CrossReference(9, 9, text.span(9, 9), any(TargetKind.class), names()));
    }
    if (random.nextBoolean()) {
      others.add(new CrossReference(10, 31, text.span(10, 31), any(TargetKind.class), names()));
    }
    if (random.nextBoolean()) {
      callOuts.add(new CallOut(14, 22, text.span(14, 22), any(FloatKind.class), names()));
    }
    return new Paragraph(text, citations.build(), callOuts.build(), others.build());
  }

  private Reference reference() {
    Reference made = (Reference) make(Reference.class);
    SourceText text = SourceText.of("See entry 1" + text());
    CrossReference link =
        new CrossReference(4, 11, text.span(4, 11), TargetKind.REFERENCE, names());
    return new Reference(
        made.id(), made.label(), text, made.record(), made.otherForms(), ImmutableList.of(link));
  }

  private ImmutableList<String> names() {
    return ImmutableList.of(
        NAMES.get(random.nextInt(NAMES.size())), NAMES.get(random.nextInt(NAMES.size())));
  }

  private <E extends Enum<E>> E any(Class<E> type) {
    return type.getEnumConstants()[random.nextInt(type.getEnumConstants().length)];
  }

  private BibliographicRecord bibliographicRecord() {
    BibliographicRecord.Builder made =
        BibliographicRecord.builder(any(WorkType.class)).authorsShortened(random.nextBoolean());
    made.addAuthor((PersonName) make(PersonName.class));
    made.addEditor((PersonName) make(PersonName.class));
    made.add(any(NameRole.class), (PersonName) make(PersonName.class));
    made.set(any(RecordField.class), SourceText.of("x" + text()));
    made.set(any(RecordField.class), SourceText.of("y" + text()));
    return made.build();
  }
}
