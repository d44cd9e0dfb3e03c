package io.casebound.terminology.index;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.casebound.terminology.word.Tokens;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

final class NameIndexTest {
  private static List<String> found(NameIndex index, String text) {
    List<String> found = new ArrayList<>();
    Tokens tokens = index.tokenizer().read(text);
    index.match(
        tokens,
        (name, first, end) ->
            found.add(name + ":" + text.substring(tokens.start(first), tokens.end(end - 1))));
    return found;
  }

  @Test
  void findsNamesInsideNames() {
    NameIndex index = NameIndex.of(ImmutableList.of("giant cell tumor", "giant cell", "cell"));
    assertThat(found(index, "A giant-cell tumour."))
        .containsExactly("1:giant-cell", "0:giant-cell tumour", "2:cell");
  }

  @Test
  void findsAllNamesOfOneForm() {
    NameIndex index = NameIndex.of(ImmutableList.of("nuclei", "nucleus", "Nucleus"));
    assertThat(index.exact("nucleus").asList()).containsExactly(0, 1, 2);
  }

  @Test
  void joinsWordsThatAHyphenPartsOnEitherSide() {
    NameIndex index = NameIndex.of(ImmutableList.of("extraosseous mass", "intra-articular"));
    assertThat(found(index, "extra-osseous mass, intraarticular"))
        .containsExactly("0:extra-osseous mass", "1:intraarticular");
  }

  @Test
  void needsThePunctuationThatANameHas() {
    NameIndex index = NameIndex.of(ImmutableList.of("t(11;22)", "bone tumor"));
    assertThat(found(index, "t(11;22) and t 11 22")).containsExactly("0:t(11;22)");
    assertThat(found(index, "bone; tumor")).isEmpty();
  }

  @Test
  void givesEmptyAndOverlongNamesNoPlace() {
    NameIndex index = NameIndex.of(ImmutableList.of("", " - ", "x".repeat(400), "bone"));
    assertThat(found(index, "bone " + "x".repeat(400))).containsExactly("3:bone");
  }

  @Test
  void tellsManyNamesOfOneFormInTheirOrder() {
    List<String> names = new ArrayList<>(Collections.nCopies(1000, "bone"));
    names.add(500, "mass");
    assertThat(NameIndex.of(names).exact("bone").asList())
        .hasSize(1000)
        .isSorted()
        .doesNotContain(500);
  }

  @Test
  void followsOneWordByAnyOfThousands() {
    List<String> names = new ArrayList<>();
    for (int i = 0; i < 3000; i++) {
      names.add("gene " + Integer.toString(i, 26).replaceAll("[0-9]", "q$0z"));
      names.add("gene " + i);
    }
    NameIndex index = NameIndex.of(names);
    for (int i = 1; i < names.size(); i += 2) {
      assertThat(index.exact(names.get(i)).asList()).containsExactly(i);
    }
    assertThat(index.exact("gene 3000").isEmpty()).isTrue();
  }

  @Test
  void findsNothingWhereThereAreNoNames() {
    assertThat(found(NameIndex.of(ImmutableList.of()), "bone mass")).isEmpty();
  }

  /** Against the plain way: every name is looked for at every word. */
  @Test
  void findsWhatTheSlowWayFinds() {
    Random random = new Random(4);
    List<String> names = new ArrayList<>();
    for (int i = 0; i < 300; i++) {
      names.add(words(random, 1 + random.nextInt(3)));
    }
    NameIndex index = NameIndex.of(names);
    for (int i = 0; i < 200; i++) {
      String text = words(random, 12);
      assertThat(found(index, text)).containsExactlyInAnyOrderElementsOf(slowly(names, text));
    }
  }

  private static String words(Random random, int count) {
    StringBuilder words = new StringBuilder();
    for (int i = 0; i < count; i++) {
      words.append(i == 0 ? "" : " ").append((char) ('a' + random.nextInt(6)));
      words.append('m');
    }
    return words.toString();
  }

  private static List<String> slowly(List<String> names, String text) {
    List<String> found = new ArrayList<>();
    String padded = " " + text + " ";
    for (int name = 0; name < names.size(); name++) {
      String wanted = " " + names.get(name) + " ";
      for (int at = padded.indexOf(wanted); at >= 0; at = padded.indexOf(wanted, at + 1)) {
        found.add(name + ":" + names.get(name));
      }
    }
    return found;
  }
}
