package io.casebound.benchmarks.duplicates;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import io.casebound.citations.duplicate.Duplicates;
import io.casebound.model.SourceText;
import io.casebound.model.reference.BibliographicRecord;
import io.casebound.model.reference.PersonName;
import io.casebound.model.reference.RecordField;
import io.casebound.model.reference.WorkType;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Records made of random words, every fourth of them one that was there before. */
final class LargeLibrary {
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
  private static final int WORDS = 5_000;

  private final Random random = new Random(17);
  private final ImmutableList<String> words =
      IntStream.range(0, WORDS).mapToObj(i -> word()).collect(toImmutableList());

  private LargeLibrary() {}

  /** Processor time to find the duplicates of a library of that size. */
  static double seconds(int size) {
    LargeLibrary library = new LargeLibrary();
    ImmutableList<BibliographicRecord> works =
        IntStream.range(0, size / 4 * 3).mapToObj(i -> library.work()).collect(toImmutableList());
    ImmutableList<BibliographicRecord> records =
        ImmutableList.<BibliographicRecord>builder()
            .addAll(works)
            .addAll(works.subList(0, size - works.size()))
            .build();
    long begin = THREADS.getCurrentThreadCpuTime();
    int found = Duplicates.among(records).all().size();
    double seconds = (THREADS.getCurrentThreadCpuTime() - begin) / 1e9;
    if (found < size - works.size()) {
      throw new IllegalStateException("found " + found + " of " + (size - works.size()));
    }
    return seconds;
  }

  private String word() {
    return random
        .ints(4 + random.nextInt(8), 'a', 'z' + 1)
        .mapToObj(Character::toString)
        .collect(Collectors.joining());
  }

  private BibliographicRecord work() {
    String title =
        IntStream.range(0, 6 + random.nextInt(10))
            .mapToObj(i -> words.get(random.nextInt(WORDS)))
            .collect(Collectors.joining(" "));
    int page = 1 + random.nextInt(3000);
    return BibliographicRecord.builder(WorkType.ARTICLE_JOURNAL)
        .addAuthor(PersonName.person(SourceText.of(word()), SourceText.of("A")))
        .set(RecordField.TITLE, SourceText.of(title))
        .set(RecordField.CONTAINER_TITLE, SourceText.of(words.get(random.nextInt(200))))
        .set(RecordField.YEAR, SourceText.of("" + (1980 + random.nextInt(45))))
        .set(RecordField.VOLUME, SourceText.of("" + (1 + random.nextInt(200))))
        .set(RecordField.PAGE, SourceText.of(page + "-" + (page + 9)))
        .build();
  }
}
