package io.casebound.model.xml.clinical;

import com.google.common.collect.ImmutableList;
import io.casebound.model.clinical.ClinicalTime;
import io.casebound.model.clinical.Intervention;
import io.casebound.model.clinical.InterventionChange;
import io.casebound.model.xml.bound.Bound;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlElements;
import jakarta.xml.bind.annotation.XmlTransient;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Binds what all treatments have: {@code time}, {@code changes} and {@code note}, which end the
 * {@code propOrder} of each.
 *
 * @param <M> the kind of treatment
 */
@XmlTransient
@XmlAccessorType(XmlAccessType.FIELD)
abstract class BoundIntervention<M extends Intervention> extends Bound<M> {
  @XmlElements({
    @XmlElement(name = "date", type = XmlAbsoluteTime.class),
    @XmlElement(name = "relative-time", type = XmlRelativeTime.class)
  })
  private @Nullable Bound<? extends ClinicalTime> time;

  @XmlElement(name = "change")
  private @Nullable List<XmlInterventionChange> changes;

  @XmlElement private @Nullable String note;

  /** Takes over what all treatments have. */
  final void take(M value) {
    time = XmlTimes.of(value.time());
    changes = all(value.changes(), XmlInterventionChange::of);
    note = value.note().orElse(null);
  }

  final ClinicalTime time() {
    return time == null ? ClinicalTime.UNKNOWN : time.toModel();
  }

  final ImmutableList<InterventionChange> changes() {
    return each(changes);
  }

  final Optional<String> note() {
    return Optional.ofNullable(note);
  }
}
