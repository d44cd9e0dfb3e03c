package io.casebound.benchmarks.references;

import com.google.common.collect.ImmutableList;
import io.casebound.benchmarks.references.LabelledReference.Segment;
import io.casebound.benchmarks.references.Work.Person;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Function;

/** Prints one work, and notes where each of its fields stands in the print. */
final class WorkPrinter {
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

  private final Work work;
  private final Random random;
  private final StringBuilder raw = new StringBuilder();
  private final List<Segment> segments = new ArrayList<>();

  WorkPrinter(Work work, Random random) {
    this.work = work;
    this.random = random;
  }

  /** The work in a style that the dice choose. */
  LabelledReference print(LabelledReference article) {
    switch (random.nextInt(11)) {
      case 0, 1, 2 -> vancouver();
      case 3 -> volumeBeforeYear();
      case 4 -> nature();
      case 5 -> elsevier();
      case 6 -> apa();
      case 7 -> chicago();
      case 8 -> harvard();
      case 9 -> book();
      default -> chapter();
    }
    return new LabelledReference(
        "reprinted",
        article.group(),
        raw.toString(),
        false,
        article.isFree(),
        ImmutableList.copyOf(segments));
  }

  private void vancouver() {
    authors(familyFirstForm(), ", ", ", ", ", et al");
    raw.append(raw.charAt(raw.length() - 1) == '.' ? " " : ". ");
    title(". ");
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
    issue(form);
    raw.append(random.nextInt(4) == 0 ? ": " : ":");
    put("pages", work.pages);
    raw.append('.');
    identifiers();
  }

  private void issue(int form) {
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

  private void identifiers() {
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

  private void volumeBeforeYear() {
    authors(this::familyFirst, ", ", ", ", ", et al");
    raw.append(". ");
    title(". ");
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

  private void nature() {
    authors(this::familyComma, ", ", " & ", " et al");
    raw.append(random.nextBoolean() ? " " : ". ");
    title(". ");
    put("container-title", work.container);
    raw.append(' ');
    put("vol", work.volume);
    raw.append(", ");
    put("pages", work.pages);
    raw.append(" (");
    put("year", work.year);
    raw.append(").");
  }

  private void elsevier() {
    authors(this::initialsFirst, ", ", ", ", ", et al");
    raw.append(", ");
    title(", ");
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

  private void apa() {
    authors(this::familyComma, ", ", ", & ", ", et al");
    raw.append(raw.charAt(raw.length() - 1) == '.' ? " (" : ". (");
    put("year", work.year);
    raw.append("). ");
    title(". ");
    put("container-title", work.container);
    raw.append(", ");
    put("vol", work.volume);
    raw.append('(');
    put("issue", work.issue);
    raw.append("), ");
    put("pages", work.pages);
    raw.append(random.nextBoolean() ? "." : ". https://doi.org/" + work.doi);
  }

  private void chicago() {
    authors(this::familyComma, ", ", ", and ", ", et al");
    raw.append(". ").append(random.nextBoolean() ? "“" : "\"");
    boolean curly = raw.charAt(raw.length() - 1) == '“';
    title(".");
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

  private void harvard() {
    authors(this::familyComma, ", ", " and ", " et al");
    boolean bracketed = random.nextBoolean();
    raw.append(bracketed ? " (" : ", ");
    put("year", work.year);
    raw.append(bracketed ? ") " : ". ");
    title(". ");
    put("container-title", work.container);
    raw.append(", ");
    put("vol", work.volume);
    raw.append('(');
    put("issue", work.issue);
    raw.append("), pp.");
    put("pages", work.pages);
    raw.append('.');
  }

  private void book() {
    if (random.nextBoolean()) {
      put("author", GROUPS.get(random.nextInt(GROUPS.size())));
    } else {
      authors(this::familyFirst, ", ", ", ", ", et al");
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
    imprint();
    raw.append('.');
  }

  private void edition() {
    int number = 2 + random.nextInt(8);
    String ordinal = number + (number == 2 ? "nd" : number == 3 ? "rd" : "th");
    put(
        "edition",
        ordinal + " " + ImmutableList.of("ed", "edn", "edtn", "edition").get(random.nextInt(4)));
  }

  private void imprint() {
    put("location", PLACES.get(random.nextInt(PLACES.size())));
    raw.append(": ");
    put("publisher", PUBLISHERS.get(random.nextInt(PUBLISHERS.size())));
    raw.append(random.nextBoolean() ? "; " : ", ");
    put("year", work.year);
  }

  private void chapter() {
    authors(this::familyFirst, ", ", ", ", ", et al");
    raw.append(". ");
    title(". ");
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
    imprint();
    raw.append(random.nextBoolean() ? ". p. " : ":");
    put("pages", work.pages);
    raw.append('.');
  }

  private void put(String label, String text) {
    segments.add(new Segment(label, raw.length(), raw.length() + text.length()));
    raw.append(text);
  }

  private void title(String end) {
    put("title", work.title);
    boolean ends = work.title.endsWith("?") || work.title.endsWith(".");
    raw.append(ends && end.startsWith(".") ? end.substring(1) : end);
  }

  private void authors(
      Function<Person, String> form, String between, String beforeLast, String others) {
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

  /** {@code Ritter JA}, and now and then {@code Ritter J. A.} or {@code Ritter J.A.} */
  private Function<Person, String> familyFirstForm() {
    return switch (random.nextInt(6)) {
      case 0 -> person -> person.family() + " " + pointed(person, " ");
      case 1 -> person -> person.family() + " " + pointed(person, "");
      default -> this::familyFirst;
    };
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
}
