package io.casebound.terminology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import io.casebound.model.io.UnreadableInputException;
import io.casebound.terminology.csv.CsvRow;
import io.casebound.terminology.csv.CsvTable;
import java.io.IOException;
import java.io.StringReader;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

final class MapLinterTest {
  private static final String CONCEPTS =
      """
      id,kind,preferred term,definition source
      bone,anatomy,bone,Uberon
      tibia,anatomy,tibia,Uberon
      """;
  private static final String TERMS =
      """
      concept,term,language,kind,ambiguous
      bone,bone,en,preferred,no
      tibia,tibia,en,preferred,no
      """;
  private static final String CODES =
      """
      concept,system,version,code,label,match,source,confidence
      tibia,SNOMED CT,2020-09,12611008,Bone structure of tibia,exact,GPS,medium
      """;
  private static final String RELATIONS =
      """
      subject,relation,object
      tibia,is-a,bone
      """;

  private final Map<String, String> files =
      new TreeMap<>(
          Map.of(
              "concepts.csv", CONCEPTS,
              "terms.csv", TERMS,
              "codes.csv", CODES,
              "relations.csv", RELATIONS));

  private ImmutableList<String> flaws() throws IOException {
    return MapLinter.lint(
            new MapTables(
                read("concepts.csv"),
                read("terms.csv"),
                read("codes.csv"),
                read("relations.csv"),
                MapTables.bundled().systems()))
        .stream()
        .map(Flaw::toString)
        .collect(ImmutableList.toImmutableList());
  }

  private ImmutableList<CsvRow> read(String file) throws IOException {
    return CsvTable.read(new StringReader(files.get(file)), file);
  }

  private void add(String file, String rows) {
    files.merge(file, rows + "\n", String::concat);
  }

  @Test
  void hasNothingAgainstASoundMap() throws IOException {
    assertThat(flaws()).isEmpty();
  }

  @Test
  void tellsOfATermThatIsThereTwice() throws IOException {
    add("terms.csv", "tibia,tibia,en,synonym,no");
    assertThat(flaws()).containsExactly("terms.csv:4:2: duplicate term, already on line 3");
  }

  @Test
  void tellsOfATermThatTwoConceptsShareUnmarked() throws IOException {
    add("terms.csv", "bone,Tibias,en,synonym,yes");
    assertThat(flaws())
        .containsExactly(
            "terms.csv:4:2: \"Tibias\" also names \"tibia\" on line 3, and is not marked as"
                + " ambiguous in both");
  }

  @Test
  void letsTwoConceptsShareATermThatIsMarked() throws IOException {
    add("terms.csv", "bone,SB,en,abbreviation,yes\ntibia,SB,en,abbreviation,yes");
    assertThat(flaws()).isEmpty();
  }

  @Test
  void tellsOfAnUnknownConcept() throws IOException {
    add("terms.csv", "tibula,tibula,en,synonym,no");
    assertThat(flaws()).containsExactly("terms.csv:4:1: unknown concept \"tibula\"");
  }

  @Test
  void tellsOfACycle() throws IOException {
    add("relations.csv", "bone,is-a,tibia");
    assertThat(flaws())
        .containsExactly(
            "relations.csv:2:3: cycle: \"bone\" is itself is-a \"tibia\"",
            "relations.csv:3:3: cycle: \"tibia\" is itself is-a \"bone\"");
  }

  @Test
  void tellsOfAnOrphan() throws IOException {
    add("concepts.csv", "rib,anatomy,rib,Uberon");
    add("terms.csv", "rib,rib,en,preferred,no");
    assertThat(flaws()).containsExactly("concepts.csv:4:1: orphan: no relation names \"rib\"");
  }

  @Test
  void tellsOfAConceptWithoutItsPreferredTerm() throws IOException {
    add("concepts.csv", "rib,bone-like,rib,Uberon");
    add("relations.csv", "rib,is-a,bone");
    assertThat(flaws())
        .containsExactly(
            "concepts.csv:4:2: unknown kind \"bone-like\"",
            "concepts.csv:4:3: the preferred term is not among the terms");
  }

  @Test
  void tellsOfAnUnknownSystemAndOfAWrongForm() throws IOException {
    add(
        "codes.csv",
        """
        bone,ICD-99,1,X,bone,exact,none,high
        bone,RadLex,2017,RIDX,bone,exact,RSNA,high
        bone,SNOMED CT,2020-09,12611009,bone,exact,GPS,high
        bone,SNOMED CT,2020-09,12611008,bone,exact,GPS,high""");
    assertThat(flaws())
        .containsExactly(
            "codes.csv:3:2: unknown code system \"ICD-99\"",
            "codes.csv:4:4: not the form of a code of RadLex",
            "codes.csv:5:4: wrong check digit",
            "codes.csv:6:4: the code already stands on line 2");
  }

  @Test
  void countsLinesPastCommentsAndCellsOfSeveralLines() throws IOException {
    add("terms.csv", "# a comment\n\ntibia,\"shin\nbone\",en,lay,perhaps");
    assertThat(flaws()).containsExactly("terms.csv:6:5: neither yes nor no");
  }

  @Test
  void refusesARowThatIsTooShort() {
    add("relations.csv", "bone,is-a");
    assertThatThrownBy(this::flaws)
        .isInstanceOf(UnreadableInputException.class)
        .hasMessage(
            "relations.csv:3: has 2 cells where the heading has 3; quote cells that hold a comma.");
  }
}
