package io.casebound.benchmarks.references;

import com.google.common.collect.ImmutableList;
import io.casebound.benchmarks.references.LabelledReference.Segment;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;

/**
 * Prints labelled articles once more in the styles of medical journals, which the labelled sets
 * show too seldom. It draws from a seeded source: the same articles give the same prints.
 */
final class Reprinter {
  /** Group authors as they stand in reference lists of medical articles. */
  private static final ImmutableList<String> GROUPS =
      ImmutableList.of(
          "World Health Organization",
          "WHO Classification of Tumours Editorial Board",
          "American College of Radiology",
          "National Comprehensive Cancer Network",
          "International Agency for Research on Cancer",
          "European Society for Medical Oncology",
          "American Diabetes Association",
          "Centers for Disease Control and Prevention",
          "International Committee of Medical Journal Editors",
          "ESMO/European Sarcoma Network Working Group",
          "Scandinavian Sarcoma Group",
          "UK Biobank Consortium");

  private static final ImmutableList<String> MONTHS =
      ImmutableList.of(
          "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec");
  private static final ImmutableList<String> PLACES =
      ImmutableList.of("Philadelphia", "New York", "London", "Lyon", "Berlin", "Geneva", "Oxford");
  private static final ImmutableList<String> PUBLISHERS =
      ImmutableList.of(
          "Elsevier Saunders",
          "IARC Press",
          "International Agency for Research on Cancer",
          "Springer",
          "Lippincott Williams & Wilkins",
          "Mosby",
          "Thieme",
          "World Health Organization",
          "Oxford University Press",
          "McGraw-Hill");

  private record Person(String family, String initials) {}

  private final Random random = new Random(19);
  private final ImmutableList<String> journals;
  private StringBuilder raw = new StringBuilder();
  private List<Segment> segments = new ArrayList<>();

  /**
   * @param journals titles and abbreviations of journals that may stand in for the article's own
   */
  Reprinter(ImmutableList<String> journals) {
    this.journals = journals;
  }

  /** The article in one more style; empty where it lacks authors, title, volume or pages. */
  Optional<LabelledReference> reprint(LabelledReference article) {
    List<Person> people = people(article);
    String title = first(article, "title");
    String container = first(article, "source");
    String pages = first(article, "fpage");
    boolean isWhole =
        article.isJats()
            && !article.isGlued()
            && !people.isEmpty()
            && !title.isEmpty()
            && !container.isEmpty()
            && !pages.isEmpty()
            && !first(article, "volume").isEmpty();
    if (!isWhole) {
      return Optional.empty();
    }
    raw = new StringBuilder();
    segments = new ArrayList<>();
    print(new Work(article, people, title, journal(container), pages, random));
    return Optional.of(
        new LabelledReference(
            "reprinted",
            article.group(),
            raw.toString(),
            false,
            article.isFree(),
            ImmutableList.copyOf(segments)));
  }

  private String journal(String own) {
    return random.nextInt(3) == 0 ? own : journals.get(random.nextInt(journals.size()));
  }

  private static final class Work {
    final List<Person> people;
    final String title;
    final String container;
    final String year;
    final String volume;
    final String issue;
    final String pages;
    final String doi;

    Work(
        LabelledReference article,
        List<Person> people,
        String title,
        String container,
        String firstPage,
        Random random) {
      this.people = people;
      this.title = title;
      this.container = container;
      year = orElse(first(article, "year"), "2011");
      volume = first(article, "volume");
      issue = orElse(first(article, "issue"), String.valueOf(1 + random.nextInt(12)));
      String lastPage = first(article, "lpage");
      String dash = random.nextBoolean() ? "-" : "–";
      pages = lastPage.isEmpty() ? firstPage : firstPage + dash + lastPage;
      doi = "10.1" + (100 + random.nextInt(900)) + "/j." + year + "." + random.nextInt(99999);
    }
  }

  private static String orElse(String text, String otherwise) {
    return text.isEmpty() ? otherwise : text;
  }

  // ---- styles

  private void print(Work work) {
    switch (random.nextInt(11)) {
      case 0, 1, 2 -> vancouver(work);
      case 3 -> volumeBeforeYear(work);
      case 4 -> nature(work);
      case 5 -> elsevier(work);
      case 6 -> apa(work);
      case 7 -> chicago(work);
      case 8 -> harvard(work);
      case 9 -> book(work);
      default -> chapter(work);
    }
  }

  private void vancouver(Work work) {
    authors(work, this::familyFirst, ", ", ", ", ", et al");
    raw.append(". ");
    title(work, ". ");
    put("container-title", work.container);
    raw.append(random.nextInt(3) == 0 ? " " : ". ");
    put("year", work.year);
    int form = random.nextInt(8);
    if (form == 0) {
      raw.append(' ');
      put("date", MONTHS.get(random.nextInt(12)));
    } else if (form == 1) {
      raw.append(' ');
      put("date", MONTHS.get(random.nextInt(12)) + " " + (1 + random.nextInt(28)));
    }
    raw.append(form == 2 ? "; " : ";");
    put("vol", work.volume);
    issue(work, form);
    raw.append(random.nextInt(4) == 0 ? ": " : ":");
    put("pages", work.pages);
    raw.append('.');
    identifiers(work);
  }

  private void issue(Work work, int form) {
    if (form == 3) {
      raw.append(' ');
      put("issue", "Suppl " + work.issue);
    } else if (form == 4) {
      raw.append('(');
      put("issue", work.issue + " Suppl " + (1 + random.nextInt(3)));
      raw.append(')');
    } else if (form > 4 || random.nextBoolean()) {
      raw.append('(');
      put("issue", work.issue);
      raw.append(')');
    }
  }

  private void identifiers(Work work) {
    switch (random.nextInt(6)) {
      case 0 -> raw.append(" doi: ").append(work.doi).append('.');
      case 1 -> raw.append(" https://doi.org/").append(work.doi);
      case 2 -> raw.append(" PMID: ").append(10000000 + random.nextInt(20000000)).append('.');
      case 3 ->
          raw.append(" doi:")
              .append(work.doi)
              .append(". Epub ")
              .append(work.year)
              .append(' ')
              .append(MONTHS.get(random.nextInt(12)))
              .append(" 3. PMID: ")
              .append(10000000 + random.nextInt(20000000))
              .append("; PMCID: PMC")
              .append(1000000 + random.nextInt(9000000))
              .append('.');
      default -> {}
    }
  }

  private void volumeBeforeYear(Work work) {
    authors(work, this::familyFirst, ", ", ", ", ", et al");
    raw.append(". ");
    title(work, ". ");
    String star = random.nextBoolean() ? "*" : "";
    raw.append(star);
    put("container-title", work.container);
    raw.append(star).append(' ');
    put("vol", work.volume);
    raw.append(" (");
    put("year", work.year);
    raw.append("): ");
    put("pages", work.pages);
    raw.append('.');
  }

  private void nature(Work work) {
    authors(work, this::familyComma, ", ", " & ", " et al");
    raw.append(random.nextBoolean() ? " " : ". ");
    title(work, ". ");
    put("container-title", work.container);
    raw.append(' ');
    put("vol", work.volume);
    raw.append(", ");
    put("pages", work.pages);
    raw.append(" (");
    put("year", work.year);
    raw.append(").");
  }

  private void elsevier(Work work) {
    authors(work, this::initialsFirst, ", ", ", ", ", et al");
    raw.append(", ");
    title(work, ", ");
    put("container-title", work.container);
    raw.append(' ');
    put("vol", work.volume);
    if (random.nextInt(3) == 0) {
      raw.append(" (");
      put("issue", work.issue);
      raw.append(')');
    }
    raw.append(" (");
    put("year", work.year);
    raw.append(") ");
    put("pages", work.pages);
    raw.append(random.nextBoolean() ? "." : ", https://doi.org/" + work.doi + ".");
  }

  private void apa(Work work) {
    authors(work, this::familyComma, ", ", ", & ", ", et al");
    raw.append(raw.charAt(raw.length() - 1) == '.' ? " (" : ". (");
    put("year", work.year);
    raw.append("). ");
    title(work, ". ");
    put("container-title", work.container);
    raw.append(", ");
    put("vol", work.volume);
    raw.append('(');
    put("issue", work.issue);
    raw.append("), ");
    put("pages", work.pages);
    raw.append(random.nextBoolean() ? "." : ". https://doi.org/" + work.doi);
  }

  private void chicago(Work work) {
    authors(work, this::familyComma, ", ", ", and ", ", et al");
    raw.append(". ").append(random.nextBoolean() ? "“" : "\"");
    boolean curly = raw.charAt(raw.length() - 1) == '“';
    title(work, ".");
    raw.append(curly ? "” " : "\" ");
    put("container-title", work.container);
    raw.append(' ');
    put("vol", work.volume);
    raw.append(", no. ");
    put("issue", work.issue);
    raw.append(" (");
    put("year", work.year);
    raw.append("): ");
    put("pages", work.pages);
    raw.append('.');
  }

  private void harvard(Work work) {
    authors(work, this::familyComma, ", ", " and ", " et al");
    boolean bracketed = random.nextBoolean();
    raw.append(bracketed ? " (" : ", ");
    put("year", work.year);
    raw.append(bracketed ? ") " : ". ");
    title(work, ". ");
    put("container-title", work.container);
    raw.append(", ");
    put("vol", work.volume);
    raw.append('(');
    put("issue", work.issue);
    raw.append("), pp.");
    put("pages", work.pages);
    raw.append('.');
  }

  private void book(Work work) {
    if (random.nextBoolean()) {
      put("author", GROUPS.get(random.nextInt(GROUPS.size())));
    } else {
      authors(work, this::familyFirst, ", ", ", ", ", et al");
      raw.append(random.nextInt(3) == 0 ? ", editors" : "");
    }
    raw.append(". ");
    String star = random.nextInt(3) == 0 ? "*" : "";
    raw.append(star);
    put("title", work.title);
    raw.append(star).append(". ");
    edition();
    if (random.nextInt(3) == 0) {
      raw.append(" (");
      put("year", work.year);
      raw.append(").");
      return;
    }
    raw.append(". ");
    imprint(work);
    raw.append('.');
  }

  private void edition() {
    int number = 2 + random.nextInt(8);
    String ordinal = number + (number == 2 ? "nd" : number == 3 ? "rd" : "th");
    put(
        "edition",
        ordinal + " " + ImmutableList.of("ed", "edn", "edtn", "edition").get(random.nextInt(4)));
  }

  private void imprint(Work work) {
    put("location", PLACES.get(random.nextInt(PLACES.size())));
    raw.append(": ");
    put("publisher", PUBLISHERS.get(random.nextInt(PUBLISHERS.size())));
    raw.append(random.nextBoolean() ? "; " : ", ");
    put("year", work.year);
  }

  private void chapter(Work work) {
    authors(work, this::familyFirst, ", ", ", ", ", et al");
    raw.append(". ");
    title(work, ". ");
    raw.append("In: ");
    int start = raw.length();
    for (int i = 0; i < Math.min(3, work.people.size()); i++) {
      raw.append(i == 0 ? "" : ", ").append(familyFirst(work.people.get(i)));
    }
    segments.add(new Segment("editor", start, raw.length()));
    raw.append(random.nextBoolean() ? ", editors. " : " (eds). ");
    put("container-title", work.container);
    raw.append(". ");
    if (random.nextBoolean()) {
      edition();
      raw.append(". ");
    }
    imprint(work);
    raw.append(random.nextBoolean() ? ". p. " : ":");
    put("pages", work.pages);
    raw.append('.');
  }

  // ---- parts

  private void put(String label, String text) {
    segments.add(new Segment(label, raw.length(), raw.length() + text.length()));
    raw.append(text);
  }

  private void title(Work work, String end) {
    put("title", work.title);
    boolean ends = work.title.endsWith("?") || work.title.endsWith(".");
    raw.append(ends && end.startsWith(".") ? end.substring(1) : end);
  }

  private void authors(
      Work work, Function<Person, String> form, String between, String beforeLast, String others) {
    int start = raw.length();
    int all = work.people.size();
    int shown = random.nextInt(3) == 0 ? Math.min(all, 1 + random.nextInt(3)) : all;
    for (int i = 0; i < shown; i++) {
      raw.append(i == 0 ? "" : i + 1 == all ? beforeLast : between)
          .append(form.apply(work.people.get(i)));
    }
    if (shown < all) {
      raw.append(others);
    }
    segments.add(new Segment("author", start, raw.length()));
  }

  private String familyFirst(Person person) {
    return person.family() + " " + person.initials();
  }

  private String familyComma(Person person) {
    return person.family() + ", " + pointed(person, " ");
  }

  private String initialsFirst(Person person) {
    return pointed(person, "") + " " + person.family();
  }

  private static String pointed(Person person, String between) {
    StringBuilder initials = new StringBuilder();
    for (int i = 0; i < person.initials().length(); i++) {
      initials.append(i == 0 ? "" : between).append(person.initials().charAt(i)).append('.');
    }
    return initials.toString();
  }

  private static List<Person> people(LabelledReference article) {
    List<Person> people = new ArrayList<>();
    String family = "";
    for (Segment segment : article.segments()) {
      if (segment.label().equals("surname")) {
        family = article.text(segment);
      } else if (segment.label().equals("given")
          && article.text(segment).matches("\\p{Lu}{1,4}")
          && !family.isEmpty()) {
        people.add(new Person(family, article.text(segment)));
        family = "";
      }
    }
    return people;
  }

  private static String first(LabelledReference article, String label) {
    return article.segments().stream()
        .filter(segment -> segment.label().equals(label))
        .map(article::text)
        .findFirst()
        .orElse("");
  }
}
