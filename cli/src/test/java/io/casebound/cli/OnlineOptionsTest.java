package io.casebound.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.casebound.citations.lookup.BibliographicSource;
import io.casebound.model.io.UnreadableInputException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class OnlineOptionsTest {
  @TempDir private Path folder;

  private Streams streams(ImmutableMap<String, String> environment) {
    return new Streams(
        InputStream.nullInputStream(),
        OutputStream.nullOutputStream(),
        new PrintWriter(new StringWriter()),
        false,
        false,
        environment);
  }

  private static OnlineOptions options(String... arguments) {
    OnlineOptions options = new OnlineOptions();
    CommandLine command = new CommandLine(CommandLine.Model.CommandSpec.create());
    command
        .getCommandSpec()
        .addMixin("online", CommandLine.Model.CommandSpec.forAnnotatedObject(options));
    command.setCaseInsensitiveEnumValuesAllowed(true);
    command.parseArgs(arguments);
    return options;
  }

  @Test
  void asksPubMedAndCrossrefWhereNothingElseIsSaid() throws IOException {
    assertThat(options("--no-cache").services(streams(ImmutableMap.of())))
        .extracting(BibliographicSource::name)
        .containsExactly("PubMed", "Crossref");
    assertThat(
            options("--no-cache", "--service", "openalex,pubmed")
                .services(streams(ImmutableMap.of())))
        .extracting(BibliographicSource::name)
        .containsExactly("OpenAlex", "PubMed");
  }

  @Test
  void keepsAnswersInTheUsersCacheOrWhereItIsTold() throws IOException {
    options().services(streams(ImmutableMap.of("XDG_CACHE_HOME", folder.toString())));
    assertThat(folder.resolve("casebound/answers")).isDirectory();
    options("--cache", folder.resolve("mine").toString()).services(streams(ImmutableMap.of()));
    assertThat(folder.resolve("mine")).isDirectory();
  }

  @Test
  void saysInOneSentenceWhatIsWrong() throws IOException {
    assertThatThrownBy(
            () -> options("--no-cache", "--mail", "me").services(streams(ImmutableMap.of())))
        .isInstanceOf(UnreadableInputException.class)
        .hasMessage("me is no mail address; give one such as name@example.org.");
    Path file = Files.writeString(folder.resolve("file"), "");
    assertThatThrownBy(
            () ->
                options("--cache", file.resolve("x").toString())
                    .services(streams(ImmutableMap.of())))
        .isInstanceOf(UnreadableInputException.class)
        .hasMessageContaining("is no place for answers");
  }

  @Test
  void putsTheListOfRetractionsBehindTheSources() throws IOException {
    Path list =
        Files.writeString(
            folder.resolve("rw.csv"), "Title,RetractionNature,OriginalPaperDOI\nA,Retraction,x\n");
    OnlineOptions options = options("--no-cache", "--retractions", list.toString());
    assertThat(options.withRetractions(options.services(streams(ImmutableMap.of()))))
        .extracting(BibliographicSource::name)
        .containsExactly("PubMed", "Crossref", "Retraction Watch");
    assertThat(options().withRetractions(ImmutableList.of())).isEmpty();
  }
}
