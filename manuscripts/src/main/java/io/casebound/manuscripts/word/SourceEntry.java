package io.casebound.manuscripts.word;

import com.google.common.collect.ImmutableMap;
import io.casebound.model.SourceText;
import io.casebound.model.reference.BibliographicRecord;
import io.casebound.model.reference.NameRole;
import io.casebound.model.reference.PersonName;
import io.casebound.model.reference.RecordField;
import io.casebound.model.reference.WorkType;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An entry of a document's list of sources while it is read (ECMA-376, Part 1, 22.6.2). */
final class SourceEntry {
  private static final ImmutableMap<String, WorkType> TYPES =
      ImmutableMap.<String, WorkType>builder()
          .put("ArticleInAPeriodical", WorkType.ARTICLE_MAGAZINE)
          .put("Book", WorkType.BOOK)
          .put("BookSection", WorkType.CHAPTER)
          .put("ConferenceProceedings", WorkType.PAPER_CONFERENCE)
          .put("DocumentFromInternetSite", WorkType.WEBPAGE)
          .put("InternetSite", WorkType.WEBPAGE)
          .put("JournalArticle", WorkType.ARTICLE_JOURNAL)
          .put("Patent", WorkType.PATENT)
          .put("Report", WorkType.REPORT)
          .build();

  private static final ImmutableMap<String, RecordField> FIELDS =
      ImmutableMap.<String, RecordField>builder()
          .put("Title", RecordField.TITLE)
          .put("ShortTitle", RecordField.TITLE_SHORT)
          .put("JournalName", RecordField.CONTAINER_TITLE)
          .put("PeriodicalTitle", RecordField.CONTAINER_TITLE)
          .put("BookTitle", RecordField.CONTAINER_TITLE)
          .put("InternetSiteTitle", RecordField.CONTAINER_TITLE)
          .put("ConferenceName", RecordField.EVENT_TITLE)
          .put("Year", RecordField.YEAR)
          .put("Volume", RecordField.VOLUME)
          .put("Issue", RecordField.ISSUE)
          .put("Pages", RecordField.PAGE)
          .put("Edition", RecordField.EDITION)
          .put("Publisher", RecordField.PUBLISHER)
          .put("City", RecordField.PUBLISHER_PLACE)
          .put("NumberVolumes", RecordField.NUMBER_OF_VOLUMES)
          .put("ChapterNumber", RecordField.CHAPTER_NUMBER)
          .put("ThesisType", RecordField.GENRE)
          .put("Medium", RecordField.MEDIUM)
          .put("Version", RecordField.VERSION)
          .put("DOI", RecordField.DOI)
          .put("URL", RecordField.URL)
          .put("Comments", RecordField.ANNOTE)
          .build();

  private static final ImmutableMap<String, NameRole> ROLES =
      ImmutableMap.of(
          "BookAuthor", NameRole.CONTAINER_AUTHOR,
          "Compiler", NameRole.COMPILER,
          "Translator", NameRole.TRANSLATOR);

  private final BibliographicRecord.Builder record = BibliographicRecord.builder(WorkType.OTHER);
  private String tag = "";
  private String month = "";
  private String day = "";
  private boolean named;

  private SourceEntry() {}

  /** The entry that the cursor is on. */
  static SourceEntry read(XmlCursor xml) throws IOException {
    SourceEntry entry = new SourceEntry();
    xml.children(any -> entry.readField(xml));
    return entry;
  }

  /** What citations call it. */
  String tag() {
    return tag;
  }

  /** The work, unless nothing is said of it but its tag. */
  Optional<BibliographicRecord> record() {
    String date = (month + " " + day).strip();
    if (!date.isEmpty()) {
      record.set(RecordField.MONTH_DAY, SourceText.of(date));
    }
    return named && !tag.isEmpty() ? Optional.of(record.build()) : Optional.empty();
  }

  private void readField(XmlCursor xml) throws IOException {
    String name = xml.localName();
    if (name.equals("Author")) {
      xml.children(any -> readPeople(xml.localName(), xml));
      return;
    }
    String text = xml.text().strip();
    switch (name) {
      case "Tag" -> tag = text;
      case "SourceType" -> record.type(TYPES.getOrDefault(text, WorkType.OTHER));
      case "Month" -> month = text;
      case "Day" -> day = text;
      case "StandardNumber" -> setStandardNumber(text);
      default -> set(FIELDS.get(name), text);
    }
  }

  private void set(@Nullable RecordField field, String text) {
    if (field != null && !text.isEmpty()) {
      record.set(field, SourceText.of(text));
      named |= field == RecordField.TITLE;
    }
  }

  /** One field for whatever number: an ISBN, an ISSN, often a DOI. */
  private void setStandardNumber(String text) {
    String bare = text.replaceFirst("(?i)^(?:doi|isbn|issn)(?:-1[03])?[:\\s]{0,3}", "");
    if (bare.startsWith("10.") && bare.contains("/")) {
      set(RecordField.DOI, bare);
    } else if (bare.matches("\\d{4}-?\\d{3}[\\dXx]")) {
      set(RecordField.ISSN, bare);
    } else if (bare.matches("(?:97[89][- ]?)?\\d[\\d -]{7,12}[\\dXx]")) {
      set(RecordField.ISBN, bare);
    }
  }

  private void readPeople(String role, XmlCursor xml) throws IOException {
    xml.children(
        any -> {
          if (xml.localName().equals("Corporate")) {
            String group = xml.text().strip();
            if (!group.isEmpty()) {
              add(role, PersonName.group(SourceText.of(group)));
            }
          } else if (xml.localName().equals("NameList")) {
            xml.children(person -> readPerson(role, xml));
          }
        });
  }

  private void readPerson(String role, XmlCursor xml) throws IOException {
    String[] parts = {"", "", ""};
    xml.children(
        any -> {
          switch (xml.localName()) {
            case "Last" -> parts[0] = xml.text().strip();
            case "First" -> parts[1] = xml.text().strip();
            case "Middle" -> parts[2] = xml.text().strip();
            default -> {}
          }
        });
    String given = (parts[1] + " " + parts[2]).strip();
    if (!parts[0].isEmpty()) {
      Optional<SourceText> first =
          given.isEmpty() ? Optional.empty() : Optional.of(SourceText.of(given));
      add(role, new PersonName(SourceText.of(parts[0]), first, Optional.empty(), false));
    }
  }

  private void add(String role, PersonName name) {
    NameRole other = ROLES.get(role);
    if (other != null) {
      record.add(other, name);
    } else if (role.equals("Editor")) {
      record.addEditor(name);
    } else {
      record.addAuthor(name);
    }
  }
}
