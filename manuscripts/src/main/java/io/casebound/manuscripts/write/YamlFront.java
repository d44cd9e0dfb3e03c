package io.casebound.manuscripts.write;

import io.casebound.model.ArticleMetadata;
import io.casebound.model.Contributor;
import io.casebound.model.DateKind;
import io.casebound.model.HistoryDate;
import io.casebound.model.IdentifierKind;
import io.casebound.model.SourceText;
import java.io.IOException;
import java.io.Writer;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Writes what a manuscript says of itself as YAML front matter, with the keys of Pandoc. */
final class YamlFront {
  private final Writer writer;

  YamlFront(Writer writer) {
    this.writer = writer;
  }

  void write(ArticleMetadata metadata) throws IOException {
    writer.write("---\n");
    entry("title", metadata.title());
    entry("subtitle", metadata.subtitle());
    contributors(metadata);
    if (!metadata.affiliations().isEmpty()) {
      writer.write("affiliations:\n");
      for (var affiliation : metadata.affiliations()) {
        writer.write("  - id: " + quoted(affiliation.id()) + "\n");
        writer.write("    name: " + quoted(affiliation.text().value()) + "\n");
      }
    }
    List<SourceText> keywords = metadata.keywords();
    if (!keywords.isEmpty()) {
      writer.write("keywords:\n");
      for (SourceText keyword : keywords) {
        writer.write("  - " + quoted(keyword.value()) + "\n");
      }
    }
    dates(metadata);
    entry("doi", metadata.identifier(IdentifierKind.DOI));
    entry("journal", metadata.journal().flatMap(journal -> journal.title()));
    if (metadata.language().isPresent()) {
      writer.write("lang: " + quoted(metadata.language().get()) + "\n");
    }
    writer.write("---\n");
  }

  private void contributors(ArticleMetadata metadata) throws IOException {
    if (metadata.contributors().isEmpty()) {
      return;
    }
    writer.write("author:\n");
    for (Contributor contributor : metadata.contributors()) {
      writer.write("  - name: " + quoted(contributor.name().value()) + "\n");
      if (!contributor.affiliationIds().isEmpty()) {
        String ids =
            String.join(
                ", ", contributor.affiliationIds().stream().map(YamlFront::quoted).toList());
        writer.write("    affiliations: [" + ids + "]\n");
      }
      member("orcid", contributor.orcid());
      member("email", contributor.email());
      if (contributor.corresponding()) {
        writer.write("    corresponding: true\n");
      }
    }
  }

  private void member(String key, Optional<String> value) throws IOException {
    if (value.isPresent()) {
      writer.write("    " + key + ": " + quoted(value.get()) + "\n");
    }
  }

  /** Of each kind the first, as a key holds one. */
  private void dates(ArticleMetadata metadata) throws IOException {
    Set<DateKind> written = EnumSet.noneOf(DateKind.class);
    for (HistoryDate date : metadata.dates()) {
      if (written.add(date.kind())) {
        String key =
            date.kind() == DateKind.OTHER ? "date" : date.kind().name().toLowerCase(Locale.ROOT);
        writer.write(key + ": " + quoted(iso(date)) + "\n");
      }
    }
  }

  private static String iso(HistoryDate date) {
    StringBuilder iso = new StringBuilder(String.format(Locale.ROOT, "%04d", date.year()));
    date.month()
        .ifPresent(
            month -> {
              iso.append(String.format(Locale.ROOT, "-%02d", month));
              date.day().ifPresent(day -> iso.append(String.format(Locale.ROOT, "-%02d", day)));
            });
    return iso.toString();
  }

  private void entry(String key, Optional<SourceText> value) throws IOException {
    if (value.isPresent()) {
      writer.write(key + ": " + quoted(value.get().value()) + "\n");
    }
  }

  /** A scalar in double quotation marks (YAML 1.2.2, 7.3.1). */
  private static String quoted(String text) {
    StringBuilder quoted = new StringBuilder("\"");
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"' || c == '\\') {
        quoted.append('\\').append(c);
      } else {
        quoted.append(Character.isISOControl(c) ? ' ' : c);
      }
    }
    return quoted.append('"').toString();
  }
}
