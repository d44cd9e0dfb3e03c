package consumer.validation;

import io.casebound.manuscripts.Manuscripts;
import io.casebound.model.Manuscript;
import io.casebound.validation.Validator;
import io.casebound.validation.assessment.Assessment;
import io.casebound.validation.assessment.Verdict;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** Prints the items of the checklist that the manuscript on standard input reports. */
public final class Main {
  private Main() {}

  public static void main(String[] arguments) throws IOException {
    reported(System.in).forEach(System.out::println);
  }

  static List<String> reported(String text) throws IOException {
    return reported(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
  }

  private static List<String> reported(InputStream text) throws IOException {
    Manuscript manuscript = Manuscripts.read(text, "-", Optional.empty());
    return Validator.builder().build().review(manuscript).assessments().stream()
        .filter(assessment -> assessment.verdict() == Verdict.PRESENT)
        .map(Assessment::item)
        .map(item -> item.id() + " " + item.title())
        .toList();
  }
}
