package io.gqlcompile.dev.search;

import io.gqlcompile.artifact.Artifact;
import io.gqlcompile.artifact.ArtifactSet;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** How the indexes of a build keep their fields, as its streaming function would make them. */
public final class IndexFields {
  private static final String ARCHIVE = "functions/OpenSearchStreamingLambdaFunction.zip";
  private static final String FILE = "fields.txt";

  private final Map<String, Map<String, FieldKind>> kinds = new LinkedHashMap<>();

  private IndexFields(String lines) {
    for (String line : lines.lines().toList()) {
      String[] words = line.split(" ");
      if (words.length == 3) {
        kinds
            .computeIfAbsent(words[0], index -> new LinkedHashMap<>())
            .put(words[1], FieldKind.of(words[2]));
      }
    }
  }

  /** Of a build; one without searchable models has none. */
  public static IndexFields of(ArtifactSet build) {
    for (Artifact artifact : build.artifacts()) {
      if (artifact.path().equals(ARCHIVE)) {
        return new IndexFields(text(artifact.bytes()));
      }
    }
    return new IndexFields("");
  }

  private static String text(byte[] archive) {
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (entry.getName().equals(FILE)) {
          return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
        }
      }
      return "";
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The index of a table: its name up to the first dash, in lower case. */
  public static String index(String table) {
    return table.toLowerCase(Locale.ROOT).split("-", 2)[0];
  }

  Map<String, FieldKind> of(String index) {
    return kinds.getOrDefault(index, Map.of());
  }
}
