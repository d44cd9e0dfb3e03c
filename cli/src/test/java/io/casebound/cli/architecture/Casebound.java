package io.casebound.cli.architecture;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.module.ModuleDescriptor;
import java.net.URL;
import java.util.Collections;

/** The code under test, read once. */
final class Casebound {
  /** The modules that others build on: all but the command. */
  static final ImmutableList<String> LIBRARIES =
      ImmutableList.of(
          "model", "manuscripts", "terminology", "citations", "phenopackets", "validation");

  static final ImmutableList<String> MODULES =
      ImmutableList.<String>builder().addAll(LIBRARIES).add("cli").build();

  /** For each module, the modules of ours that it may use. */
  static final ImmutableSetMultimap<String, String> MAY_USE =
      ImmutableSetMultimap.<String, String>builder()
          .put("manuscripts", "model")
          .put("terminology", "model")
          .put("citations", "model")
          .put("phenopackets", "model")
          .putAll("validation", "model", "manuscripts", "terminology", "citations")
          .putAll("cli", LIBRARIES)
          .build();

  static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(location -> !location.contains("/test-classes/"))
          .importPackages("io.casebound");

  private Casebound() {}

  /** The packages of a module and all below them, as ArchUnit writes them. */
  static String packagesOf(String module) {
    return "io.casebound." + module + "..";
  }

  static String[] libraryPackages() {
    return LIBRARIES.stream().map(Casebound::packagesOf).toArray(String[]::new);
  }

  /** The packages that a module exports, to everybody or to some. */
  static ImmutableSet<String> exportedPackages(String module) {
    return descriptor(module).exports().stream()
        .map(ModuleDescriptor.Exports::source)
        .collect(ImmutableSet.toImmutableSet());
  }

  /** Classes of a module in packages other than {@code exported}. */
  static DescribedPredicate<JavaClass> keptBy(String module, ImmutableSet<String> exported) {
    return DescribedPredicate.describe(
        "kept by " + module,
        type ->
            (type.getPackageName() + ".").startsWith("io.casebound." + module + ".")
                && !exported.contains(type.getPackageName()));
  }

  /** What the module-info of a module says. */
  static ModuleDescriptor descriptor(String module) {
    try {
      for (URL url :
          Collections.list(Casebound.class.getClassLoader().getResources("module-info.class"))) {
        ModuleDescriptor descriptor = read(url);
        if (descriptor.name().equals("io.casebound." + module)) {
          return descriptor;
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    throw new IllegalStateException("no module-info of " + module + " on the class path");
  }

  private static ModuleDescriptor read(URL url) throws IOException {
    try (InputStream bytes = url.openStream()) {
      return ModuleDescriptor.read(bytes);
    }
  }
}
