package io.casebound.terminology.variant;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import io.casebound.terminology.word.Folder;
import io.casebound.terminology.word.Tokenizer;
import io.casebound.terminology.word.Tokens;
import java.util.List;

/**
 * A name, taken apart.
 *
 * @param words all but the small ones, in order
 * @param head the word that says what kind of thing is named: the last before "of", "in" or a comma
 */
record NameWords(ImmutableList<Word> words, Word head) {
  private static final Splitter FORMS = Splitter.on(' ').omitEmptyStrings();

  /** Takes a name apart; no words are given where it has none. */
  static NameWords of(String name, Tokenizer tokenizer, Folder folder) {
    Tokens tokens = tokenizer.read(name);
    List<String> forms = FORMS.splitToList(folder.fold(name));
    ImmutableList.Builder<Word> words = ImmutableList.builder();
    Word head = Word.of(-1, "");
    boolean headFound = false;
    for (int i = 0; i < forms.size(); i++) {
      String form = forms.get(i);
      if (!Character.isLetterOrDigit(form.charAt(0))) {
        headFound |= form.equals(",") && !head.text().isEmpty();
      } else if (SmallWord.of(form).isLeftOut()) {
        headFound |= SmallWord.of(form) == SmallWord.LINK && !head.text().isEmpty();
      } else {
        Word word = Word.of(tokens.id(i), form);
        words.add(word);
        head = headFound ? head : word;
      }
    }
    return new NameWords(words.build(), head);
  }
}
