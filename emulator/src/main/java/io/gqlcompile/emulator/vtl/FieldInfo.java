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
