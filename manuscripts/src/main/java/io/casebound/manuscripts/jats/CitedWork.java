package io.casebound.manuscripts.jats;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * A work in a reference list, in one form or two.
 *
 * @param printed the form that reads as printed
 * @param marked the form whose fields are marked; may be the same
 * @param others the forms that a reader of the file meets beside the printed one; of alternatives
 *     that replace each other, none
 */
record CitedWork(XmlElement printed, XmlElement marked, List<XmlElement> others) {
  /** The work that forms of it name, at least one. */
  static CitedWork of(List<XmlElement> forms) {
    XmlElement first = forms.get(0);
    return new CitedWork(
        named(forms, "mixed-citation", first), named(forms, "element-citation", first), List.of());
  }

  /** The work that stands in a list in two forms, one behind the other. */
  static CitedWork given(List<XmlElement> forms) {
    CitedWork work = of(forms);
    return new CitedWork(
        work.printed, work.marked, forms.stream().filter(form -> form != work.printed).toList());
  }

  private static XmlElement named(List<XmlElement> forms, String name, XmlElement other) {
    for (XmlElement form : forms) {
      if (form.is(name)) {
        return form;
      }
    }
    return other;
  }

  /** Whether one of two is the printed form and the other the marked one. */
  boolean isOtherFormOf(CitedWork other) {
    return (isPrinted() && other.isMarked()) || (isMarked() && other.isPrinted());
  }

  private boolean isPrinted() {
    return printed.is("mixed-citation");
  }

  private boolean isMarked() {
    return printed.is("element-citation");
  }

  /** The identifiers of its forms. */
  Set<String> ids() {
    Set<String> ids = new LinkedHashSet<>();
    printed.id().ifPresent(ids::add);
    marked.id().ifPresent(ids::add);
    return ids;
  }
}
