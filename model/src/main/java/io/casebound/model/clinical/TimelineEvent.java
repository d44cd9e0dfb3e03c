package io.casebound.model.clinical;

/**
 * A moment of the course of the case.
 *
 * @param time when
 * @param text what happened
 */
public record TimelineEvent(ClinicalTime time, String text) {
  public TimelineEvent {
    text = Wording.clean(text);
  }
}
