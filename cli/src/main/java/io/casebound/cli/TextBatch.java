package io.casebound.cli;

import com.google.common.collect.ImmutableList;
import io.casebound.model.SourceText;
import io.casebound.model.io.UnreadableInputException;
import io.casebound.terminology.recognise.Recogniser;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;

/**
 * Recognises text after text from JSON Lines. What is wrong with a line is said, and the others are
 * taken all the same.
 */
final class TextBatch {
  private static final String STANDARD_INPUT = "-";

  private final Streams streams;
  private final Recogniser recogniser;
  private boolean failed;

  TextBatch(Streams streams, Recogniser recogniser) {
    this.streams = streams;
    this.recogniser = recogniser;
  }

  /** Whether a file or a line could not be read. */
  boolean failed() {
    return failed;
  }

  void run(List<String> names, MentionJson mentions) throws IOException {
    for (String name : names) {
      try {
        run(name, mentions);
      } catch (OutputException e) {
        throw e;
      } catch (IOException e) {
        fail(name, e, mentions, name);
      }
    }
  }

  private void run(String name, MentionJson mentions) throws IOException {
    if (name.equals(STANDARD_INPUT)) {
      run(new TextLines(streams.in(), name), name, mentions);
      return;
    }
    Path file = Path.of(name);
    if (Files.isDirectory(file)) {
      throw new UnreadableInputException(name + ": is a folder; name the file in it.");
    }
    try (InputStream bytes = Files.newInputStream(file)) {
      run(new TextLines(bytes, name), name, mentions);
    } catch (NoSuchFileException e) {
      throw new UnreadableInputException(name + ": there is no such file; check the path.", e);
    } catch (AccessDeniedException e) {
      throw new UnreadableInputException(
          name + ": may not be read; ask for permission to read it.", e);
    }
  }

  private void run(TextLines lines, String name, MentionJson mentions) throws IOException {
    while (lines.next()) {
      TextLines.Line line;
      try {
        line = lines.line();
      } catch (UnreadableInputException e) {
        fail(name, e, mentions, lines.place());
        continue;
      }
      SourceText text = SourceText.of(line.text());
      mentions.write(
          line.id(),
          new RecognisedSource(
              text.source(),
              ImmutableList.of(new PlacedText(text)),
              ImmutableList.of(recogniser.recognise(text))));
    }
  }

  private void fail(String name, IOException cause, MentionJson mentions, String id)
      throws IOException {
    Failure failure = Failure.of(name, cause);
    failed = true;
    streams.say(failure);
    mentions.writeFailure(id, failure.sentence());
  }
}
