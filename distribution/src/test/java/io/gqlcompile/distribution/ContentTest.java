package io.gqlcompile.distribution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import io.gqlcompile.cli.CommandModel;
import io.gqlcompile.distribution.Unpacked.Answer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** What is in the archives. */
class ContentTest {
  private static final Path IMAGE = Unpacked.TARGET.resolve("image");

  private static Set<String> files() throws Exception {
    Set<String> files = new TreeSet<>();
    try (Stream<Path> all = Files.walk(IMAGE)) {
      all.filter(Files::isRegularFile)
          .forEach(file -> files.add(IMAGE.relativize(file).toString().replace('\\', '/')));
    }
    return files;
  }

  @Test
  void theZipHasTheSameFilesAndFixedTimes() throws Exception {
    Set<String> zipped = new TreeSet<>();
    try (ZipFile zip = new ZipFile(Unpacked.archive(".zip").toFile())) {
      for (ZipEntry entry : Collections.list(zip.entries())) {
        assertEquals("2026-01-01T00:00", entry.getTimeLocal().toString(), entry.getName());
        if (!entry.isDirectory()) {
          zipped.add(entry.getName().substring(entry.getName().indexOf('/') + 1));
        }
      }
    }
    assertEquals(files(), zipped);
  }

  @Test
  void noJarIsThereTwiceAndNoneThatMayNotBe() throws Exception {
    List<String> jars = new ArrayList<>();
    for (String file : files()) {
      if (file.endsWith(".jar")) {
        jars.add(file.substring(file.lastIndexOf('/') + 1));
      }
    }
    assertEquals(jars.size(), new TreeSet<>(jars).size());
    assertFalse(jars.stream().anyMatch(jar -> jar.startsWith("DynamoDBLocal")), jars.toString());
    assertTrue(Files.readString(IMAGE.resolve("dev/dynamodb-local")).matches("[0-9.]+\n"));
    boolean isListed = Files.exists(IMAGE.resolve("sbom.cdx.json"));
    String licences = Files.readString(IMAGE.resolve("licences/LICENCES.txt"));
    Set<String> components = isListed ? components() : new TreeSet<>();
    for (String jar : jars) {
      String name = jar.replaceFirst("\\.jar$", "");
      assertTrue(!isListed || components.contains(name), () -> name + " in the SBOM");
      boolean isOwn =
          Files.isDirectory(Unpacked.PROJECT.resolve(name.replaceFirst("-[0-9].*", "")));
      assertEquals(!isOwn, licences.contains("\n" + name + ": "), name);
    }
  }

  @Test
  void ownJarsAreModules() throws Exception {
    int count = 0;
    for (String file : files()) {
      if (file.matches("(lib|check|dev|lsp)/[a-z-]+-" + version() + "\\.jar")) {
        try (JarFile jar = new JarFile(IMAGE.resolve(file).toFile())) {
          Attributes manifest = jar.getManifest().getMainAttributes();
          String name = manifest.getValue("Automatic-Module-Name");
          assertTrue(name.matches("io\\.gqlcompile\\.[a-z]+"), file);
          count++;
        }
      }
    }
    assertEquals(8, count);
  }

  private static String version() throws Exception {
    String archive = Unpacked.archive(".zip").getFileName().toString();
    return archive.replaceFirst("gql-compile-(.*)\\.zip", "$1");
  }

  private static Set<String> components() throws Exception {
    Set<String> names = new TreeSet<>();
    String name = "";
    try (JsonParser json =
        new JsonFactory().createParser(IMAGE.resolve("sbom.cdx.json").toFile())) {
      while (json.nextToken() != null) {
        if (json.currentToken().isScalarValue() && "name".equals(json.currentName())) {
          name = json.getText();
        }
        if (json.currentToken().isScalarValue() && "version".equals(json.currentName())) {
          names.add(name + "-" + json.getText());
        }
      }
    }
    return names;
  }

  @Test
  void everyOptionIsCompletedAndInTheManual() throws Exception {
    String fish = Files.readString(IMAGE.resolve("completions/gql-compile.fish"));
    String bash = Files.readString(IMAGE.resolve("completions/gql-compile.bash"));
    String zsh = Files.readString(IMAGE.resolve("completions/_gql-compile"));
    for (Map.Entry<String, CommandSpec> command : Words.commands(CommandModel.root()).entrySet()) {
      if (command.getKey().equals("help")) {
        continue;
      }
      Path page = IMAGE.resolve("man/man1/gql-compile-" + command.getKey() + ".1");
      String manual = Files.readString(page);
      for (OptionSpec option : Words.visible(command.getValue())) {
        String name = option.longestName();
        String where =
            "__fish_seen_subcommand_from " + command.getKey() + "' -l " + name.substring(2);
        assertTrue(fish.contains(where + " "), where);
        assertTrue(bash.contains(" " + name) || bash.contains("'" + name), name);
        assertTrue(zsh.contains("'" + name) || zsh.contains("'*" + name), name);
        assertTrue(manual.contains("\\fB" + name.replace("-", "\\-")), command.getKey() + name);
        assertTrue(option.description().length > 0 && !option.description()[0].isBlank(), name);
      }
    }
  }

  private static boolean has(String command) throws Exception {
    List<String> line = List.of("sh", "-c", "command -v " + command);
    return Unpacked.run(Map.of(), IMAGE, line).code() == 0;
  }

  private static Answer shell(String shell, String script) throws Exception {
    Answer answer = Unpacked.run(Map.of(), IMAGE, List.of(shell, "-c", script));
    assertEquals(0, answer.code(), answer.err());
    return answer;
  }

  @Test
  void bashCompletesCommandsOptionsAndWords() throws Exception {
    assumeTrue(has("bash"));
    String script =
        "source completions/gql-compile.bash; try() { COMP_WORDS=(\"$@\"); COMP_CWORD=$(($# - 1));"
            + " _gql_compile; echo ${COMPREPLY[*]}; }; ";
    assertEquals("package\n", shell("bash", script + "try gql-compile pack").out());
    assertEquals("--format\n", shell("bash", script + "try gql-compile check --form").out());
    assertTrue(shell("bash", script + "try gql-compile check --format ''").out().contains("sarif"));
    assertEquals("sarif\n", shell("bash", script + "try gql-compile check --format = s").out());
    String modes = script + "try gql-compile check --additional-auth API_KEY,AWS_";
    assertEquals("API_KEY,AWS_IAM API_KEY,AWS_LAMBDA\n", shell("bash", modes).out());
    assertEquals("swift\n", shell("bash", script + "try gql-compile codegen --clients swif").out());
    assertEquals("\n", shell("bash", script + "try gql-compile check --schema s").out());
  }

  @Test
  void fishCompletesCommandsOptionsAndWords() throws Exception {
    assumeTrue(has("fish"));
    String script = "source completions/gql-compile.fish; complete -C 'gql-compile ";
    assertTrue(shell("fish", script + "pack'").out().startsWith("package\t"));
    assertTrue(shell("fish", script + "check --form'").out().startsWith("--format\t"));
    assertTrue(shell("fish", script + "check --format sa'").out().startsWith("sarif\t"));
    String modes = script + "check --additional-auth API_KEY,AWS_L'";
    assertTrue(shell("fish", modes).out().startsWith("API_KEY,AWS_LAMBDA"));
  }

  /** What it offers is only to be had from a terminal. */
  @Test
  void zshTakesItsCompletion() throws Exception {
    assumeTrue(has("zsh"));
    shell("zsh", "autoload -U compinit && compinit -u -D; source completions/_gql-compile");
    assertTrue(
        Files.readString(IMAGE.resolve("completions/_gql-compile"))
            .startsWith("#compdef gql-compile\n"));
  }

  @Test
  void manualsAreRoffWithoutWarnings() throws Exception {
    assumeTrue(has("groff"));
    try (Stream<Path> pages = Files.list(IMAGE.resolve("man/man1"))) {
      for (Path page : pages.toList()) {
        List<String> line = List.of("groff", "-man", "-ww", "-z", "-Tutf8", page.toString());
        Answer answer = Unpacked.run(Map.of(), IMAGE, line);
        assertEquals("", answer.err(), page.toString());
      }
    }
  }
}
