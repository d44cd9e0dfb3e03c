package io.casebound.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.casebound.model.io.UnreadableInputException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FailureTest {
  static Stream<Throwable> everyKind() {
    return Stream.of(
        new UnreadableInputException("a.md:3: is wrong; mend it."),
        new UnreadableInputException("is wrong; mend it."),
        new UncheckedIOException(new UnreadableInputException("is wrong; mend it.")),
        new IOException("disk"),
        new IOException((String) null),
        new FileSystemException("a.md", null, "too many open files"),
        new StackOverflowError(),
        new OutOfMemoryError("heap"),
        new IllegalStateException("a\nb"),
        new ExceptionInInitializerError(new IllegalStateException()));
  }

  @ParameterizedTest
  @MethodSource("everyKind")
  void isOneSentenceThatNamesTheFile(Throwable cause) {
    String sentence = Failure.of("a.md", cause).sentence();
    assertThat(sentence).matches("a\\.md:[^\\n]*\\.").doesNotContain("a.md: a.md", "null");
  }

  @Test
  void keepsWhatTheReaderSays() {
    Failure failure =
        Failure.of("a.md", new UnreadableInputException("a.md:3: is wrong; mend it."));
    assertThat(failure.sentence()).isEqualTo("a.md:3: is wrong; mend it.");
  }
}
