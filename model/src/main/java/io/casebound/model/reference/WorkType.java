package io.casebound.model.reference;

import static com.google.common.collect.ImmutableMap.toImmutableMap;

import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** The kinds of works that are cited: the types of CSL 1.0.2, those of case reports first. */
public enum WorkType {
  ARTICLE_JOURNAL("article-journal"),
  BOOK("book"),
  CHAPTER("chapter"),
  PAPER_CONFERENCE("paper-conference"),
  THESIS("thesis"),
  REPORT("report"),
  PREPRINT("article"),
  DATASET("dataset"),
  SOFTWARE("software"),
  PATENT("patent"),
  WEBPAGE("webpage"),
  PERSONAL_COMMUNICATION("personal_communication"),
  OTHER("document"),
  ARTICLE_MAGAZINE("article-magazine"),
  ARTICLE_NEWSPAPER("article-newspaper"),
  BILL("bill"),
  BROADCAST("broadcast"),
  CLASSIC("classic"),
  COLLECTION("collection"),
  ENTRY("entry"),
  ENTRY_DICTIONARY("entry-dictionary"),
  ENTRY_ENCYCLOPEDIA("entry-encyclopedia"),
  EVENT("event"),
  FIGURE("figure"),
  GRAPHIC("graphic"),
  HEARING("hearing"),
  INTERVIEW("interview"),
  LEGAL_CASE("legal_case"),
  LEGISLATION("legislation"),
  MANUSCRIPT("manuscript"),
  MAP("map"),
  MOTION_PICTURE("motion_picture"),
  MUSICAL_SCORE("musical_score"),
  PAMPHLET("pamphlet"),
  PERFORMANCE("performance"),
  PERIODICAL("periodical"),
  POST("post"),
  POST_WEBLOG("post-weblog"),
  REGULATION("regulation"),
  REVIEW("review"),
  REVIEW_BOOK("review-book"),
  SONG("song"),
  SPEECH("speech"),
  STANDARD("standard"),
  TREATY("treaty");

  private static final ImmutableMap<String, WorkType> BY_CSL =
      Stream.of(values()).collect(toImmutableMap(WorkType::csl, Function.identity()));

  private final String csl;

  WorkType(String csl) {
    this.csl = csl;
  }

  /** The type's name in CSL 1.0.2. */
  public String csl() {
    return csl;
  }

  /** The type of that name in CSL 1.0.2; empty where CSL knows none. */
  public static Optional<WorkType> ofCsl(String name) {
    return Optional.ofNullable(BY_CSL.get(name));
  }
}
