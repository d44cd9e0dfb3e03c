package io.casebound.terminology.load;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a FHIR resource says of itself, wherever in the file it says so. */
record FhirResource(ImmutableMap<String, String> values) {
  private static final ImmutableSet<String> ELEMENTS =
      ImmutableSet.of("resourceType", "url", "version", "language", "hierarchyMeaning");

  // SNOMED CT URI Standard, section 2: http://snomed.info/sct/{module}/version/{YYYYMMDD}.
  private static final Pattern SNOMED_VERSION =
      Pattern.compile("http://snomed\\.info/.*/version/([0-9]{4})([0-9]{2})([0-9]{2})");

  static FhirResource of(VocabularyInput input) throws IOException {
    Map<String, String> values = new HashMap<>();
    ImmutableMap.Builder<String, Consumer<String>> wanted = ImmutableMap.builder();
    ELEMENTS.forEach(element -> wanted.put(element, text -> values.putIfAbsent(element, text)));
    JsonWalk.texts(input, wanted.buildOrThrow());
    return new FhirResource(ImmutableMap.copyOf(values));
  }

  String type() {
    return value("resourceType");
  }

  String value(String element) {
    return values.getOrDefault(element, "");
  }

  /** The language of names that do not say theirs. */
  String language() {
    String language = value("language");
    return language.isEmpty() ? "en" : language;
  }

  /** A version as Casebound writes it: of SNOMED CT the date, else as it stands. */
  static String version(String version) {
    Matcher snomed = SNOMED_VERSION.matcher(version);
    return snomed.matches()
        ? snomed.group(1) + "-" + snomed.group(2) + "-" + snomed.group(3)
        : version;
  }

  /** The address of a canonical reference, which may end in a bar and a version. */
  static String address(String canonical) {
    int bar = canonical.indexOf('|');
    return bar < 0 ? canonical : canonical.substring(0, bar);
  }

  /** The version of a canonical reference; else {@code other}. */
  static String version(String canonical, String other) {
    int bar = canonical.indexOf('|');
    return version(bar < 0 ? other : canonical.substring(bar + 1));
  }
}
