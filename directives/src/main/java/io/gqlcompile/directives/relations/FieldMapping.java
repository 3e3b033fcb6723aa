package io.gqlcompile.directives.relations;

import io.gqlcompile.naming.LogicalId;
import io.gqlcompile.resolver.DataSourceRef;
import io.gqlcompile.resolver.PipelineFunction;
import io.gqlcompile.resolver.ResolverEditor;
import io.gqlcompile.resolver.Slot;
import io.gqlcompile.vtl.VtlLiteral;
import io.gqlcompile.vtl.VtlTemplate;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The functions that translate between the names of attributes in the API and in storage. Filters
 * and conditions nest to any depth, which a template cannot follow, so a Lambda function renames in
 * them.
 */
final class FieldMapping {
  static final String STACK = "MapsToFieldMappingStack";
  static final String DATA_SOURCE = "MapsToFieldMappingLambdaDataSource";
  static final String FUNCTION = LogicalId.ofPath("MapsToFieldMappingLambdaFunction", "Resource");

  private static final DataSourceRef LAMBDA =
      new DataSourceRef(STACK, DATA_SOURCE, "MapsTo", "AWS_LAMBDA", VtlLiteral.map());
  private static final PipelineFunction ARGUMENTS =
      PipelineFunction.of(
          "renameArguments",
          LAMBDA,
          load("renameArguments.req.vtl"),
          load("renameArguments.res.vtl"));
  private static final PipelineFunction RESULT =
      PipelineFunction.of(
          "renameResult",
          DataSourceRef.NONE,
          VtlTemplate.EMPTY_OBJECT,
          load("renameResult.res.vtl"));

  private FieldMapping() {}

  /** Makes a mutation write, and give back, what is stored under other names. */
  static void onMutation(ResolverEditor.Draft draft, Map<String, String> names) {
    draft
        .add(Slot.PRE_UPDATE, ARGUMENTS)
        .add(Slot.POST_UPDATE, RESULT)
        .fact("fieldMap", literal(names))
        .fact("mapsInput", VtlLiteral.bool(true));
  }

  /** Makes a query or a relation field read what is stored under other names. */
  static void onRead(ResolverEditor.Draft draft, Map<String, String> names, boolean many) {
    draft
        .add(Slot.PRE_DATA_LOAD, ARGUMENTS)
        .add(Slot.POST_DATA_LOAD, RESULT)
        .fact("fieldMap", literal(names));
    if (many) {
      draft.fact("mapsItems", VtlLiteral.bool(true));
    }
  }

  private static VtlLiteral literal(Map<String, String> names) {
    Map<String, VtlLiteral> entries = new LinkedHashMap<>();
    names.forEach((current, stored) -> entries.put(current, VtlLiteral.text(stored)));
    return new VtlLiteral.Fields(entries);
  }

  private static VtlTemplate load(String file) {
    return VtlTemplate.load(FieldMapping.class, "mapsTo", file);
  }
}
