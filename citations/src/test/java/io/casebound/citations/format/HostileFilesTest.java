package io.casebound.citations.format;

import static org.assertj.core.api.Assertions.assertThat;

import io.casebound.model.Source;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever a file holds, its reader comes to an end, throws nothing, and keeps places in it. */
class HostileFilesTest {
  private static final int RUNS = 150;
  private static final String[] SCRAPS = {
    "@article{a, title = {x}, author = {A and B}}\n",
    "{",
    "}",
    "\"",
    "\\",
    "\\'{",
    "@",
    "@string{",
    "#",
    "%",
    "=",
    ",",
    "\n",
    "\r",
    "TY  - JOUR\n",
    "ER  - \n",
    "AU  - x, y\n",
    "PMID- 1\n",
    "TI  - t\n",
    "PT J\n",
    "<record>",
    "</record>",
    "<ref-type name=\"Book\">6</ref-type>",
    "<xml>",
    "<records>",
    "&amp;",
    "&x;",
    "<PubmedArticle>",
    "[{\"id\":1,\"type\":\"book\"}",
    "]",
    "\"title\":",
    "[[",
    "null",
    "{\"family\":\"x\"}",
    "crossref = {a}",
    "xdata = {xdata=a-title}",
    " and ",
    "é",
    "\uD83E",
    "\uDDB4",
    "\u0000",
    "and others",
    "family=x",
    "~",
    "$^{",
    "DP  - 2012 Mar-Apr\n",
    "SP  - 1\n"
  };

  static Stream<Arguments> readers() {
    return Stream.of(ReferenceFormat.values()).filter(ReferenceFormat::canRead).map(Arguments::of);
  }

  @ParameterizedTest
  @MethodSource("readers")
  void readsScrapsInAnyOrder(ReferenceFormat format) {
    Random random = new Random(11);
    for (int run = 0; run < RUNS; run++) {
      StringBuilder text = new StringBuilder();
      int length = random.nextInt(60);
      for (int i = 0; i < length; i++) {
        text.append(SCRAPS[random.nextInt(SCRAPS.length)]);
      }
      Source source = Source.of("scraps", text.toString());
      ReferenceFile file = format.read(source);
      assertThat(file.references())
          .as(text.toString())
          .allSatisfy(
              reference ->
                  assertThat(reference.text().span().end()).isLessThanOrEqualTo(text.length()));
    }
  }
}
