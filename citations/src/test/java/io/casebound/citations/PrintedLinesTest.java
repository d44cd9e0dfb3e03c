package io.casebound.citations;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterators;
import io.casebound.model.Source;
import io.casebound.model.io.UnreadableInputException;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PrintedLinesTest {
  private static final String REFERENCE =
      "Miller A. Lipoma of the hand. Skeletal Radiol. 2011;36:101-4.";

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3})
  void aStreamHoldsTheSameLinesAsItsText(int seed) {
    Random random = new Random(seed);
    StringBuilder text = new StringBuilder();
    List<String> ends = List.of("\n", "\r\n", "\r", "\n\n");
    while (text.length() < 600_000) {
      text.append("é😀 x".repeat(random.nextInt(20_000)))
          .append(ends.get(random.nextInt(ends.size())));
    }
    assertThat(shown(PrintedLines.read(stream(text.toString().getBytes(UTF_8)), "-")))
        .isEqualTo(shown(PrintedLines.read(Source.of("-", text.toString())).entries().iterator()));
  }

  private static ImmutableList<String> shown(Iterator<ListedReference> entries) {
    return ImmutableList.copyOf(
        Iterators.transform(
            entries,
            entry ->
                entry.reference().id()
                    + " "
                    + entry.reference().text().span().line()
                    + " "
                    + entry.reference().text()));
  }

  @Test
  void anEndlessStreamIsReadNoFurtherThanNeeded() {
    Stream<InputStream> parts = Stream.generate(() -> stream((REFERENCE + "\n").getBytes(UTF_8)));
    InputStream endless = new SequenceInputStream(Iterators.asEnumeration(parts.iterator()));
    Iterator<ListedReference> lines = PrintedLines.read(endless, "-");
    assertThat(ImmutableList.copyOf(Iterators.limit(lines, 5)))
        .allMatch(ListedReference::isReference)
        .extracting(entry -> entry.reference().id())
        .containsExactly("1", "2", "3", "4", "5");
  }

  @Test
  void encodingsAreFoundOut() {
    assertThat(shown(PrintedLines.read(stream("\uFEFFMü\nÉ\n".getBytes(UTF_16LE)), "-")))
        .containsExactly("1 1 Mü", "2 2 É");
    assertThat(shown(PrintedLines.read(stream("Mü".getBytes(ISO_8859_1)), "-")))
        .containsExactly("1 1 Mü");
  }

  @Test
  void bytesThatAreNoTextAreRefused() {
    Iterator<ListedReference> lines = PrintedLines.read(stream(new byte[] {'a', 0, '\n'}), "-");
    assertThatThrownBy(lines::hasNext)
        .isInstanceOf(UncheckedIOException.class)
        .hasCauseInstanceOf(UnreadableInputException.class);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        REFERENCE + " | true",
        "10.1000/182 | true",
        "Miller A, Jones B. 2011 | true",
        "Miller A. | false",
        "Contents | false",
        "hello world | false",
        "The patient was seen in May. He had recovered and went home. | false",
        "Severe parathyroid bone disease is rare. The lesions are due to adenomas in 85%. | false",
        "16 | false"
      })
  void linesThatNameNoWorkAreTold(String line, boolean isReference) {
    ReferenceList list = PrintedLines.read(Source.of("-", line));
    assertThat(list.entries().get(0).isReference()).isEqualTo(isReference);
  }

  private static InputStream stream(byte[] bytes) {
    return new ByteArrayInputStream(bytes);
  }
}
