package io.casebound.model.xml.clinical;

import io.casebound.model.clinical.Alteration;
import io.casebound.model.clinical.MolecularResult;
import io.casebound.model.clinical.MolecularTest;
import io.casebound.model.xml.bound.Bound;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Binds {@link MolecularTest}. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
    name = "molecular-test",
    propOrder = {"gene", "method", "fusionPartner", "variant"})
final class XmlMolecularTest extends Bound<MolecularTest> {
  @XmlAttribute private @Nullable String specimen;

  @XmlElement private @Nullable XmlCodeableConcept gene;

  @XmlElement private @Nullable XmlCodeableConcept method;

  @XmlAttribute private @Nullable String result;

  @XmlAttribute private @Nullable String alteration;

  @XmlElement(name = "fusion-partner")
  private @Nullable XmlCodeableConcept fusionPartner;

  @XmlElement private @Nullable String variant;

  static XmlMolecularTest of(MolecularTest value) {
    XmlMolecularTest xml = new XmlMolecularTest();
    xml.specimen = value.specimen().orElse(null);
    xml.gene = XmlCodeableConcept.of(value.gene());
    xml.method = XmlCodeableConcept.of(value.method());
    xml.result = word(value.result());
    xml.alteration = value.alteration().map(Bound::word).orElse(null);
    xml.fusionPartner = value.fusionPartner().map(XmlCodeableConcept::of).orElse(null);
    xml.variant = value.variant().orElse(null);
    return xml;
  }

  @Override
  protected MolecularTest model() {
    return new MolecularTest(
        Optional.ofNullable(specimen),
        required(gene, "gene").toModel(),
        required(method, "method").toModel(),
        word(MolecularResult.class, required(result, "result")),
        Optional.ofNullable(alteration).map(w -> word(Alteration.class, w)),
        Optional.ofNullable(fusionPartner).map(XmlCodeableConcept::toModel),
        Optional.ofNullable(variant));
  }
}
