package io.casebound.phenopackets;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.protobuf.Descriptors.Descriptor;
import com.google.protobuf.Descriptors.FieldDescriptor;
import com.google.protobuf.InvalidProtocolBufferException;
import com.google.protobuf.util.JsonFormat;
import org.phenopackets.schema.v2.Phenopacket;
import org.phenopackets.schema.v2.core.GenomicInterpretation;
import org.phenopackets.schema.v2.core.Quantity;
import org.phenopackets.schema.v2.core.RadiationTherapy;
import org.phenopackets.schema.v2.core.ReferenceRange;

/**
 * A case as a phenopacket.
 *
 * @param packet the phenopacket
 * @param leftOut what is not in it, in the order of the phenopacket's making
 */
public record PhenopacketExport(Phenopacket packet, ImmutableList<LeftOut> leftOut) {
  /** Fields that the schema asks for, though JSON would leave them out where they are 0. */
  private static final ImmutableSet<FieldDescriptor> ALWAYS =
      ImmutableSet.<FieldDescriptor>builder()
          .add(field(Quantity.getDescriptor(), "value"))
          .add(field(ReferenceRange.getDescriptor(), "low"))
          .add(field(ReferenceRange.getDescriptor(), "high"))
          .add(field(RadiationTherapy.getDescriptor(), "dosage"))
          .add(field(RadiationTherapy.getDescriptor(), "fractions"))
          .add(field(GenomicInterpretation.getDescriptor(), "interpretation_status"))
          .build();

  private static FieldDescriptor field(Descriptor message, String name) {
    return message.findFieldByName(name);
  }

  /** The phenopacket in JSON, lines ended by line feeds, the last one too. */
  public String toJson() {
    try {
      return JsonFormat.printer().includingDefaultValueFields(ALWAYS).print(packet) + "\n";
    } catch (InvalidProtocolBufferException e) {
      throw new IllegalStateException("a phenopacket holds no message of an unknown type", e);
    }
  }
}
