package io.gqlcompile.emulator.api;

import io.gqlcompile.emulator.vtl.FieldInfo;
import java.util.List;
import java.util.Map;

/**
 * One request for one field. Nothing in it is changed: the run works on copies.
 *
 * @param caller who asks
 * @param arguments the field's arguments
 * @param source the parent's value; null for a root field
 * @param headers the request's headers
 * @param variables the operation's variables
 * @param selectionSetList paths of the selected fields
 * @param selectionSetGraphQL the selection as text
 * @param env the API's environment variables
 */
public record Invocation(
    Caller caller,
    Map<String, Object> arguments,
    Map<String, Object> source,
    Map<String, Object> headers,
    Map<String, Object> variables,
    List<String> selectionSetList,
    String selectionSetGraphQL,
    Map<String, String> env) {

  /** A request for a root field, with nothing known but caller and arguments. */
  public static Invocation of(Caller caller, Map<String, Object> arguments) {
    return new Invocation(caller, arguments, null, Map.of(), Map.of(), List.of(), "", Map.of());
  }

  /** The same request on a parent value. */
  public Invocation withSource(Map<String, Object> parent) {
    return new Invocation(
        caller, arguments, parent, headers, variables, selectionSetList, selectionSetGraphQL, env);
  }

  /** The same request with headers. */
  public Invocation withHeaders(Map<String, Object> others) {
    return new Invocation(
        caller, arguments, source, others, variables, selectionSetList, selectionSetGraphQL, env);
  }

  /** The same request with a selection. */
  public Invocation withSelection(List<String> paths, String graphQL) {
    return new Invocation(caller, arguments, source, headers, variables, paths, graphQL, env);
  }

  /** The same request with the operation's variables. */
  public Invocation withVariables(Map<String, Object> others) {
    return new Invocation(
        caller, arguments, source, headers, others, selectionSetList, selectionSetGraphQL, env);
  }

  FieldInfo info(ResolverDef resolver) {
    return new FieldInfo(
        resolver.typeName(),
        resolver.fieldName(),
        variables,
        selectionSetList,
        selectionSetGraphQL);
  }
}
