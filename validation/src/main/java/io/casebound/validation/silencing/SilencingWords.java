package io.casebound.validation.silencing;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The words of a silencing: {@code silence RULE [RULE …] [everywhere]: reason}.
 *
 * @param problem why it cannot be followed
 */
record SilencingWords(
    ImmutableList<String> rules, boolean everywhere, String reason, Optional<String> problem) {
  private static final String VERB = "silence";
  private static final String EVERYWHERE = "everywhere";
  private static final Splitter BLANK =
      Splitter.on(CharMatcher.whitespace().or(CharMatcher.is(','))).omitEmptyStrings();
  private static final Pattern RULE = Pattern.compile("[A-Z][A-Z0-9-]*+\\*?+");

  /** Takes the words apart; those behind the name {@code casebound}. */
  static SilencingWords of(String words) {
    int colon = words.indexOf(':');
    List<String> head = BLANK.splitToList(colon < 0 ? words : words.substring(0, colon));
    String reason = colon < 0 ? "" : CharMatcher.whitespace().trimAndCollapseFrom(tail(words), ' ');
    if (head.isEmpty() || !head.get(0).equals(VERB)) {
      return faulty("it does not begin with \"" + VERB + "\"");
    }
    boolean everywhere = head.get(head.size() - 1).equals(EVERYWHERE);
    List<String> rules = head.subList(1, head.size() - (everywhere ? 1 : 0));
    if (rules.isEmpty()) {
      return faulty("it names no rule");
    }
    for (String rule : rules) {
      if (!RULE.matcher(rule).matches()) {
        return faulty("\"" + rule + "\" is no rule's identifier");
      }
    }
    if (reason.codePoints().noneMatch(Character::isLetter)) {
      return faulty("it gives no reason behind a colon");
    }
    return new SilencingWords(ImmutableList.copyOf(rules), everywhere, reason, Optional.empty());
  }

  private static String tail(String words) {
    return words.substring(words.indexOf(':') + 1);
  }

  private static SilencingWords faulty(String problem) {
    return new SilencingWords(ImmutableList.of(), false, "", Optional.of(problem));
  }
}
