package io.casebound.cli;

import io.casebound.validation.report.Tool;
import picocli.CommandLine.IVersionProvider;

/** What {@code --version} prints. */
final class Version implements IVersionProvider {
  @Override
  public String[] getVersion() {
    return new String[] {Tool.CASEBOUND.name() + " " + Tool.CASEBOUND.version()};
  }
}
