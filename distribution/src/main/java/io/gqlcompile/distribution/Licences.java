package io.gqlcompile.distribution;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.jar.JarFile;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;

/** Under which licences the jars of others stand, and the texts that the jars carry. */
final class Licences {
  private static final Pattern TEXT =
      Pattern.compile(
          "(META-INF/)?(LICENSE|LICENCE|NOTICE|COPYING)([-.][^/]*)?", Pattern.CASE_INSENSITIVE);

  /** The licences by the beginning of a jar's name: {@code artifact-version}. */
  private final Map<String, String> byJar = new TreeMap<>();

  /** Reads an SBOM of CycloneDX. */
  static Licences read(Path sbom) throws IOException {
    Licences licences = new Licences();
    try (JsonParser json = new JsonFactory().createParser(sbom.toFile())) {
      while (json.nextToken() != null) {
        boolean isName = json.currentToken() == JsonToken.FIELD_NAME;
        if (isName && json.currentName().equals("components")) {
          json.nextToken();
          while (json.nextToken() == JsonToken.START_OBJECT) {
            licences.component(json);
          }
        }
      }
    }
    return licences;
  }

  private void component(JsonParser json) throws IOException {
    String name = "";
    String version = "";
    List<String> words = new ArrayList<>();
    int depth = 1;
    boolean isLicence = false;
    while (depth > 0) {
      JsonToken token = json.nextToken();
      if (token.isStructStart()) {
        depth++;
      } else if (token.isStructEnd()) {
        depth--;
        isLicence &= depth > 1;
      } else if (token == JsonToken.FIELD_NAME) {
        isLicence |= json.currentName().equals("licenses");
      } else if (token == JsonToken.VALUE_STRING && depth == 1) {
        name = json.currentName().equals("name") ? json.getText() : name;
        version = json.currentName().equals("version") ? json.getText() : version;
      } else if (isLicence && List.of("id", "name", "expression").contains(json.currentName())) {
        words.add(json.getText());
      }
    }
    byJar.put(name + "-" + version, String.join(" or ", words));
  }

  /** Writes the list, and the texts of each jar into a folder of its own. */
  void write(List<Path> jars, Path folder) throws IOException {
    StringBuilder list = new StringBuilder("Licences of the jars, as their POMs name them.\n\n");
    Files.createDirectories(folder);
    for (Path jar : new TreeSet<>(jars)) {
      String name = jar.getFileName().toString().replaceFirst("\\.jar$", "");
      String licence = byJar.getOrDefault(name, "");
      if (licence.isEmpty() && !byJar.isEmpty()) {
        throw new IOException(
            "the SBOM names no licence of "
                + name
                + "; if an earlier build left it, run mvn clean");
      }
      list.append(name)
          .append(": ")
          .append(licence.isEmpty() ? "not looked up" : licence)
          .append('\n');
      copyTexts(jar, folder.resolve(name));
    }
    Files.writeString(folder.resolve("LICENCES.txt"), list);
  }

  private static void copyTexts(Path jar, Path folder) throws IOException {
    try (JarFile file = new JarFile(jar.toFile())) {
      for (ZipEntry entry : Collections.list(file.entries())) {
        if (!entry.isDirectory() && TEXT.matcher(entry.getName()).matches()) {
          Files.createDirectories(folder);
          String name = entry.getName().replaceFirst("^META-INF/", "");
          try (InputStream in = file.getInputStream(entry)) {
            Files.write(folder.resolve(name), in.readAllBytes());
          }
        }
      }
    }
  }
}
