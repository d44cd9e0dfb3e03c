package consumer.terminology;

import io.casebound.model.SourceText;
import io.casebound.terminology.Terminology;
import io.casebound.terminology.recognise.Mention;
import io.casebound.terminology.recognise.Recogniser;
import java.util.List;

/** Prints the concepts that a sentence names. */
public final class Main {
  private Main() {}

  public static void main(String[] arguments) {
    concepts(String.join(" ", arguments)).forEach(System.out::println);
  }

  static List<String> concepts(String sentence) {
    Recogniser recogniser = Recogniser.of(Terminology.bundled());
    return recogniser.mentions(SourceText.of(sentence)).stream()
        .map(Mention::concept)
        .map(concept -> concept.preferredTerm())
        .toList();
  }
}
