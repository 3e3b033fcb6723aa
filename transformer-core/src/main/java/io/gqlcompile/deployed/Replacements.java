package io.gqlcompile.deployed;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Which properties make CloudFormation replace a resource when they change, from {@code
 * replacements.tsv} beside this class, which names its source and date.
 */
public final class Replacements {
  private static final Map<String, Map<String, Boolean>> BY_TYPE = load();

  private Replacements() {}

  /**
   * The properties of a type.
   *
   * @return for each property whether its change always replaces; false if it depends on the
   *     values; empty for a type that is not known
   */
  public static Map<String, Boolean> of(String type) {
    return BY_TYPE.getOrDefault(type, Map.of());
  }

  private static Map<String, Map<String, Boolean>> load() {
    Map<String, Map<String, Boolean>> byType = new LinkedHashMap<>();
    for (String line : text().split("\n")) {
      if (!line.startsWith("#")) {
        String[] columns = line.split("\t");
        byType
            .computeIfAbsent(columns[0], type -> new LinkedHashMap<>())
            .put(columns[1], columns[2].equals("always"));
      }
    }
    return byType;
  }

  private static String text() {
    try (InputStream file = Replacements.class.getResourceAsStream("replacements.tsv")) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
