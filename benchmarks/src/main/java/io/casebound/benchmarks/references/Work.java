package io.casebound.benchmarks.references;

import com.google.common.collect.ImmutableList;
import java.util.Random;

/** An article to be printed, with what its print needs beside its labelled fields. */
final class Work {
  /**
   * An author.
   *
   * @param initials without marks
   */
  record Person(String family, String initials) {}

  final ImmutableList<Person> people;
  final String title;
  final String container;
  final String year;
  final String volume;
  final String issue;
  final String pages;
  final String doi;

  Work(
      LabelledReference article,
      ImmutableList<Person> people,
      String title,
      String container,
      String firstPage,
      Random random) {
    this.people = people;
    this.title = title;
    this.container = container;
    year = orElse(article.first("year"), "2011");
    volume = article.first("volume");
    issue = orElse(article.first("issue"), String.valueOf(1 + random.nextInt(12)));
    String lastPage = article.first("lpage");
    String dash = random.nextBoolean() ? "-" : "–";
    pages = lastPage.isEmpty() ? firstPage : firstPage + dash + lastPage;
    doi = "10.1" + (100 + random.nextInt(900)) + "/j." + year + "." + random.nextInt(99999);
  }

  private static String orElse(String text, String otherwise) {
    return text.isEmpty() ? otherwise : text;
  }
}
