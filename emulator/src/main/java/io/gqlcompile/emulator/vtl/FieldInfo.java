package io.gqlcompile.emulator.vtl;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The field that is resolved: {@code $ctx.info}.
 *
 * @param parentTypeName for example {@code Query}
 * @param fieldName for example {@code getPost}
 * @param variables the variables of the operation
 * @param selectionSetList paths of the selected fields, {@code items}, {@code items/id}
 * @param selectionSetGraphQL the selection as GraphQL text, empty if none
 */
public record FieldInfo(
    String parentTypeName,
    String fieldName,
    Map<String, Object> variables,
    List<String> selectionSetList,
    String selectionSetGraphQL) {

  /** A field about whose selection nothing is known. */
  public static FieldInfo of(String parentTypeName, String fieldName) {
    return new FieldInfo(parentTypeName, fieldName, Map.of(), List.of(), "");
  }

  /** What the selection asks of a value; all of it if the field selects nothing. */
  Object selected(Object value) {
    return selectionSetList.isEmpty() ? value : selected(value, "");
  }

  private Object selected(Object value, String prefix) {
    if (value instanceof List<?> list) {
      return list.stream().map(item -> selected(item, prefix)).toList();
    }
    if (!(value instanceof Map<?, ?> map)) {
      return value;
    }
    Map<String, Object> kept = new LinkedHashMap<>();
    map.forEach(
        (key, member) -> {
          String path = prefix + key;
          if (selectionSetList.contains(path)) {
            kept.put(key.toString(), selected(member, path + "/"));
          }
        });
    return kept;
  }

  Map<String, Object> asMap() {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("fieldName", fieldName);
    map.put("parentTypeName", parentTypeName);
    map.put("variables", new LinkedHashMap<>(variables));
    map.put("selectionSetList", new java.util.ArrayList<>(selectionSetList));
    map.put("selectionSetGraphQL", selectionSetGraphQL);
    return map;
  }
}
