package io.casebound.benchmarks.defects;

import com.google.common.collect.ImmutableList;

/** Defects of the names of genes, variants and drugs, and of terms that stand nowhere else. */
final class NomenclatureDefects {
  private static final String ROOM = "terms";

  private NomenclatureDefects() {}

  static ImmutableList<DefectFamily> families() {
    return ImmutableList.of(
        family(
            "term misspelt that stands nowhere else",
            "WORD-MISSPELT",
            "An echocadiogram was planned.",
            "There was no hepatospleenomegaly.",
            "A choleystectomy had been done.",
            "Levofoxacin was stopped; oral levofoxacin is rarely given.",
            "The family history told of a rhabdomysarcoma."),
        family(
            "fused genes joined by a hyphen",
            "FUSION-SEPARATOR",
            "An EML4-ALK fusion was absent.",
            "BCR-ABL1 was not found.",
            "The ETV6/NTRK3 fusion gene was not found.",
            "There was no EWSR1–FLI1 transcript."),
        family(
            "gene by an earlier symbol",
            "GENE-OUTDATED",
            "An MLL rearrangement was absent.",
            "The LKB1 gene was intact.",
            "There was no FKHR rearrangement."),
        family(
            "gene as of a mouse",
            "GENE-CASE",
            "A Kras mutation was absent.",
            "The Tp53 gene was intact.",
            "There was no Braf mutation."),
        family(
            "gene not in italics",
            "GENE-UPRIGHT",
            "The <italic>KRAS</italic> gene was intact, and there was no BRAF mutation.",
            "No EGFR mutation was found, and the <italic>RET</italic> gene was intact."),
        family(
            "variant without its reference sequence",
            "VARIANT-UNREFERENCED",
            "Sequencing showed c.1799T>A.",
            "The variant c.76_78del was found.",
            "The variant c.35dup was found."),
        family(
            "drug by its trade name",
            "TRADE-NAME",
            "Zarontin had been stopped.",
            "Mestinon was not given.",
            "The patient had taken Macrodantin.",
            "There was no reaction to Tapazole."));
  }

  private static DefectFamily family(String name, String rule, String... sentences) {
    return DefectFamily.of(ROOM, name, Insertions.oneOf(sentences), rule);
  }
}
