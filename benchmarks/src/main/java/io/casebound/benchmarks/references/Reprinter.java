package io.casebound.benchmarks.references;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import io.casebound.benchmarks.references.LabelledReference.Segment;
import io.casebound.benchmarks.references.Work.Person;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/**
 * Prints labelled articles once more in the styles of medical journals, which the labelled sets
 * show too seldom. It draws from a seeded source: the same articles give the same prints.
 */
final class Reprinter {
  private final Random random = new Random(19);
  private final ImmutableList<String> journals;

  /**
   * @param journals titles and abbreviations of journals that may stand in for the article's own
   */
  Reprinter(ImmutableList<String> journals) {
    this.journals = journals;
  }

  /** The article in one more style; empty where it lacks authors, title, volume or pages. */
  Optional<LabelledReference> reprint(LabelledReference article) {
    ImmutableList<Person> people = people(article);
    String title = article.first("title");
    String container = article.first("source");
    String pages = article.first("fpage");
    boolean isWhole =
        article.isJats()
            && !article.isGlued()
            && !people.isEmpty()
            && !title.isEmpty()
            && !container.isEmpty()
            && !pages.isEmpty()
            && !article.first("volume").isEmpty();
    if (!isWhole) {
      return Optional.empty();
    }
    Work work = new Work(article, people, shortened(title), journal(container), pages, random);
    return Optional.of(new WorkPrinter(work, random).print(article));
  }

  /** Now and then no more than the first word or two: case reports cite many short titles. */
  private String shortened(String title) {
    List<String> words = Splitter.on(' ').splitToList(title);
    int kept = 1 + random.nextInt(3);
    boolean isShort = random.nextInt(6) == 0 && words.size() > kept;
    String opening = String.join(" ", words.subList(0, Math.min(kept, words.size())));
    boolean ends = !opening.isEmpty() && Character.isLetter(opening.charAt(opening.length() - 1));
    return isShort && ends && opening.length() > 6 ? opening : title;
  }

  private String journal(String own) {
    return random.nextInt(3) == 0 ? own : journals.get(random.nextInt(journals.size()));
  }

  private static ImmutableList<Person> people(LabelledReference article) {
    ImmutableList.Builder<Person> people = ImmutableList.builder();
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
    return people.build();
  }
}
