package io.casebound.validation.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/**
 * The program that made a report.
 *
 * @param name its name
 * @param version its version, that of the Maven build
 */
public record Tool(String name, String version) {
  /** Casebound, in the version at hand. */
  public static final Tool CASEBOUND = new Tool("casebound", bundledVersion());

  private static String bundledVersion() {
    try (InputStream stream = Tool.class.getResourceAsStream("tool.properties")) {
      if (stream == null) {
        throw new IllegalStateException("tool.properties is not beside " + Tool.class);
      }
      Properties properties = new Properties();
      properties.load(stream);
      return properties.getProperty("version", "");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
