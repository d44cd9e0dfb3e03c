package io.casebound.manuscripts.prose;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import io.casebound.model.SourceText;
import io.casebound.model.reference.Reference;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** Splits the lines of a reference section into its entries, however they are numbered. */
public final class ReferenceLists {
  /** How many numbers a list may leave out and still go on. */
  private static final int GAP = 3;

  private final LineJoiner joiner;

  private ReferenceLists(LineJoiner joiner) {
    this.joiner = joiner;
  }

  /**
   * What a reference section holds.
   *
   * @param references its entries in order
   * @param rest the lines before the first and behind the last entry that belong to none
   */
  public record Split(ImmutableList<Reference> references, ImmutableList<TextLine> rest) {}

  /** Whether a line opens a notice, such as that of a licence, which often ends the list. */
  public static boolean isNotice(TextLine line) {
    return ListEnd.isNotice(line);
  }

  /** Splits the lines of a reference section. */
  public static Split split(List<TextLine> lines, LineJoiner joiner) {
    return new ReferenceLists(joiner).split(lines);
  }

  private Split split(List<TextLine> lines) {
    ReferenceLabel label = null;
    int most = 0;
    for (ReferenceLabel candidate : ReferenceLabel.values()) {
      int run = run(candidate, lines);
      if (run > most) {
        label = candidate;
        most = run;
      }
    }
    boolean numbered = most >= 2 || (most == 1 && label != null && opens(label, lines));
    return label != null && numbered ? numbered(label, lines) : unnumbered(lines);
  }

  private static boolean opens(ReferenceLabel label, List<TextLine> lines) {
    return label != ReferenceLabel.BARE && label.number(lines.get(0).text()).isPresent();
  }

  /** How many lines carry on the numbering that the first of them begins. */
  private static int run(ReferenceLabel label, List<TextLine> lines) {
    int count = 0;
    int last = 0;
    for (TextLine line : lines) {
      OptionalInt number = label.number(line.text());
      if (number.isPresent() && continues(label, last, number.getAsInt())) {
        last = number.getAsInt();
        count++;
      }
    }
    return count;
  }

  private static boolean continues(ReferenceLabel label, int last, int number) {
    if (label == ReferenceLabel.BARE) {
      return number == last + 1;
    }
    return last == 0 ? number >= 1 : last <= number && number <= last + GAP;
  }

  private Split numbered(ReferenceLabel label, List<TextLine> lines) {
    List<List<TextLine>> entries = new ArrayList<>();
    List<TextLine> rest = new ArrayList<>();
    int last = 0;
    for (TextLine line : lines) {
      OptionalInt number = label.number(line.text());
      if (number.isPresent() && continues(label, last, number.getAsInt())) {
        last = number.getAsInt();
        entries.add(Lists.newArrayList(line));
      } else if (entries.isEmpty()) {
        rest.add(line);
      } else {
        entries.get(entries.size() - 1).add(line);
      }
    }
    rest.addAll(ListEnd.cut(entries.get(entries.size() - 1)));
    return new Split(references(label, entries), ImmutableList.copyOf(rest));
  }

  private ImmutableList<Reference> references(ReferenceLabel label, List<List<TextLine>> entries) {
    List<SourceText> texts = entries.stream().map(this::join).toList();
    List<SourceText> single = new ArrayList<>();
    for (int i = 0; i < texts.size(); i++) {
      int next =
          i + 1 < texts.size()
              ? label.number(texts.get(i + 1)).orElse(0)
              : texts.size() <= 2 ? Integer.MAX_VALUE : 0;
      addSingles(label, texts.get(i), next, single);
    }
    Set<String> ids = new HashSet<>();
    return single.stream()
        .map(text -> reference(label.label(text), label.rest(text).strip(), ids))
        .collect(ImmutableList.toImmutableList());
  }

  /** An entry, cut where the numbers up to {@code next} stand inside it. */
  private static void addSingles(
      ReferenceLabel label, SourceText text, int next, List<SourceText> single) {
    int from = 0;
    int number = label.number(text).orElse(0);
    while (number + 1 < next) {
      number++;
      int at = label.find(text, number, from);
      if (at < 0) {
        break;
      }
      single.add(text.slice(from, at).strip());
      from = at;
    }
    single.add(text.slice(from, text.length()));
  }

  private Split unnumbered(List<TextLine> lines) {
    List<List<TextLine>> entries = UnnumberedEntries.of(lines);
    List<TextLine> rest = new ArrayList<>();
    if (!entries.isEmpty()) {
      rest.addAll(ListEnd.cut(entries.get(entries.size() - 1)));
      entries = ListEnd.withoutNotices(entries, rest);
    }
    ImmutableList.Builder<Reference> references = ImmutableList.builder();
    int number = 0;
    for (List<TextLine> entry : entries) {
      SourceText text = UnnumberedEntries.withoutBullet(join(entry));
      number++;
      references.add(
          new Reference(String.valueOf(number), Optional.empty(), text, Optional.empty()));
    }
    return new Split(references.build(), ImmutableList.copyOf(rest));
  }

  private static Reference reference(Optional<SourceText> label, SourceText text, Set<String> ids) {
    String number = label.map(SourceText::value).map(ReferenceLists::bare).orElse("");
    String id = number;
    for (int copy = 2; !ids.add(id); copy++) {
      id = number + "-" + copy;
    }
    return new Reference(id, label, text, Optional.empty());
  }

  private static String bare(String number) {
    return String.valueOf(Integer.parseInt(number));
  }

  private SourceText join(List<TextLine> entry) {
    return joiner.join(entry.stream().map(TextLine::text).toList());
  }
}
