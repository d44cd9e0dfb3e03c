package io.casebound.examples;

import io.casebound.manuscripts.Manuscripts;
import io.casebound.model.Manuscript;
import io.casebound.model.Paragraph;
import io.casebound.model.Section;
import io.casebound.terminology.Terminology;
import io.casebound.terminology.recognise.Mention;
import io.casebound.terminology.recognise.Recogniser;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;

/** Prints each concept that a manuscript names, with its place and whether it is denied there. */
public final class RecogniseTerms {
  private RecogniseTerms() {}

  public static void main(String[] arguments) throws IOException {
    print(Path.of(arguments[0]), System.out);
  }

  static void print(Path file, PrintStream out) throws IOException {
    Manuscript manuscript = Manuscripts.read(file);
    Recogniser recogniser = Recogniser.of(Terminology.bundled());
    List<Paragraph> paragraphs = manuscript.body().stream().flatMap(Section::paragraphs).toList();
    // All texts of a document together: an abbreviation means what an earlier one introduced.
    recogniser.recognise(paragraphs.stream().map(Paragraph::text).toList()).stream()
        .flatMap(recognition -> recognition.mentions().stream())
        .map(RecogniseTerms::line)
        .forEach(out::println);
  }

  private static String line(Mention mention) {
    String denied = mention.context().negated() ? " (negated)" : "";
    return mention.span() + " " + mention.concept().preferredTerm() + denied;
  }
}
