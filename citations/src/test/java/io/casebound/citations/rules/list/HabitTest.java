package io.casebound.citations.rules.list;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class HabitTest {
  @Test
  void tellsWhoDoesOtherwiseThanMost() {
    Habit<Character> habit = of("aab aaaaa").orElseThrow();
    assertThat(habit.usual()).isEqualTo('a');
    assertThat(habit.places()).containsExactly(2);
    assertThat(habit.formAt(2)).isEqualTo('b');
  }

  @Test
  void isNoneWhereTooFewShowAWay() {
    assertThat(of("aaaab")).isEmpty();
    assertThat(of("aaaa    b")).isEmpty();
  }

  @Test
  void isNoneWhereTheListIsTorn() {
    assertThat(of("aaaabbbb")).isEmpty();
    assertThat(of("aaaaabb")).isEmpty();
  }

  @Test
  void isNoneWhereAllAgree() {
    assertThat(of("aaaaaaaa")).isEmpty();
  }

  /** A list of an entry a letter; a space shows no way. */
  private static Optional<Habit<Character>> of(String forms) {
    return Habit.of(forms.length(), i -> Optional.of(forms.charAt(i)).filter(form -> form != ' '));
  }
}
