package io.casebound.terminology.vocabulary;

import static io.casebound.terminology.vocabulary.VocabularyFile.codes;
import static io.casebound.terminology.vocabulary.VocabularyFile.concept;
import static io.casebound.terminology.vocabulary.VocabularyFile.flaws;
import static io.casebound.terminology.vocabulary.VocabularyFile.names;
import static io.casebound.terminology.vocabulary.VocabularyFile.read;
import static org.assertj.core.api.Assertions.assertThat;

import io.casebound.terminology.Concept;
import io.casebound.terminology.Relation;
import io.casebound.terminology.RelationKind;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class RadLexTest {
  @TempDir private Path folder;

  @Test
  void readsNamesAndParentsWithOrWithoutAHeading() throws IOException {
    String[] rows = {
      "Term,RID,Parent_RID",
      "imaging modality,RID10311,RID1",
      "\"intracoronal, dental\",RID11121,RID39102"
    };
    for (int from = 0; from < 2; from++) {
      Vocabulary vocabulary = read(folder, Arrays.copyOfRange(rows, from, 3));

      Concept modality = concept(vocabulary, "RADLEX:RID10311");
      assertThat(codes(modality)).containsExactly("RadLex - RID10311 \"imaging modality\" EXACT");
      assertThat(concept(vocabulary, "RADLEX:RID11121").preferredTerm())
          .isEqualTo("intracoronal, dental");
      assertThat(vocabulary.terminology().relations())
          .contains(new Relation("RADLEX:RID10311", RelationKind.IS_A, "RADLEX:RID1"));
      assertThat(vocabulary.flawCount()).isZero();
    }
  }

  @Test
  void tellsBrokenRowsAndReadsTheOthers() throws IOException {
    Vocabulary vocabulary =
        read(
            folder,
            "imaging modality,RID10311,RID1",
            "ultrasound,RID10326,parent",
            "levator, veli,RID1,RID2",
            "\"open,RID4,RID1",
            "x-ray,R5,RID1",
            "last,RID6,RID1");

    assertThat(vocabulary.terminology().concepts())
        .extracting(Concept::preferredTerm)
        .containsExactly("imaging modality", "ultrasound", "last");
    assertThat(flaws(vocabulary))
        .isEqualTo(
            "2:3 no RID; 3:3 a row of 4 cells instead of 3; "
                + "4:1 a quotation mark that is not closed, or closed too early; 5:2 no RID");
  }

  @Test
  void readsTheTableOfBioPortal() throws IOException {
    Vocabulary vocabulary =
        read(
            folder,
            "Class ID,Preferred Label,Synonyms,Definitions,Obsolete,Parents,Preferred_name,Acronym",
            "http://radlex.org/RID/RID10312,RID10312,MR imaging|NMR,,false,"
                + "http://radlex.org/RID/RID10311,magnetic resonance imaging,MRI",
            "http://radlex.org/RID/RID9,RID9,,,true,,gone,");

    Concept mri = concept(vocabulary, "RADLEX:RID10312");
    assertThat(names(mri))
        .containsExactly(
            "magnetic resonance imaging (PREFERRED)",
            "MR imaging (SYNONYM)",
            "NMR (SYNONYM)",
            "MRI (ABBREVIATION)");
    assertThat(vocabulary.terminology().concepts()).containsExactly(mri);
    assertThat(vocabulary.terminology().relations())
        .containsExactly(new Relation("RADLEX:RID10312", RelationKind.IS_A, "RADLEX:RID10311"));
  }
}
