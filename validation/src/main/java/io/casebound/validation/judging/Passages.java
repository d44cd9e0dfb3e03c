package io.casebound.validation.judging;

import com.google.common.collect.ImmutableList;
import io.casebound.model.Manuscript;
import io.casebound.model.SectionRole;
import io.casebound.model.SourceText;
import io.casebound.validation.judging.Cue.Need;
import io.casebound.validation.text.Sentence;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Takes the passages of a manuscript, and tells where in the report each stands. */
final class Passages {
  private static final int END_OF_ABSTRACT = 2;
  private static final int END_OF_DISCUSSION = 6;
  private static final int OPENING_OF_CASE = 8;
  private static final int SHORTEST_START = 3;
  private static final double START_OF_CASE = 0.4;
  private static final double CLOSE_OF_CASE = 0.65;

  private final Landmarks landmarks;
  private final Vocabulary vocabulary;
  private final List<Passage> passages = new ArrayList<>();

  private Passages(Landmarks landmarks, Vocabulary vocabulary) {
    this.landmarks = landmarks;
    this.vocabulary = vocabulary;
  }

  static ImmutableList<Passage> of(
      Manuscript manuscript, ImmutableList<Sentence> sentences, Landmarks landmarks) {
    Passages all = new Passages(landmarks, landmarks.vocabulary());
    ImmutableList<SectionRole> roles = BodyParts.roles(sentences);
    for (int i = 0; i < sentences.size(); i++) {
      all.add(sentences.get(i), roles.get(i));
    }
    manuscript.sections().flatMap(section -> section.title().stream()).forEach(all::addHeading);
    all.markCase();
    all.markDiscussion();
    all.markEnd(Scope.ABSTRACT, Scope.ABSTRACT_END, END_OF_ABSTRACT);
    all.markEnd(Scope.ABSTRACT, Scope.ABSTRACT_LAST, 1);
    all.markEnd(Scope.DISCUSSION, Scope.END, END_OF_DISCUSSION);
    return ImmutableList.copyOf(all.passages);
  }

  private void add(Sentence sentence, SectionRole role) {
    EnumSet<Scope> scopes = scopes(sentence, role);
    Words words = Words.of(sentence.text(), vocabulary);
    EnumSet<Need> traits = EnumSet.of(sentence.citations().isEmpty() ? Need.UNCITED : Need.CITED);
    if (scopes.contains(Scope.CASE)
        || scopes.contains(Scope.ABSTRACT)
        || landmarks.tellsOfPatient(words)) {
      traits.add(Need.PATIENT);
    }
    passages.add(
        new Passage(
            sentence.block(),
            sentence.start(),
            sentence.end() - sentence.start(),
            words,
            scopes,
            traits));
  }

  private void addHeading(SourceText heading) {
    passages.add(
        new Passage(
            heading,
            0,
            heading.length(),
            Words.of(heading.value(), vocabulary),
            EnumSet.of(Scope.HEADING),
            EnumSet.of(Need.UNCITED)));
  }

  private static EnumSet<Scope> scopes(Sentence sentence, SectionRole role) {
    return switch (sentence.zone()) {
      case TITLE -> EnumSet.of(Scope.TITLE);
      case KEYWORDS -> EnumSet.of(Scope.KEYWORDS);
      case ABSTRACT ->
          role == SectionRole.CONCLUSION
              ? EnumSet.of(Scope.ABSTRACT, Scope.ABSTRACT_END, Scope.ABSTRACT_CONCLUSION)
              : EnumSet.of(Scope.ABSTRACT);
      case BODY, BACK -> bodyScopes(role);
      case CAPTION -> EnumSet.of(Scope.CAPTION);
      case TABLE -> EnumSet.of(Scope.TABLE);
    };
  }

  /** Where a sentence of the body stands in a section of that role. */
  static EnumSet<Scope> bodyScopes(SectionRole role) {
    return switch (role) {
      case INTRODUCTION, ABSTRACT -> EnumSet.of(Scope.INTRODUCTION);
      case CASE, METHODS, RESULTS -> EnumSet.of(Scope.CASE);
      case DISCUSSION -> EnumSet.of(Scope.DISCUSSION);
      case CONCLUSION, LEARNING_POINTS -> EnumSet.of(Scope.DISCUSSION, Scope.END);
      case PATIENT_PERSPECTIVE -> EnumSet.of(Scope.PERSPECTIVE, Scope.CASE);
      default -> EnumSet.of(Scope.STATEMENT);
    };
  }

  private void markCase() {
    List<Passage> told =
        passages.stream().filter(passage -> passage.scopes().contains(Scope.CASE)).toList();
    boolean opening = true;
    boolean treated = false;
    for (int i = 0; i < told.size(); i++) {
      Set<Scope> scopes = told.get(i).scopes();
      boolean start = i < START_OF_CASE * told.size();
      if (start || i < SHORTEST_START) {
        scopes.add(Scope.CASE_START);
      }
      if (!start) {
        scopes.add(Scope.CASE_END);
      }
      boolean close = i >= CLOSE_OF_CASE * told.size();
      if (close) {
        scopes.add(Scope.CASE_CLOSE);
      }
      if (close || treated) {
        scopes.add(Scope.CASE_TREATED);
      }
      opening &= i < OPENING_OF_CASE && (i == 0 || !landmarks.tellsOfWorkup(told.get(i).words()));
      if (opening) {
        scopes.add(Scope.CASE_OPENING);
      }
      treated |= !(opening && start) && landmarks.tellsOfTreatment(told.get(i).words());
    }
  }

  /** Where nothing discusses the case by itself, what is told last does. */
  private void markDiscussion() {
    if (passages.stream().noneMatch(passage -> passage.scopes().contains(Scope.DISCUSSION))) {
      passages.stream()
          .filter(passage -> passage.scopes().contains(Scope.CASE_CLOSE))
          .forEach(passage -> passage.scopes().add(Scope.DISCUSSION));
    }
  }

  private void markEnd(Scope scope, Scope end, int count) {
    int left = count;
    for (int i = passages.size() - 1; i >= 0 && left > 0; i--) {
      if (passages.get(i).scopes().contains(scope)) {
        passages.get(i).scopes().add(end);
        left--;
      }
    }
  }
}
