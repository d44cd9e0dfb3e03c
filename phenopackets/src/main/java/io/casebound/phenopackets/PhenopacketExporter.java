package io.casebound.phenopackets;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.protobuf.Timestamp;
import io.casebound.model.clinical.ClinicalCase;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.phenopackets.schema.v2.core.MetaData;

/**
 * Exports cases as phenopackets. Made by {@link #builder}; may be used as often as one likes, and
 * by several threads.
 */
public final class PhenopacketExporter {
  private final String createdBy;
  private final Instant created;
  private final Optional<String> submittedBy;
  private final ImmutableMap<String, CodeSystem> systems;

  private PhenopacketExporter(Builder builder) {
    this.createdBy = builder.createdBy;
    this.created = builder.created;
    this.submittedBy = builder.submittedBy;
    this.systems = ImmutableMap.copyOf(builder.systems);
  }

  /**
   * A builder with what every phenopacket must tell of itself.
   *
   * @param createdBy who makes the phenopacket
   * @param created when; years 1 to 9999
   */
  public static Builder builder(String createdBy, Instant created) {
    return new Builder(createdBy, created);
  }

  /** The code systems that every exporter knows. */
  public static ImmutableList<CodeSystem> codeSystems() {
    return CodeSystems.bundled().values().asList();
  }

  /** The case as a phenopacket, with the list of what is not in it. */
  public PhenopacketExport export(ClinicalCase clinicalCase) {
    return new Packing(clinicalCase, systems).pack(this::metaData);
  }

  private MetaData.Builder metaData() {
    MetaData.Builder metaData =
        MetaData.newBuilder()
            .setCreated(
                Timestamp.newBuilder()
                    .setSeconds(created.getEpochSecond())
                    .setNanos(created.getNano()))
            .setCreatedBy(createdBy)
            .setPhenopacketSchemaVersion("2.0");
    submittedBy.ifPresent(metaData::setSubmittedBy);
    return metaData;
  }

  /** Puts an exporter together. */
  public static final class Builder {
    private final String createdBy;
    private final Instant created;
    private Optional<String> submittedBy = Optional.empty();
    private final Map<String, CodeSystem> systems = new LinkedHashMap<>(CodeSystems.bundled());

    private Builder(String createdBy, Instant created) {
      this.createdBy = createdBy;
      this.created = created;
    }

    /** Who submits the phenopackets, where it is not who makes them. */
    public Builder submittedBy(String value) {
      this.submittedBy = Optional.of(value);
      return this;
    }

    /** Makes a code system known, or better known, to the exporter. */
    public Builder add(CodeSystem system) {
      systems.put(system.system(), system);
      return this;
    }

    public PhenopacketExporter build() {
      return new PhenopacketExporter(this);
    }
  }
}
