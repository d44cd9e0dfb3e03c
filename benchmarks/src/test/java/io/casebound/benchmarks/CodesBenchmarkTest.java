package io.casebound.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.casebound.terminology.Code;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;

/** Where the data folder is at hand, the vocabularies prove every code and label anew. */
@EnabledIfEnvironmentVariable(named = "CASEBOUND_DATA", matches = ".+")
final class CodesBenchmarkTest {
  private static final BenchmarkOptions OPTIONS =
      BenchmarkOptions.parse(ImmutableList.of(), ImmutableSet.of(), System.getenv());

  @Test
  void everyShippedCodeIsProvedWithItsLabel() throws IOException {
    ImmutableList<Code> codes = CodesBenchmark.codes();
    assertThat(codes).hasSizeGreaterThan(1_000);
    assertThat(CodeProofs.of(OPTIONS, codes).keySet()).containsExactlyInAnyOrderElementsOf(codes);
  }

  @Test
  void aCodeWithAnotherCodesLabelIsNotProved() throws IOException {
    Code right = CodesBenchmark.codes().get(0);
    Code wrong =
        new Code(
            right.system(),
            right.version(),
            right.code(),
            CodesBenchmark.codes().get(500).label(),
            right.match(),
            right.source(),
            right.confidence(),
            right.justification());
    assertThat(CodeProofs.of(OPTIONS, ImmutableList.of(wrong))).isEmpty();
  }
}
