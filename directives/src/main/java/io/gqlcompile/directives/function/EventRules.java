package io.gqlcompile.directives.function;

import io.gqlcompile.diagnostic.Diagnostic;
import io.gqlcompile.diagnostic.RuleId;
import io.gqlcompile.model.CompositeDef;
import io.gqlcompile.model.FieldDef;
import io.gqlcompile.model.TypeDef;
import io.gqlcompile.model.TypeRef;
import io.gqlcompile.spi.CheckContext;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The rules of calls that are not waited for. */
final class EventRules {
  static final RuleId PARENT = new RuleId("FunctionEventParent");
  static final RuleId TYPE = new RuleId("FunctionEventType");
  static final RuleId RESPONSE = new RuleId("FunctionEventResponse");

  private static final String RESPONSE_TYPE = "EventInvocationResponse";
  private static final String DEFINITION = "type EventInvocationResponse { success: Boolean! }";
  private static final Set<String> PARENTS = Set.of("Query", "Mutation");

  private EventRules() {}

  static void checkParents(CheckContext context) {
    for (FunctionUse use : FunctionUse.all(context.schema())) {
      if (use.isEvent() && !PARENTS.contains(use.type())) {
        context.report(
            Diagnostic.error(
                    PARENT,
                    use.coordinate(),
                    use.directive().locationOf("invocationType"),
                    "only fields of Query and Mutation can call a function without waiting for it,"
                        + " and this is a field of '"
                        + use.type()
                        + "'")
                .withHint("remove 'invocationType: Event', or move the field"));
      }
    }
  }

  static void checkTypes(CheckContext context) {
    for (FunctionUse use : FunctionUse.all(context.schema())) {
      if (!use.isEvent() || !use.isLast() || !PARENTS.contains(use.type())) {
        continue;
      }
      TypeRef type = use.field().type();
      if (!(type instanceof TypeRef.Named named) || !named.name().equals(RESPONSE_TYPE)) {
        context.report(
            Diagnostic.error(
                    TYPE,
                    use.coordinate(),
                    use.field().location(),
                    "'"
                        + use.field().name()
                        + "' does not wait for its function, so it cannot have the type '"
                        + type.toSdl()
                        + "'")
                .withHint(
                    "give it the type " + RESPONSE_TYPE + ", and define that as " + DEFINITION)
                .withRelated(
                    use.directive().locationOf("invocationType"), "the call is not waited for"));
      }
    }
  }

  static void checkResponse(CheckContext context) {
    boolean isUsed =
        FunctionUse.all(context.schema()).stream()
            .anyMatch(use -> use.isEvent() && use.isLast() && PARENTS.contains(use.type()));
    Optional<TypeDef> type = context.schema().type(RESPONSE_TYPE);
    if (!isUsed || type.isEmpty() || hasForm(type.get())) {
      return;
    }
    context.report(
        Diagnostic.error(
                RESPONSE,
                type.get().coordinate(),
                type.get().location(),
                "'" + RESPONSE_TYPE + "' must have one field: success, of the type Boolean!")
            .withHint("write " + DEFINITION));
  }

  private static boolean hasForm(TypeDef type) {
    if (!(type instanceof CompositeDef composite)) {
      return false;
    }
    List<FieldDef> fields = composite.fields();
    return fields.size() == 1
        && fields.get(0).name().equals("success")
        && fields.get(0).type().toSdl().equals("Boolean!");
  }
}
