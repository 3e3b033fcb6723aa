package io.gqlcompile.dev.seed;

import io.gqlcompile.diagnostic.Diagnostics;
import io.gqlcompile.document.Json;
import io.gqlcompile.emulator.api.DataSourceDef;
import io.gqlcompile.emulator.api.Deployment;
import io.gqlcompile.emulator.dynamodb.TableStore;
import io.gqlcompile.emulator.json.MalformedJson;
import io.gqlcompile.project.folder.ProjectFiles;
import io.gqlcompile.project.input.UsageException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * A file of rows, in JSON or YAML: lists of rows by the name of their model, or of their table.
 * What every item of a model has is filled in where a row lacks it: an id, times, the type's name,
 * and attributes that join several fields.
 */
public final class Seed {
  private static final String TABLE = "Table";

  private final Map<String, List<Map<String, Object>>> rows;

  private Seed(Map<String, List<Map<String, Object>>> rows) {
    this.rows = rows;
  }

  /**
   * Reads a file.
   *
   * @throws UsageException if it cannot be read, or is not lists of rows by name
   */
  public static Seed read(Path file) throws UsageException {
    Diagnostics found = new Diagnostics();
    Optional<Json> root = new ProjectFiles(found).value(file);
    if (root.isEmpty()) {
      throw new UsageException(file + ": " + found.sorted().get(0).message());
    }
    Map<String, List<Map<String, Object>>> rows = new LinkedHashMap<>();
    if (plain(root.get()) instanceof Map<?, ?> models) {
      for (Map.Entry<?, ?> model : models.entrySet()) {
        rows.put(model.getKey().toString(), rows(file, model));
      }
      return new Seed(rows);
    }
    throw new UsageException(file + " is not an object with lists of rows by model");
  }

  private static List<Map<String, Object>> rows(Path file, Map.Entry<?, ?> model)
      throws UsageException {
    List<Map<String, Object>> rows = new ArrayList<>();
    if (model.getValue() instanceof List<?> list) {
      for (Object row : list) {
        if (!(row instanceof Map<?, ?> map)) {
          throw new UsageException(file + ": a row of " + model.getKey() + " is not an object");
        }
        rows.add(io.gqlcompile.emulator.json.Json.copyOf(map));
      }
      return rows;
    }
    throw new UsageException(file + ": " + model.getKey() + " is not a list of rows");
  }

  private static Object plain(Json json) {
    if (json instanceof Json.Members members) {
      Map<String, Object> map = new LinkedHashMap<>();
      members.members().forEach(member -> map.put(member.name(), plain(member.value())));
      return map;
    }
    if (json instanceof Json.Elements elements) {
      List<Object> list = new ArrayList<>();
      elements.elements().forEach(element -> list.add(plain(element)));
      return list;
    }
    if (json instanceof Json.Num number) {
      try {
        return io.gqlcompile.emulator.json.Json.read(number.digits());
      } catch (MalformedJson e) {
        return number.digits();
      }
    }
    if (json instanceof Json.Bool flag) {
      return flag.value();
    }
    return json instanceof Json.Text text ? text.value() : null;
  }

  /**
   * Stores all rows; a row that is there is replaced.
   *
   * @return what could not be stored, one sentence each
   */
  public List<String> load(Deployment deployment, TableStore tables, Clock clock) {
    List<String> notes = new ArrayList<>();
    rows.forEach(
        (name, items) -> {
          Optional<String> table = table(deployment, tables, name);
          if (table.isEmpty()) {
            notes.add("the seed has rows of " + name + ", which is no model");
            return;
          }
          for (Map<String, Object> item : items) {
            Map<String, Object> row = completed(name, item, tables.key(table.get()), clock);
            tables
                .put(table.get(), row)
                .ifPresent(why -> notes.add("a row of " + name + " is not stored: " + why));
          }
        });
    return notes;
  }

  private static Optional<String> table(Deployment deployment, TableStore tables, String name) {
    DataSourceDef source = deployment.dataSources().get(name + TABLE);
    if (source != null && source.tableName() != null) {
      return Optional.of(source.tableName());
    }
    return tables.names().stream()
        .filter(table -> table.equals(name) || table.startsWith(name + "-"))
        .findFirst();
  }

  private static Map<String, Object> completed(
      String model, Map<String, Object> item, List<String> key, Clock clock) {
    Map<String, Object> row = new LinkedHashMap<>(item);
    String now = clock.instant().truncatedTo(ChronoUnit.MILLIS).toString();
    if (key.contains("id")) {
      row.putIfAbsent("id", UUID.randomUUID().toString());
    }
    row.putIfAbsent("createdAt", now);
    row.putIfAbsent("updatedAt", now);
    row.putIfAbsent("__typename", model);
    for (String attribute : key) {
      String[] parts = attribute.split("#");
      if (parts.length > 1 && !row.containsKey(attribute)) {
        List<String> values = new ArrayList<>();
        for (String part : parts) {
          values.add(String.valueOf(row.get(part)));
        }
        row.put(attribute, String.join("#", values));
      }
    }
    return row;
  }
}
