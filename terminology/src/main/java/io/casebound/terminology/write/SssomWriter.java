package io.casebound.terminology.write;

import com.google.common.collect.ImmutableMap;
import io.casebound.terminology.Coding;
import io.casebound.terminology.Mapping;
import io.casebound.terminology.SkosMatch;
import io.casebound.terminology.Terminology;
import io.casebound.terminology.system.CodeSystem;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Writes mappings as SSSOM TSV, with its metadata in the comment before the table. */
public final class SssomWriter implements TerminologyWriter {
  /** The predicates of SKOS, by match. */
  static final ImmutableMap<SkosMatch, String> PREDICATES =
      ImmutableMap.of(
          SkosMatch.EXACT, "skos:exactMatch",
          SkosMatch.CLOSE, "skos:closeMatch",
          SkosMatch.BROAD, "skos:broadMatch",
          SkosMatch.NARROW, "skos:narrowMatch",
          SkosMatch.RELATED, "skos:relatedMatch",
          SkosMatch.UNSPECIFIED, "skos:mappingRelation");

  private static final String HEADING =
      "subject_id\tsubject_label\tpredicate_id\tobject_id\tobject_label\tmapping_justification"
          + "\tsubject_source_version\tobject_source_version\tcomment\n";

  @Override
  public void write(Export export, Writer writer) throws IOException {
    List<Mapping> mappings = export.mappings();
    metadata(export, mappings, writer);
    writer.write(HEADING);
    for (Mapping mapping : mappings) {
      writer.write(
          String.join(
                  "\t",
                  export.curie(mapping.subject()),
                  cell(mapping.subject().label()),
                  PREDICATES.getOrDefault(mapping.match(), ""),
                  export.curie(mapping.object()),
                  cell(mapping.object().label()),
                  mapping.justification(),
                  cell(mapping.subject().version()),
                  cell(mapping.object().version()),
                  cell(mapping.source()))
              + "\n");
    }
  }

  private static void metadata(Export export, List<Mapping> mappings, Writer writer)
      throws IOException {
    Map<String, String> prefixes = new TreeMap<>();
    for (Mapping mapping : mappings) {
      prefix(export, mapping.subject(), prefixes);
      prefix(export, mapping.object(), prefixes);
    }
    prefixes.put("semapv", "https://w3id.org/semapv/vocab/");
    prefixes.put("skos", "http://www.w3.org/2004/02/skos/core#");
    writer.write("#curie_map:\n");
    for (Map.Entry<String, String> prefix : prefixes.entrySet()) {
      writer.write("#  " + prefix.getKey() + ": \"" + prefix.getValue() + "\"\n");
    }
    writer.write("#mapping_set_id: \"" + export.base() + "mappings\"\n");
    writer.write("#license: \"" + license(export) + "\"\n");
  }

  private static void prefix(Export export, Coding coding, Map<String, String> prefixes) {
    CodeSystem system = export.system(coding);
    if (!system.prefix().isEmpty()) {
      prefixes.put(system.prefix(), system.namespace());
    }
  }

  /** Of what others made the licence is theirs, and not known here. */
  private static String license(Export export) {
    return export.terminology() == Terminology.bundled()
        ? "https://www.apache.org/licenses/LICENSE-2.0"
        : "https://w3id.org/sssom/license/unspecified";
  }

  /** A cell; one with a quotation mark is quoted, since readers take it for the first of two. */
  private static String cell(String text) {
    String line = text.replace('\t', ' ').replace('\n', ' ').replace('\r', ' ');
    return line.indexOf('"') < 0 ? line : '"' + line.replace("\"", "\"\"") + '"';
  }
}
