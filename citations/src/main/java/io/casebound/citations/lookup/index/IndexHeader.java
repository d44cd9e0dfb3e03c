package io.casebound.citations.lookup.index;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.casebound.model.io.UnreadableInputException;
import io.casebound.model.reference.RecordField;
import io.casebound.model.reference.WorkType;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.CRC32C;

/**
 * What an index is, and what its numbers mean: lines of a word and a value, the last of them the
 * check sum of the others.
 *
 * @param works how many works it holds
 * @param keys how many keys lead to them
 * @param workBytes the size of the file of works
 * @param keyBytes the size of the file of keys
 * @param fields the names of the fields in the order of their numbers
 * @param types the names of the types of works, likewise
 */
record IndexHeader(
    long works,
    long keys,
    long workBytes,
    long keyBytes,
    ImmutableList<String> fields,
    ImmutableList<String> types) {
  /** The version of the form described here; another is not read. */
  static final int VERSION = 1;

  private static final String FIRST = "casebound-reference-index ";
  private static final String SUM = "crc32c ";

  /** The header of an index that this version writes. */
  static IndexHeader of(long works, long keys, long workBytes, long keyBytes) {
    return new IndexHeader(
        works,
        keys,
        workBytes,
        keyBytes,
        WorkCodec.KEPT.stream().map(RecordField::name).collect(ImmutableList.toImmutableList()),
        Stream.of(WorkType.values()).map(WorkType::csl).collect(ImmutableList.toImmutableList()));
  }

  WorkType type(int number) {
    return WorkType.ofCsl(types.get(number)).orElse(WorkType.OTHER);
  }

  /** The field of that number; empty where there is none any more. */
  Optional<RecordField> field(int number) {
    String name = fields.get(number);
    return Arrays.stream(RecordField.values())
        .filter(field -> field.name().equals(name))
        .findFirst();
  }

  String text() {
    String lines =
        Stream.of(
                FIRST + VERSION,
                "works " + works,
                "keys " + keys,
                "work-bytes " + workBytes,
                "key-bytes " + keyBytes,
                "fields " + String.join(" ", fields),
                "types " + String.join(" ", types))
            .map(line -> line + "\n")
            .collect(Collectors.joining());
    return lines + SUM + sum(lines) + "\n";
  }

  /**
   * Reads a header.
   *
   * @param name how messages call the index
   */
  static IndexHeader parse(String text, String name) throws UnreadableInputException {
    if (!text.startsWith(FIRST)) {
      throw new UnreadableInputException(
          name
              + ": is no index of references; name the folder that casebound references index made.");
    }
    List<String> lines = Splitter.on('\n').splitToList(text);
    if (!lines.get(0).equals(FIRST + VERSION)) {
      throw new UnreadableInputException(
          name
              + ": is of version "
              + lines.get(0).substring(FIRST.length())
              + ", and this casebound reads version "
              + VERSION
              + "; make the index again.");
    }
    int sum = text.lastIndexOf(SUM);
    if (sum < 0 || !text.substring(sum).equals(SUM + sum(text.substring(0, sum)) + "\n")) {
      throw damaged(name);
    }
    return parse(lines, name);
  }

  private static IndexHeader parse(List<String> lines, String name)
      throws UnreadableInputException {
    ImmutableMap<String, String> values =
        lines.stream()
            .filter(line -> line.indexOf(' ') > 0)
            .collect(
                ImmutableMap.toImmutableMap(
                    line -> line.substring(0, line.indexOf(' ')),
                    line -> line.substring(line.indexOf(' ') + 1)));
    try {
      return new IndexHeader(
          number(values, "works"),
          number(values, "keys"),
          number(values, "work-bytes"),
          number(values, "key-bytes"),
          words(values, "fields"),
          words(values, "types"));
    } catch (NumberFormatException e) {
      throw damaged(name);
    }
  }

  private static long number(ImmutableMap<String, String> values, String word) {
    return Long.parseLong(values.getOrDefault(word, ""));
  }

  private static ImmutableList<String> words(ImmutableMap<String, String> values, String word) {
    return ImmutableList.copyOf(
        Splitter.on(' ').omitEmptyStrings().split(values.getOrDefault(word, "")));
  }

  static UnreadableInputException damaged(String name) {
    return new UnreadableInputException(
        name + ": is damaged; make the index again from its files.");
  }

  private static String sum(String lines) {
    CRC32C sum = new CRC32C();
    sum.update(lines.getBytes(StandardCharsets.UTF_8));
    return String.format(Locale.ROOT, "%08x", sum.getValue());
  }
}
