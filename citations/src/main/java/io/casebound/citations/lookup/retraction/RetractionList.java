package io.casebound.citations.lookup.retraction;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.casebound.citations.identifier.Doi;
import io.casebound.citations.identifier.Pmid;
import io.casebound.citations.lookup.BibliographicSource;
import io.casebound.citations.lookup.Candidate;
import io.casebound.citations.lookup.Notice;
import io.casebound.citations.lookup.match.TitleText;
import io.casebound.model.io.UnreadableInputException;
import io.casebound.model.reference.BibliographicRecord;
import io.casebound.model.reference.RecordField;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * The works of the Retraction Watch database, as its CSV file has them, which Crossref gives out.
 * It is a source of works, and tells of works that other sources found. It is not changed once
 * read.
 */
public final class RetractionList implements BibliographicSource {
  static final String NAME = "Retraction Watch";

  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180
          .builder()
          .setHeader()
          .setSkipHeaderRecord(true)
          .setAllowMissingColumnNames(true)
          .get();
  private static final int MOST_FOUND = 5;

  private final Map<String, NoticedWork> byIdentifier = new LinkedHashMap<>();
  private final List<NoticedWork> works = new ArrayList<>();
  private TitleKeys titles = TitleKeys.of(ImmutableList.of());
  private int rows;

  private RetractionList() {}

  /**
   * Reads the CSV file. Bytes that are no UTF-8 are replaced, for the file has some.
   *
   * @throws UnreadableInputException where it cannot be read, or is no such table
   */
  public static RetractionList read(Path file) throws IOException {
    RetractionList list = new RetractionList();
    var decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPLACE)
            .onUnmappableCharacter(CodingErrorAction.REPLACE);
    try (Reader reader =
        new BufferedReader(new InputStreamReader(Files.newInputStream(file), decoder))) {
      list.read(reader, file.toString());
    } catch (NoSuchFileException e) {
      throw new UnreadableInputException(file + ": there is no such file; check the path.", e);
    } catch (AccessDeniedException e) {
      throw new UnreadableInputException(
          file + ": may not be read; ask for permission to read it.", e);
    }
    return list;
  }

  private void read(Reader reader, String name) throws IOException {
    RowLimit limit = new RowLimit(withoutByteOrderMark(reader));
    try (CSVParser parser = FORMAT.parse(limit)) {
      for (String column : ImmutableList.of(NoticeRow.TITLE, NoticeRow.NATURE, NoticeRow.DOI)) {
        if (!parser.getHeaderMap().containsKey(column)) {
          throw new UnreadableInputException(
              name
                  + ": has no column "
                  + column
                  + "; give the CSV file of the Retraction Watch database.");
        }
      }
      for (CSVRecord row : parser) {
        limit.row();
        add(new NoticeRow(column -> cell(row, column)));
      }
    } catch (UncheckedIOException | IllegalArgumentException e) {
      throw new UnreadableInputException(
          name + ": is no table that can be read behind row " + rows + "; fetch it again.", e);
    }
    titles = TitleKeys.of(ImmutableList.copyOf(works));
  }

  private static Reader withoutByteOrderMark(Reader reader) throws IOException {
    reader.mark(1);
    if (reader.read() != '\uFEFF') {
      reader.reset();
    }
    return reader;
  }

  private static String cell(CSVRecord row, String column) {
    return row.isSet(column) ? row.get(column) : "";
  }

  private void add(NoticeRow row) {
    rows++;
    row.notice().ifPresent(notice -> add(row, notice));
  }

  private void add(NoticeRow row, Notice notice) {
    NoticedWork named = row.work();
    ImmutableList<String> keys =
        Stream.of(doiKey(named.doi()), pmidKey(named.pmid()))
            .filter(key -> !key.endsWith(":"))
            .collect(ImmutableList.toImmutableList());
    NoticedWork known =
        keys.stream()
            .filter(byIdentifier::containsKey)
            .findFirst()
            .map(byIdentifier::get)
            .orElse(named);
    if (known.equals(named)) {
      works.add(named);
    }
    known.add(notice);
    keys.forEach(key -> byIdentifier.putIfAbsent(key, known));
  }

  private static String doiKey(String doi) {
    return "doi:" + doi.toLowerCase(Locale.ROOT);
  }

  private static String pmidKey(String pmid) {
    return "pmid:" + pmid;
  }

  /** How many rows the file has. */
  public int rows() {
    return rows;
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public ImmutableList<Candidate> find(BibliographicRecord work) {
    Map<NoticedWork, Set<RecordField>> found = named(work);
    TitleText title = TitleText.of(work.text(RecordField.TITLE));
    titles.find(title).stream()
        .filter(each -> !found.containsKey(each))
        .sorted(Comparator.comparingDouble(each -> -each.title().similarity(title)))
        .limit(MOST_FOUND)
        .toList()
        .forEach(each -> found.put(each, Set.of()));
    return found.entrySet().stream()
        .map(entry -> entry.getKey().candidate(ImmutableSet.copyOf(entry.getValue())))
        .collect(ImmutableList.toImmutableList());
  }

  private Map<NoticedWork, Set<RecordField>> named(BibliographicRecord work) {
    Map<NoticedWork, Set<RecordField>> named = new LinkedHashMap<>();
    Doi.parse(work.text(RecordField.DOI))
        .map(doi -> byIdentifier.get(doiKey(doi.value())))
        .ifPresent(each -> add(named, each, RecordField.DOI));
    Pmid.parse(work.text(RecordField.PMID))
        .map(pmid -> byIdentifier.get(pmidKey(pmid.toString())))
        .ifPresent(each -> add(named, each, RecordField.PMID));
    return named;
  }

  private static void add(
      Map<NoticedWork, Set<RecordField>> named, NoticedWork work, RecordField field) {
    named.computeIfAbsent(work, none -> new LinkedHashSet<>()).add(field);
  }

  /** The same source, which tells what this list has of the works that it finds as well. */
  public BibliographicSource beside(BibliographicSource source) {
    return new ToldSource(source, this);
  }

  /** A work that another source found, with what this list tells of it by its DOI or PMID. */
  Candidate told(Candidate found) {
    ImmutableList<Notice> own =
        named(found.work()).keySet().stream()
            .flatMap(work -> work.notices().stream())
            .collect(ImmutableList.toImmutableList());
    return own.isEmpty()
        ? found
        : new Candidate(
            found.work(),
            found.source(),
            found.foundBy(),
            ImmutableList.<Notice>builder().addAll(found.notices()).addAll(own).build());
  }
}
