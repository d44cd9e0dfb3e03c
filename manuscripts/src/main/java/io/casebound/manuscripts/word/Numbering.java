package io.casebound.manuscripts.word;

import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Counts the items of a document's lists, as Word does (ECMA-376, Part 1, 17.9). */
final class Numbering {
  private static final int LEVELS = 9;

  private final Map<String, ListLevel[]> patterns = new HashMap<>();
  private final Map<String, ListSpec> lists = new HashMap<>();
  private final Map<String, int[]> counters = new HashMap<>();

  /** A list: the pattern it follows, and where it differs from it. */
  private static final class ListSpec {
    private String pattern = "";
    private final Map<Integer, ListLevel> levels = new HashMap<>();
    private final Map<Integer, Integer> starts = new HashMap<>();
    private boolean used;
  }

  private Numbering() {}

  /** The lists that a part describes; without one, no item has a number. */
  static Numbering read(Optional<XmlCursor> part) throws IOException {
    Numbering numbering = new Numbering();
    if (part.isPresent() && part.get().root()) {
      XmlCursor xml = part.get();
      xml.children(
          name -> {
            if (name.equals("abstractNum")) {
              numbering.readPattern(xml);
            } else if (name.equals("num")) {
              numbering.readList(xml);
            }
          });
    }
    return numbering;
  }

  private void readPattern(XmlCursor xml) throws IOException {
    ListLevel[] levels = new ListLevel[LEVELS];
    Arrays.fill(levels, ListLevel.PLAIN);
    patterns.put(xml.attribute("abstractNumId"), levels);
    xml.children(
        name -> {
          if (name.equals("lvl")) {
            levels[level(xml)] = ListLevel.read(xml);
          }
        });
  }

  private static int level(XmlCursor xml) {
    return Math.min(ListLevel.number(xml.attribute("ilvl"), 0), LEVELS - 1);
  }

  private void readList(XmlCursor xml) throws IOException {
    ListSpec list = new ListSpec();
    lists.put(xml.attribute("numId"), list);
    xml.children(
        name -> {
          if (name.equals("abstractNumId")) {
            list.pattern = xml.val();
          } else if (name.equals("lvlOverride")) {
            readOverride(xml, level(xml), list);
          }
        });
  }

  private static void readOverride(XmlCursor xml, int level, ListSpec list) throws IOException {
    xml.children(
        name -> {
          if (name.equals("startOverride")) {
            list.starts.put(level, ListLevel.number(xml.val(), 1));
          } else if (name.equals("lvl")) {
            list.levels.put(level, ListLevel.read(xml));
          }
        });
  }

  /** Whether the items there have numbers; others have bullets, or nothing. */
  boolean isNumbered(ListPlace place) {
    ListSpec list = lists.get(place.list());
    return list != null && level(list, place.level()).format() != NumberFormat.BULLET;
  }

  /** Counts one more item, and gives what stands before it: {@code 2.}, or nothing. */
  String next(ListPlace place) {
    ListSpec list = lists.get(place.list());
    if (list == null) {
      return "";
    }
    int[] counts = counters.computeIfAbsent(list.pattern, pattern -> new int[LEVELS]);
    if (!list.used) {
      list.used = true;
      list.starts.keySet().forEach(level -> counts[level] = 0);
    }
    for (int level = 0; level <= place.level(); level++) {
      boolean counted = level == place.level();
      if (counts[level] == 0) {
        counts[level] = start(list, level);
      } else if (counted) {
        counts[level]++;
      }
    }
    Arrays.fill(counts, place.level() + 1, LEVELS, 0);
    return print(list, place.level(), counts);
  }

  private int start(ListSpec list, int level) {
    return Math.max(1, list.starts.getOrDefault(level, level(list, level).start()));
  }

  private ListLevel level(ListSpec list, int level) {
    ListLevel own = list.levels.get(level);
    ListLevel[] pattern = patterns.get(list.pattern);
    return own != null ? own : pattern == null ? ListLevel.PLAIN : pattern[level];
  }

  private String print(ListSpec list, int at, int[] counts) {
    ListLevel level = level(list, at);
    if (level.format() == NumberFormat.BULLET) {
      return "";
    }
    String label = level.text();
    for (int i = 0; i <= at; i++) {
      String sign = "%" + (i + 1);
      if (label.contains(sign)) {
        label = label.replace(sign, level(list, i).format().print(counts[i]));
      }
    }
    return label.strip();
  }
}
