package io.casebound.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.io.Resources;
import io.casebound.model.Source;
import io.casebound.model.io.UnreadableInputException;
import io.casebound.validation.profile.ProfileProblem;
import io.casebound.validation.profile.Profiles;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ProfileCheckTest {
  private static final String HEAD =
      """
      <profile xmlns="https://casebound.io/ns/profile/1" id="own" prefix="OWN" title="Ours">
      <source>Our house.</source>
      """;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<item id=\"1\"/> | 3 | lacks the attribute",
        "<itm/> | 3 | <itm> may not stand here",
        "<item id=\"x1\" title=\"T\" absent=\"note\" partial=\"note\"/> | 3 | \"x1\" is not allowed",
        "@<present><score of=\"nothing\" at-least=\"1\"/></present> | 5 | no signal nothing",
        "@<present><score of=\"age\" at-least=\"2\" at-most=\"1\"/></present> | 5 | never holds",
        "@<present><count of=\"pages\"/></present> | 5 | \"pages\" is not allowed",
        "@<present><section role=\"PREFACE\"/></present> | 5 | no sections of the role PREFACE",
        "@<present/><partial/> | 5 | lacks the attribute missing",
        "@<present/><unless/> | 5 | lacks the attribute because",
        "<without item=\"99\" because=\"so\"/> | 3 | no item 99",
        "%<signal name=\"s\" in=\"case\" why=\"w\"><cue>(a b</cue></signal> | 3 | is no cue",
        "<signal name=\"s\" in=\"shed\" why=\"w\"><cue>a</cue></signal> | 3 | \"shed\" is not allowed",
        "%<signal name=\"s\" in=\"case\" near=\"t\" why=\"w\"><cue>a</cue></signal> | 3 | no signal t",
        "%<signal name=\"age\" in=\"case\" why=\"w\"><cue>a</cue></signal> | 3 | signal age already",
        "<signal name=\"s\" in=\"case\" why=\"w\"><cue>a</cue></signal> | 3 | nothing asks for",
        "<rule id=\"DOI-MISSING\" severity=\"off\"/> | 3 | for a reason only",
        "<rule id=\"DOI-MISSING\" severity=\"loud\"/> | 3 | \"loud\" is not allowed",
        "#<judged-as items=\"care:99\"/> | 4 | has no item care:99",
        "#<judged-as items=\"nobody:1\"/> | 4 | no profile nobody",
        "#<judged-as items=\"care-1\"/> | 4 | \"care-1\" is not allowed",
        "#<for-a-human/> | 4 | lacks the attribute because",
      })
  void saysWhatIsWrongAndWhere(String content, int line, String message) {
    assertThat(ProfileCheck.problems(own(item(content))))
        .first()
        .satisfies(
            problem -> {
              assertThat(problem.message()).contains(message);
              assertThat(problem.place().line()).isEqualTo(line);
              assertThat(problem.place().source()).isEqualTo("own.xml");
            });
  }

  @Test
  void findsAllProblemsAtOnce() {
    assertThat(
            ProfileCheck.problems(
                own(
                    "<without item=\"98\" because=\"so\"/>\n<without item=\"99\" because=\"so\"/>")))
        .extracting(ProfileProblem::place)
        .extracting(place -> place.line())
        .containsExactly(3, 4);
  }

  @ParameterizedTest
  @CsvSource({
    "'<profile', is not well-formed XML",
    "'', is not well-formed XML",
    "'<article/>', is no profile",
    "'<!DOCTYPE p [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><profile>&e;</profile>', is",
  })
  void refusesWhatIsNoProfile(String text, String message) {
    assertThatThrownBy(() -> ProfileCheck.read(Source.of("own.xml", text)))
        .isInstanceOf(UnreadableInputException.class)
        .hasMessageStartingWith("own.xml:1:")
        .hasMessageContaining(message);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void meetsWhateverIsBrokenWithASentence(int seed) throws IOException {
    Random chance = new Random(seed);
    StringBuilder text = new StringBuilder(example());
    for (int i = 0; i < 3; i++) {
      int at = chance.nextInt(text.length() - 20);
      int end = at + chance.nextInt(20);
      String other = example().substring(chance.nextInt(500), 500 + chance.nextInt(20));
      text.replace(at, end, chance.nextBoolean() ? "" : other);
    }
    assertThat(ProfileCheck.problems(Source.of("own.xml", text.toString())))
        .allSatisfy(problem -> assertThat(problem.message()).endsWith("."));
  }

  static IntStream seeds() {
    return IntStream.range(0, 150);
  }

  private static String example() throws IOException {
    return Resources.toString(
        Objects.requireNonNull(Profiles.class.getResource("journal-example.xml")),
        StandardCharsets.UTF_8);
  }

  @Test
  void saysHowManyProblemsThereAreWhereOneIsShown() {
    assertThatThrownBy(
            () ->
                ProfileCheck.read(
                    own(
                        "<without item=\"98\" because=\"so\"/><without item=\"99\" because=\"so\"/>")))
        .hasMessageEndingWith("(1 more problems)");
  }

  @Test
  void wordsItsSentencesInEnglishWhateverTheMachineSpeaks() {
    assertThat(ProfileCheck.problems(own("<item/>")).get(0).message())
        .isEqualTo("<item> lacks the attribute id; add it.");
  }

  @Test
  void aJudgeRefusesWhatTheLintFinds() throws IOException {
    Source source = own(item("@<present><score of=\"nothing\" at-least=\"1\"/></present>"));
    Validator validator = Validator.builder().profile(Profiles.read(source)).build();

    assertThatThrownBy(() -> RemarkPolicyTest.review(validator, "# T\n\nText.\n"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("no signal nothing");
  }

  /**
   * {@code @} opens an item that is sought, {@code #} one that is not; {@code %} a signal that an
   * item asks for.
   */
  private static String item(String content) {
    String open =
        "<item id=\"1\" title=\"T\" absent=\"note\" partial=\"note\">"
            + "<requirement>R.</requirement><advice>A.</advice>\n";
    return switch (content.charAt(0)) {
      case '@' -> open + "<sought>s</sought>\n" + content.substring(1) + "</item>";
      case '#' -> open + content.substring(1) + "</item>";
      case '%' ->
          content.substring(1)
              + open
              + "<sought>s</sought><present><score of=\"s age\"/></present></item>";
      default -> content;
    };
  }

  private static Source own(String content) {
    return Source.of("own.xml", HEAD + content + "\n</profile>\n");
  }
}
