package io.casebound.terminology.system;

import com.google.common.base.Ascii;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import io.casebound.terminology.csv.CsvRow;
import io.casebound.terminology.csv.CsvTable;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The known code systems, by name, by prefix and by address. */
public final class CodeSystems {
  private static final CodeSystems BUNDLED =
      new CodeSystems(CsvTable.resource(CodeSystems.class, "code-systems.csv"));
  // Resolvers, behind whose address a CURIE stands, with a colon or with a slash.
  private static final Pattern RESOLVED =
      Pattern.compile(
          "https?://(?:identifiers\\.org|bioregistry\\.io)/([A-Za-z][A-Za-z0-9_.]*)[:/](.+)");
  private static final String OBO = "http://purl.obolibrary.org/obo/";

  private static final Pattern RELEASE =
      Pattern.compile("([A-Za-z][A-Za-z_]*)_([0-9]{4}_[0-9]{2}_[0-9]{2})");

  private final ImmutableMap<String, CodeSystem> byName;
  private final ImmutableMap<String, CodeSystem> byPrefix;
  private final ImmutableMap<String, CodeSystem> byUri;
  // The longest first, since some are beginnings of others.
  private final Map<String, CodeSystem> iris =
      new TreeMap<>(
          Comparator.comparingInt(String::length)
              .reversed()
              .thenComparing(Comparator.naturalOrder()));

  private CodeSystems(List<CsvRow> rows) {
    Map<String, CodeSystem> names = new HashMap<>();
    Map<String, CodeSystem> prefixes = new HashMap<>();
    Map<String, CodeSystem> uris = new HashMap<>();
    for (CsvRow row : rows) {
      List<String> known = Splitter.on(' ').splitToList(row.get("prefixes"));
      CodeSystem system =
          new CodeSystem(
              row.get("system"),
              known.get(0),
              row.get("iri"),
              row.get("uri"),
              row.get("prefixed").equals("yes"));
      names.put(system.name(), system);
      known.forEach(prefix -> prefixes.put(Ascii.toLowerCase(prefix), system));
      uris.put(system.uri(), system);
      for (String address : Splitter.on(' ').omitEmptyStrings().split(row.get("other addresses"))) {
        uris.put(address, system);
        addIri(address, system);
      }
      addIri(system.iri(), system);
    }
    this.byName = ImmutableMap.copyOf(names);
    this.byPrefix = ImmutableMap.copyOf(prefixes);
    this.byUri = ImmutableMap.copyOf(uris);
  }

  private void addIri(String start, CodeSystem system) {
    if (isStart(start)) {
      iris.put(start, system);
    }
  }

  /** The systems that come with Casebound. */
  public static CodeSystems bundled() {
    return BUNDLED;
  }

  /** The system of that short name; of an unknown one, itself. */
  public CodeSystem named(String name) {
    return Optional.ofNullable(byName.get(name))
        .orElseGet(() -> new CodeSystem(name, name.replace(' ', '_'), "", "", false));
  }

  /** Whether CURIEs with that prefix are of a known system. */
  public boolean knowsPrefix(String prefix) {
    return byPrefix.containsKey(Ascii.toLowerCase(prefix));
  }

  /** The system that has that address in FHIR; of an unknown one, the address is its name. */
  public CodeSystem addressed(String uri) {
    return Optional.ofNullable(byUri.get(uri))
        .orElseGet(() -> new CodeSystem(uri, "", start(uri), uri, false));
  }

  private static String start(String uri) {
    return uri.isEmpty() || isStart(uri) ? uri : uri + "#";
  }

  private static boolean isStart(String address) {
    return !address.isEmpty() && "/#_".indexOf(address.charAt(address.length() - 1)) >= 0;
  }

  /** An identifier that is a CURIE, an IRI, or a name of its own. */
  public Identifier identifier(String text) {
    if (text.startsWith("http:") || text.startsWith("https:") || text.startsWith("urn:")) {
      return ofIri(text);
    }
    int colon = text.indexOf(':');
    return colon <= 0
        ? new Identifier(named(""), text, text, "")
        : ofPrefix(text.substring(0, colon), text.substring(colon + 1));
  }

  /** The identifier of a code in a system. */
  public Identifier identifier(CodeSystem system, String code, String version) {
    String curie = system.prefix().isEmpty() ? system.iri() + code : system.curie(code);
    return new Identifier(system, code, curie, version);
  }

  private Identifier ofPrefix(String prefix, String local) {
    CodeSystem system = byPrefix.get(Ascii.toLowerCase(prefix));
    if (system != null) {
      return identifier(system, system.code(local), "");
    }
    Matcher release = RELEASE.matcher(prefix);
    if (release.matches()) {
      Identifier plain = ofPrefix(release.group(1), local);
      return identifier(plain.system(), plain.code(), release.group(2).replace('_', '-'));
    }
    // An ontology of the OBO Foundry, most likely, whose codes bear their prefix.
    return identifier(new CodeSystem(prefix, prefix, "", "", true), prefix + ":" + local, "");
  }

  private Identifier ofIri(String iri) {
    for (Map.Entry<String, CodeSystem> known : iris.entrySet()) {
      String start = known.getKey();
      if (iri.startsWith(start) && iri.length() > start.length()) {
        String code = known.getValue().code(iri.substring(start.length()));
        return identifier(known.getValue(), code, "");
      }
    }
    Matcher resolved = RESOLVED.matcher(iri);
    if (resolved.matches()) {
      return ofPrefix(resolved.group(1), resolved.group(2));
    }
    int underscore = iri.lastIndexOf('_');
    if (iri.startsWith(OBO) && underscore > OBO.length()) {
      return ofPrefix(iri.substring(OBO.length(), underscore), iri.substring(underscore + 1));
    }
    int local = Math.max(iri.lastIndexOf('/'), iri.lastIndexOf('#')) + 1;
    return new Identifier(addressed(iri.substring(0, local)), iri.substring(local), iri, "");
  }
}
