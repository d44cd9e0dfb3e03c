package io.casebound.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * A small source tree with the real launcher in it, and a Java and a Maven beside it that only tell
 * how they were called.
 */
final class SourceTree {
  private static final List<String> SYSTEM_TOOLS =
      List.of(
          "bash",
          "cat",
          "cp",
          "dirname",
          "env",
          "find",
          "flock",
          "grep",
          "head",
          "mkdir",
          "mv",
          "perl",
          "readlink",
          "rm",
          "sed",
          "sleep",
          "tail",
          "touch");

  private final Path folder;
  private final Path tools;

  private SourceTree(Path folder) {
    this.folder = folder.resolve("a tree");
    this.tools = folder.resolve("tools");
  }

  static SourceTree in(Path folder) throws IOException {
    SourceTree tree = new SourceTree(folder);
    Path root = projectRoot();
    Files.createDirectories(tree.folder.resolve("launcher"));
    for (String file : List.of("casebound", "launcher/launch.bash")) {
      Files.copy(root.resolve(file), tree.folder.resolve(file));
    }
    tree.executable(tree.folder.resolve("casebound"));
    tree.write("pom.xml", "");
    tree.write("cli/pom.xml", "");
    tree.write("cli/src/main/java/Main.java", "");
    tree.write("model/pom.xml", "");
    tree.write("model/src/main/java/Model.java", "");
    tree.linkSystemTools();
    tree.java("17.0.15");
    tree.maven("3.8.7");
    return tree;
  }

  // Only these, so that no real java or mvn is in reach.
  private void linkSystemTools() throws IOException {
    for (String name : SYSTEM_TOOLS) {
      for (String place : List.of("/bin", "/usr/bin")) {
        if (Files.exists(Path.of(place, name))) {
          tool("system/" + name, "#!/bin/sh\nexec " + place + "/" + name + " \"$@\"\n");
        }
      }
    }
  }

  /** The top of the real tree. */
  static Path projectRoot() {
    Path module = Path.of("").toAbsolutePath();
    return Files.exists(module.resolve("casebound")) ? module : module.resolve("..").normalize();
  }

  Path folder() {
    return folder;
  }

  Path tools() {
    return tools;
  }

  void write(String file, String text) throws IOException {
    Path path = folder.resolve(file);
    Files.createDirectories(path.getParent());
    Files.writeString(path, text);
  }

  /** Puts a Java of that version in place; it prints its arguments. */
  void java(String version) throws IOException {
    tool(
        "jdk/bin/java",
        """
        #!/usr/bin/env bash
        if [[ $1 == -XshowSettings* ]]; then
          printf '    java.home = %s\\n    java.specification.version = %s\\n' "$TOOLS/jdk" VERSION
        else
          printf 'java'; printf ' <%s>' "$@"; printf '\\n'
        fi
        """
            .replace("VERSION", version.startsWith("1.") ? "1.8" : version.split("\\.", 2)[0]));
    tool("jdk/bin/javac", "#!/usr/bin/env bash\n");
  }

  /** Puts a Maven of that version in place, which builds empty jars and counts its calls. */
  void maven(String version) throws IOException {
    tool(
        "bin/mvn",
        """
        #!/usr/bin/env bash
        if [[ $* == *" -v"* ]]; then
          printf '\\033[1mApache Maven VERSION (abc)\\033[m\\n'
          exit
        fi
        echo call >>"$TOOLS/calls"
        lib=${!#}
        lib=${lib#-Dlauncher.lib=}
        mkdir -p "$lib" target/launcher/build/casebound-cli
        touch "$lib/casebound-model-0.1.0-SNAPSHOT.jar" "$lib/guava-33.jar"
        touch target/launcher/build/casebound-cli/casebound-cli-0.1.0-SNAPSHOT.jar
        """
            .replace("VERSION", version));
  }

  void brokenMaven() throws IOException {
    tool(
        "bin/mvn",
        """
        #!/usr/bin/env bash
        [[ $* == *" -v"* ]] && { echo 'Apache Maven 3.9.1'; exit; }
        echo '[INFO] noise'
        echo '[ERROR] Main.java:[3,5] cannot find symbol'
        echo '[ERROR] -> [Help 1]'
        exit 1
        """);
  }

  void removeTool(String name) throws IOException {
    Files.delete(tools.resolve(name));
  }

  /** How often Maven has built. */
  int builds() throws IOException {
    Path calls = tools.resolve("calls");
    return Files.exists(calls) ? Files.readAllLines(calls).size() : 0;
  }

  private void tool(String name, String script) throws IOException {
    Path file = tools.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, script, StandardCharsets.UTF_8);
    executable(file);
  }

  private void executable(Path file) {
    if (!file.toFile().setExecutable(true)) {
      throw new IllegalStateException("cannot be made executable: " + file);
    }
  }

  /** Starts a command with only these tools and the system's own on its path. */
  Process start(Path command, Map<String, String> environment, String... arguments)
      throws IOException {
    ProcessBuilder builder = new ProcessBuilder(command.toString());
    builder.command().addAll(List.of(arguments));
    builder.environment().remove("JAVA_HOME");
    builder.environment().put("TOOLS", tools.toString());
    builder.environment().put("PATH", tools + "/bin:" + tools + "/jdk/bin:" + tools + "/system");
    builder.environment().putAll(environment);
    return builder.start();
  }
}
