package io.gqlcompile.project.policy;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The table {@code deployer-actions.tsv}. */
final class ResourceActions {
  private static final String FILE = "deployer-actions.tsv";

  /**
   * A row.
   *
   * @param handlers some of {@code CRUD}
   * @param arn of the resources, with names of properties in braces; {@code *} if actions take none
   * @param actions with their service, as in {@code iam:GetRole}
   */
  record Row(String handlers, String arn, List<String> actions) {}

  private final Map<String, List<Row>> byType = new LinkedHashMap<>();

  private ResourceActions() {}

  static ResourceActions read() {
    ResourceActions table = new ResourceActions();
    try (InputStream in = ResourceActions.class.getResourceAsStream(FILE)) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      text.lines().filter(line -> !line.startsWith("#")).forEach(table::add);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return table;
  }

  private void add(String line) {
    String[] cells = line.split("\t");
    Row row = new Row(cells[1], cells[2], List.of(cells[3].split(" ")));
    byType.computeIfAbsent(cells[0], type -> new ArrayList<>()).add(row);
  }

  /** The rows of a type; none if it is not known. */
  List<Row> of(String type) {
    return byType.getOrDefault(type, List.of());
  }

  /** All types. */
  List<String> types() {
    return List.copyOf(byType.keySet());
  }
}
