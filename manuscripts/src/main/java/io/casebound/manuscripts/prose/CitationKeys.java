package io.casebound.manuscripts.prose;

import com.google.common.collect.ImmutableList;
import io.casebound.model.Citation;
import io.casebound.model.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Citations by key, as Pandoc writes them: {@code [@coffin1995; @who2020, p. 3]}, {@code @ritter}.
 */
public final class CitationKeys {
  // Pandoc User's Guide, "Citation syntax": a key begins with a letter, digit or underscore.
  private static final String NAME =
      "@([\\p{L}\\p{N}_](?:[\\p{L}\\p{N}_:.#$%&+?<>~/-]{0,80}[\\p{L}\\p{N}_/])?)";
  private static final Pattern KEY = Pattern.compile("(?<![\\p{L}\\p{N}.@])-?" + NAME);
  private static final Pattern GROUP =
      Pattern.compile(
          "\\[[^\\[\\]@]{0,100}(?<![\\p{L}\\p{N}.])-?@[^\\[\\]]{1,500}+\\]|(?<![\\p{L}\\p{N}.@])"
              + NAME);

  private CitationKeys() {}

  /** The citations in a text, in order; each names the keys. */
  public static ImmutableList<Citation> in(SourceText text) {
    ImmutableList.Builder<Citation> citations = ImmutableList.builder();
    Matcher group = GROUP.matcher(text);
    while (group.find()) {
      List<String> keys = new ArrayList<>();
      Matcher key = KEY.matcher(group.group());
      while (key.find()) {
        keys.add(key.group(1));
      }
      if (!keys.isEmpty()) {
        citations.add(
            new Citation(
                group.start(),
                group.end(),
                text.span(group.start(), group.end()),
                ImmutableList.copyOf(keys)));
      }
    }
    return citations.build();
  }
}
