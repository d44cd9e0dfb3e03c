package io.casebound.citations.printed;

import io.casebound.citations.name.NameList;
import io.casebound.model.SourceText;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A group that stands before the title as its author, which the model has taken into the title: the
 * first sentence of the title names a group, and it ends in such a word or what follows it is
 * emphasised.
 */
final class GroupAuthor {
  private static final Pattern FIRST_SENTENCE =
      Pattern.compile("^([^.*_]{3,120})\\.\\s{1,3}([*_]?)(?=\\S)");
  private static final Pattern HEAD =
      Pattern.compile(
          "(?:board|organi[sz]ation|committee|group|network|association|society|consortium|council|"
              + "agency|federation|foundation|institute|ministry|collaboration|task force|team|"
              + "academy|commission|investigators)$",
          Pattern.CASE_INSENSITIVE);

  private GroupAuthor() {}

  /** Where in the title the group's name ends; empty where none stands there. */
  static OptionalInt endIn(SourceText title) {
    Matcher first = FIRST_SENTENCE.matcher(title.value());
    if (!first.find()) {
      return OptionalInt.empty();
    }
    SourceText name = title.slice(0, first.end(1));
    boolean isGroup = NameList.parse(name).names().stream().allMatch(parsed -> parsed.group());
    boolean isMarked = !first.group(2).isEmpty() || HEAD.matcher(first.group(1)).find();
    return isGroup && isMarked ? OptionalInt.of(first.end(1)) : OptionalInt.empty();
  }
}
