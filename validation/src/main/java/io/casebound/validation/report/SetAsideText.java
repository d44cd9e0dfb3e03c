package io.casebound.validation.report;

import com.google.common.collect.ImmutableList;
import io.casebound.validation.SetAside;

/** What was set aside as a person reads it: the silenced one by one, the known as a number. */
final class SetAsideText {
  private static final String INDENT = "  ";

  private final Palette palette;

  SetAsideText(Palette palette) {
    this.palette = palette;
  }

  /** The lines to print, an empty one before them; none where nothing was set aside. */
  ImmutableList<String> lines(ImmutableList<SetAside> setAside) {
    if (setAside.isEmpty()) {
      return ImmutableList.of();
    }
    ImmutableList.Builder<String> lines = ImmutableList.builder();
    lines.add("", palette.strong("Set aside:"), "");
    int known = 0;
    for (SetAside aside : setAside) {
      if (aside.by() == SetAside.By.BASELINE) {
        known++;
      } else {
        addSilenced(lines, aside);
      }
    }
    if (known > 0) {
      lines.add(INDENT + known + (known == 1 ? " remark" : " remarks") + " of the baseline");
    }
    return lines.build();
  }

  private static void addSilenced(ImmutableList.Builder<String> lines, SetAside aside) {
    String remark = aside.remark().span().inWords() + ": " + aside.remark().rule();
    String indent = INDENT;
    for (String line :
        Paragraphs.wrap(
            remark + " (" + aside.reason() + ")", TextReport.WIDTH - 2 * INDENT.length())) {
      lines.add(indent + line);
      indent = INDENT + INDENT;
    }
  }
}
