package io.casebound.manuscripts.jats;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.casebound.model.CrossReference;
import io.casebound.model.Source;
import io.casebound.model.SourceText;
import io.casebound.model.TargetKind;
import io.casebound.model.reference.Reference;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads reference lists, wherever they stand. */
final class ReferenceListReader {
  private static final ImmutableSet<String> CITATIONS =
      ImmutableSet.of("mixed-citation", "element-citation", "nlm-citation", "citation", "product");

  private static final String MARKS = "[](). \u00a0";

  private final Source source;
  private final ReferenceText texts;
  private final RecordReader records;
  private final ImmutableList.Builder<Reference> references = ImmutableList.builder();
  private final Map<String, List<String>> byAnyId = new HashMap<>();
  private final Set<String> ids = new HashSet<>();

  ReferenceListReader(Source source) {
    this.source = source;
    this.texts = new ReferenceText(source);
    this.records = new RecordReader(source);
  }

  /**
   * The references in document order.
   *
   * @param elements the elements {@code ref} of an article
   * @param around the references of the article around it
   */
  ReferenceIndex read(List<XmlElement> elements, Optional<ReferenceIndex> around) {
    elements.forEach(this::reference);
    return new ReferenceIndex(references.build(), byAnyId, around);
  }

  /** An element may list several works, "3a" and "3b": a reference each. */
  private void reference(XmlElement ref) {
    Optional<SourceText> label = label(ref);
    List<CitedWork> works = works(ref);
    for (int i = 0; i < works.size(); i++) {
      CitedWork work = works.get(i);
      boolean last = i == works.size() - 1;
      FlowedText flowed = texts.of(work.printed(), last ? notes(ref, work) : List.of());
      SourceText text = flowed.text();
      if (text.length() == 0) {
        continue;
      }
      String id = freeId(ref, i);
      Set<String> names = work.ids();
      ref.id().ifPresent(names::add);
      for (String name : names) {
        byAnyId.computeIfAbsent(name, key -> new ArrayList<>(1)).add(id);
      }
      Optional<SourceText> own = i == 0 ? label : Optional.empty();
      references.add(
          new Reference(
              id, own, text, records.read(work.marked()), otherForms(work), links(flowed)));
    }
  }

  /** The work in its other forms, as far as they are given beside the printed one. */
  private ImmutableList<SourceText> otherForms(CitedWork work) {
    ImmutableList.Builder<SourceText> forms = ImmutableList.builder();
    for (XmlElement other : work.others()) {
      SourceText text = texts.of(other, List.of()).text();
      if (text.length() > 0) {
        forms.add(text);
      }
    }
    return forms.build();
  }

  private static ImmutableList<CrossReference> links(FlowedText flowed) {
    if (flowed.links().isEmpty()) {
      return ImmutableList.of();
    }
    ImmutableList.Builder<CrossReference> links = ImmutableList.builder();
    for (FlowedText.Link link : flowed.links()) {
      CrossReferences.of(flowed, link, TargetKind.REFERENCE).ifPresent(links::add);
    }
    return links.build();
  }

  private static List<XmlElement> notes(XmlElement ref, CitedWork work) {
    return work.printed().is("ref") ? List.of() : ref.elements("note");
  }

  private List<CitedWork> works(XmlElement ref) {
    List<CitedWork> works = new ArrayList<>();
    for (XmlNode node : ref.children()) {
      if (!(node instanceof XmlElement part)) {
        continue;
      }
      if (part.is("citation-alternatives")) {
        List<XmlElement> forms = part.elements();
        if (!forms.isEmpty()) {
          works.add(CitedWork.of(forms));
        }
      } else if (part.isAnyOf(CITATIONS)) {
        works.add(CitedWork.of(List.of(part)));
      }
    }
    if (works.size() == 2 && works.get(0).isOtherFormOf(works.get(1))) {
      return List.of(CitedWork.given(ref.elements(CITATIONS)));
    }
    return works.isEmpty() ? List.of(CitedWork.of(List.of(ref))) : works;
  }

  private String freeId(XmlElement ref, int index) {
    String name = ref.id().orElseGet(() -> "ref-" + (ids.size() + 1));
    String id = index == 0 ? name : name + (char) ('a' + index % 26);
    if (ids.add(id)) {
      return id;
    }
    String other = id + "-" + (ids.size() + 1);
    ids.add(other);
    return other;
  }

  /** The label without its brackets and stop. */
  private Optional<SourceText> label(XmlElement ref) {
    Optional<XmlElement> own = ref.first("label");
    Optional<XmlElement> label = own.isPresent() ? own : ref.firstBelow("label");
    return label
        .map(part -> bare(Inline.text(part, source).text()))
        .filter(text -> text.length() > 0);
  }

  private static SourceText bare(SourceText label) {
    int start = 0;
    int end = label.length();
    while (start < end && MARKS.indexOf(label.charAt(start)) >= 0) {
      start++;
    }
    while (end > start && MARKS.indexOf(label.charAt(end - 1)) >= 0) {
      end--;
    }
    return label.slice(start, end);
  }
}
