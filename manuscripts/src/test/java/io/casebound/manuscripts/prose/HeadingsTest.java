package io.casebound.manuscripts.prose;

import static org.assertj.core.api.Assertions.assertThat;

import io.casebound.model.SectionRole;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeadingsTest {
  @ParameterizedTest
  @CsvSource({
    "Introduction, INTRODUCTION",
    "1. Introduction, INTRODUCTION",
    "I. INTRODUCTION, INTRODUCTION",
    "BACKGROUND, INTRODUCTION",
    "2. Case presentation, CASE",
    "2.1. Case 1: a man with fever, CASE",
    "CASE REPORT:, CASE",
    "Case description, CASE",
    "Presentation of the case, CASE",
    "Patient information, CASE",
    "Report of two cases, CASE",
    "Outcome and follow-up, CASE",
    "Treatment, CASE",
    "Patients and methods, METHODS",
    "II. DISCUSSION, DISCUSSION",
    "Discussion and conclusion, DISCUSSION",
    "Results and Discussion, DISCUSSION",
    "Discussion and review of the literature, DISCUSSION",
    "Conclusions, CONCLUSION",
    "4 Conclusion., CONCLUSION",
    "Learning points, LEARNING_POINTS",
    "Take-home message, LEARNING_POINTS",
    "Patient’s perspective, PATIENT_PERSPECTIVE",
    "Patient perspective, PATIENT_PERSPECTIVE",
    "Informed consent, CONSENT",
    "Declaration of patient consent, CONSENT",
    "Ethical Approval and Consent, CONSENT",
    "Ethical approval, ETHICS",
    "Statement of Ethics, ETHICS",
    "Conflict of interest, CONFLICTS",
    "Declaration of Competing Interest, CONFLICTS",
    "Conflicts of interest and funding, CONFLICTS",
    "Funding, FUNDING",
    "Financial support and sponsorship, FUNDING",
    "Authors' contributions, CONTRIBUTIONS",
    "Availability of data and materials, DATA_AVAILABILITY",
    "ACKNOWLEDGMENTS, ACKNOWLEDGEMENTS",
    "Abbreviations, ABBREVIATIONS",
    "Supplementary material, APPENDIX",
    "Declarations, DECLARATIONS",
  })
  void givesTheRoleOfAHeadingAsPrinted(String heading, SectionRole role) {
    assertThat(Headings.role(heading, Optional.empty())).contains(role);
  }

  @ParameterizedTest
  @CsvSource({
    "Treatment",
    "Diagnosis",
    "Anatomy of the tibia",
    "Cost-effectiveness",
    "Interesting facts",
    "'The role of imaging'",
  })
  void leavesASubsectionOfTheDiscussionInTheDiscussion(String heading) {
    assertThat(Headings.roleWithin(heading, Optional.of(SectionRole.DISCUSSION)))
        .isEqualTo(SectionRole.DISCUSSION);
  }

  @Test
  void knowsNothingOfAHeadingThatTellsNothing() {
    assertThat(Headings.role("Dormancy", Optional.empty())).isEmpty();
    assertThat(Headings.role("", Optional.empty())).isEmpty();
    assertThat(Headings.role("3.", Optional.empty())).isEmpty();
    assertThat(Headings.roleWithin("Dormancy", Optional.empty())).isEqualTo(SectionRole.OTHER);
  }

  @Test
  void keepsTheLexiconCleanSoThatEveryLineCanDecide() {
    List<List<String>> lines = DataLines.fields(Headings.class, "headings.csv", 3);
    assertThat(lines).hasSizeGreaterThan(300);
    assertThat(lines).doesNotHaveDuplicates();
    for (List<String> line : lines) {
      assertThat(line.get(1)).isIn("any", "top");
      String words = line.get(2).replace("*", "").strip();
      assertThat(Headings.normalise(words)).as("normal form of %s", words).isEqualTo(words);
      assertThat(Headings.role(words, Optional.empty())).as("role of %s", words).isPresent();
    }
  }
}
